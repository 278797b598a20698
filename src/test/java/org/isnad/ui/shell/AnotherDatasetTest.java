package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.isnad.model.DatedRecord;
import org.isnad.model.RecordId;
import org.isnad.ui.FxThread;
import org.isnad.ui.words.OpenDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nothing of a data set is left in the window once another one is open: whoever reads it would take it for the new one. */
final class AnotherDatasetTest {
    private static final int PREFIX = 24;

    @RegisterExtension
    final WindowFixture window = WindowFixture.shipped();

    /** Everything that the window says: words that are drawn or waiting to be, names for screen readers, tooltips. */
    private List<String> said() {
        return FxThread.call(() -> {
            List<String> said = new ArrayList<>();
            Window.getWindows().stream()
                    .filter(one -> one instanceof PopupWindow || one.equals(window.stage()))
                    .forEach(one -> say(one.getScene().getRoot(), said));
            said.add(window.stage().getTitle());
            return said;
        });
    }

    private static void say(Node node, List<String> said) {
        Stream.of(
                        node instanceof Text text ? text.getText() : null,
                        node instanceof Labeled labeled ? labeled.getText() : null,
                        node instanceof TextInputControl field ? field.getText() : null,
                        node instanceof Control control && control.getTooltip() != null
                                ? control.getTooltip().getText()
                                : null,
                        node.getAccessibleText(),
                        node.getAccessibleHelp(),
                        node.getAccessibleRoleDescription())
                .filter(words -> words != null && !words.isBlank())
                .forEach(said::add);
        if (node instanceof Parent parent) {
            // Every word is a node of its own.
            said.add(parent.getChildrenUnmodifiable().stream()
                    .map(child -> child instanceof Text text ? text.getText() : "")
                    .collect(Collectors.joining()));
            parent.getChildrenUnmodifiable().forEach(child -> say(child, said));
        }
    }

    /** What only this data set says: beginnings of its titles, paragraphs, names of articles, series, actors. */
    private Set<String> ownWords(OpenDataset dataset) {
        Set<String> words = new TreeSet<>();
        Stream.<DatedRecord>concat(dataset.dataset().events().stream(), dataset.dataset().figures().stream())
                .forEach(record -> words.add(dataset.summaries().title(record)));
        dataset.loaded().texts().values().forEach(text -> text.paragraphs().forEach(one -> words.add(one.text())));
        dataset.pages().tabs().forEach(tab -> words.add(tab.name()));
        dataset.dataset().series().forEach(series -> words.add(dataset.labels().of(series.labels())));
        dataset.dataset()
                .questions()
                .forEach(question -> words.add(dataset.labels().of(question.text())));
        words.add(dataset.labels().of(dataset.dataset().title()));
        return words.stream()
                .map(one -> one.substring(0, Math.min(PREFIX, one.length())).strip())
                .filter(one -> one.length() > 6)
                .collect(Collectors.toSet());
    }

    /** The words of the former data set that are still said, each with what says it. */
    private static Set<String> left(Set<String> words, List<String> said) {
        return words.stream()
                .flatMap(word -> said.stream().filter(one -> one.contains(word)).map(one -> word + " in " + one))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What has a border looks as if it could be pressed. */
    @Test
    void wordsThatCannotBeClickedHaveNoBorder() {
        FxThread.run(() -> window.session().recordNavigation().select("letter-sent"));
        FxThread.settle();
        FxThread.run(
                () -> window.lookup("#record-disagreement", ButtonBase.class).fire());
        FxThread.settle();
        assertFalse(FxThread.call(() -> window.node("#disagreements").lookupAll(".statement-stance"))
                .isEmpty());
        List<String> bordered = FxThread.call(() -> window.stage().getScene().getRoot().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> label.getOnMouseClicked() == null && !(label.getParent() instanceof Control))
                .filter(label -> label.getBorder() != null
                        && label.getBorder().getStrokes().stream()
                                .anyMatch(stroke -> !Color.TRANSPARENT.equals(stroke.getTopStroke())))
                .map(label -> label.getText() + " " + label.getStyleClass())
                .toList());
        assertEquals(List.of(), bordered);
    }

    @Test
    void thatThereAreNoProblemsTakesOneLine() {
        assertFalse(window.node("#unsourced").isVisible());
        double before = FxThread.call(() -> window.timeline().getHeight());
        FxThread.run(() -> window.perform("problems"));
        FxThread.settle();
        Region problems = window.lookup("#problems", Region.class);
        assertTrue(problems.isVisible());
        assertTrue(FxThread.call(problems::getHeight) < 40, () -> "height " + problems.getHeight());
        assertTrue(FxThread.call(() -> window.timeline().getHeight()) > before - 40, "the plots keep their room");
    }

    @Test
    void nothingOfTheFormerDataSetIsSaid() throws IOException {
        Set<String> words = ownWords(window.dataset());
        window.press(KeyCode.CONTROL, KeyCode.F);
        FxThread.run(() -> ((TextInputControl) window.node("#search-field")).setText("القوات"));
        window.press(KeyCode.CONTROL, KeyCode.D);
        FxThread.run(() -> {
            window.session().recordNavigation().select(new RecordId("letter-sent").value());
            window.session().onlyDisagreementsProperty().set(true);
        });
        FxThread.settle();
        List<String> before = said();
        assertTrue(
                left(words, before).size() > 100,
                "much is said: " + left(words, before).size());

        Path file = Files.writeString(
                window.folder().resolve("other.csv"), "Date,Title\n2020-01-03,Alpha\n2021-02-04,Beta\n");
        window.begin(() -> window.controller().open(file));
        Button accept = window.robot().lookup("#form-accept").queryButton();
        window.begin(accept::fire);

        assertTrue(window.node("#unsourced").isVisible(), "that there are no sources is said once");
        List<String> now = said();
        assertTrue(now.stream().anyMatch(one -> one.contains("Alpha")), "the new one is said");
        assertEquals(Set.of(), left(words, now));
        assertEquals(Optional.empty(), window.selected());
        assertFalse(window.session().navigation().canGoBackProperty().get(), "no way back into the former one");
        assertTrue(window.session().shown().filter().isNone());
    }
}
