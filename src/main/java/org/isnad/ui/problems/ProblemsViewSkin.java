package org.isnad.ui.problems;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.event.EventHandler;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SkinBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.isnad.check.Problem;
import org.isnad.check.Severity;
import org.isnad.check.SourceLocation;
import org.isnad.labels.Labels;
import org.isnad.ui.render.MixedText;
import org.isnad.ui.render.WrappedText;
import org.jspecify.annotations.Nullable;

/** Draws a {@link ProblemsView}: severity, place and message of each problem. */
public final class ProblemsViewSkin extends SkinBase<ProblemsView> {

    private final ListView<Problem> list = new ListView<>();
    private final Label title = new Label();
    private final VBox box = new VBox(title, list);
    private final InvalidationListener onChange = observable -> showWords();
    private final EventHandler<KeyEvent> onKey = this::type;
    private final EventHandler<MouseEvent> onClick = this::click;

    /** Draws the control and listens to it until it is disposed of. */
    public ProblemsViewSkin(ProblemsView view) {
        super(view);
        title.getStyleClass().add("problems-title");
        list.setId("problems-list");
        list.setItems(view.getProblems());
        list.managedProperty().bind(list.visibleProperty());
        list.setCellFactory(owner -> new ProblemCell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, onKey);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, onClick);
        getChildren().add(box);
        view.getProblems().addListener(onChange);
        view.labelsProperty().addListener(onChange);
        showWords();
    }

    @Override
    public void dispose() {
        ProblemsView view = getSkinnable();
        if (view == null) {
            return;
        }
        view.getProblems().removeListener(onChange);
        view.labelsProperty().removeListener(onChange);
        list.removeEventHandler(KeyEvent.KEY_PRESSED, onKey);
        list.removeEventHandler(MouseEvent.MOUSE_CLICKED, onClick);
        getChildren().remove(box);
        super.dispose();
    }

    private void showWords() {
        Labels labels = getSkinnable().labelsProperty().get();
        long errors = getSkinnable().getProblems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        long warnings = getSkinnable().getProblems().size() - errors;
        boolean none = errors + warnings == 0;
        title.setText(
                none
                        ? labels.text("window.problems.none")
                        : labels.text("window.problems.title") + " · "
                                + labels.text("common.count.errors", "n", errors) + " · "
                                + labels.text("common.count.warnings", "n", warnings));
        // To say that there are none takes one line.
        list.setVisible(!none);
        list.setAccessibleText(title.getText());
        list.refresh();
    }

    private void type(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            openChosen();
            event.consume();
        }
    }

    private void click(MouseEvent event) {
        if (event.isStillSincePress()) {
            openChosen();
        }
    }

    private void openChosen() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(getSkinnable()::open);
    }

    /** One problem: severity and place above, what it is and what to do below. */
    private final class ProblemCell extends ListCell<Problem> {

        @Override
        protected void updateItem(@Nullable Problem problem, boolean nothing) {
            super.updateItem(problem, nothing);
            setText(null);
            if (nothing || problem == null) {
                setGraphic(null);
                return;
            }
            Labels labels = getSkinnable().labelsProperty().get();
            String severity = labels.word(problem.severity());
            Label word = new Label(severity);
            word.getStyleClass()
                    .addAll(
                            "problem-severity",
                            "problem-" + problem.severity().name().toLowerCase(Locale.ROOT));
            Label place = MixedText.label(place(labels, problem.location()));
            place.getStyleClass().add("problem-place");
            HBox head = new HBox(word, place);
            head.getStyleClass().add("problem-head");
            String message = labels.text(problem.code().messageKey(), problem.messageArguments());
            WrappedText text = new WrappedText(message);
            text.getStyleClass().add("problem-message");
            setGraphic(new VBox(head, text));
            setAccessibleText(severity + " · " + place.getAccessibleText() + " · " + message);
        }

        private String place(Labels labels, SourceLocation location) {
            String file =
                    location.file().substring(location.file().replace('\\', '/').lastIndexOf('/') + 1);
            return location.line() == 0
                    ? file
                    : file
                            + " · "
                            + labels.text(
                                    "window.problems.line_column", "line", location.line(), "column", location.column())
                            + " · "
                            + location.path();
        }
    }
}
