package org.isnad.ui.article;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.isnad.labels.Labels;
import org.isnad.ui.article.PageAudit.Sentence;
import org.isnad.ui.render.WrappedText;
import org.jspecify.annotations.Nullable;

/** The box of the omission audit: the share of dated or numeric sentences that are cited, and a button for the list of the
 * others. */
final class AuditBox extends VBox {

    private final ArticleView view;
    private final WrappedText share = new WrappedText("");
    private final ToggleButton toggle = new ToggleButton();
    private final Label heading = new Label();
    private final ListView<Sentence> list = new ListView<>();

    AuditBox(ArticleView view) {
        this.view = view;
        getStyleClass().add("article-audit");
        share.setId("audit-share");
        share.getStyleClass().add("audit-share");
        HBox.setHgrow(share, Priority.ALWAYS);
        toggle.setId("audit-toggle");
        toggle.getStyleClass().add("audit-toggle");
        // As wide as its words: the share takes a second line.
        toggle.setMinWidth(USE_PREF_SIZE);
        heading.setId("audit-heading");
        heading.getStyleClass().add("audit-heading");
        list.setId("audit-list");
        list.getStyleClass().add("audit-list");
        list.setCellFactory(owner -> new SentenceCell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                openChosen();
                event.consume();
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.isStillSincePress()) {
                openChosen();
            }
        });
        HBox row = new HBox(share, toggle);
        row.getStyleClass().add("audit-row");
        row.setAlignment(Pos.CENTER_LEFT);
        // A paragraph that is as high as the button would begin above the middle.
        row.setFillHeight(false);
        getChildren().addAll(row, heading, list);
        for (var part : List.of(heading, list)) {
            part.managedProperty().bind(part.visibleProperty());
        }
    }

    /** The switch that the reader sees. */
    ToggleButton toggle() {
        return toggle;
    }

    /** Shows how far an article is accounted for. */
    void show(Optional<PageAudit> audit, boolean listed, Labels labels) {
        setVisible(audit.isPresent());
        setManaged(audit.isPresent());
        share.setText(audit.map(PageAudit::share).orElse(""));
        toggle.setText(labels.text("article.audit.toggle"));
        heading.setText(audit.map(PageAudit::leftOver).orElse(""));
        heading.setVisible(listed);
        List<Sentence> sentences = audit.map(PageAudit::sentences).orElse(List.of());
        if (!list.getItems().equals(sentences)) {
            list.getItems().setAll(sentences);
        }
        list.setVisible(listed && !sentences.isEmpty());
        list.setAccessibleText(heading.getText());
    }

    private void openChosen() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(sentence -> view.reveal(sentence.paragraph(), sentence.range()));
    }

    /** The number of its paragraph, why it is exempted, and its words. */
    private final class SentenceCell extends ListCell<Sentence> {

        @Override
        protected void updateItem(@Nullable Sentence sentence, boolean nothing) {
            super.updateItem(sentence, nothing);
            setText(null);
            if (nothing || sentence == null) {
                setGraphic(null);
                return;
            }
            Labels labels = view.labelsProperty().get();
            String place = labels.text("article.audit.paragraph", "n", sentence.paragraph());
            Label head = new Label(
                    sentence.isLeftOver()
                            ? place
                            : place + " · " + labels.text("article.audit.exempted", "reason", sentence.reason()));
            head.getStyleClass().add(sentence.isLeftOver() ? "audit-place" : "audit-exempted");
            WrappedText words = new WrappedText(sentence.words());
            words.getStyleClass().add("audit-words");
            setGraphic(new VBox(head, words));
            setAccessibleText(head.getText() + " · " + sentence.words());
        }
    }
}
