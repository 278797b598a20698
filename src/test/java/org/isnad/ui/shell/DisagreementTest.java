package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.isnad.check.Statement;
import org.isnad.model.ArticleId;
import org.isnad.model.RecordId;
import org.isnad.model.Resolution;
import org.isnad.model.Stance;
import org.isnad.ui.FxThread;
import org.isnad.ui.disagreement.DisagreementPage;
import org.isnad.ui.disagreement.DisagreementView;
import org.isnad.ui.render.ScenePlot;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.session.Session;
import org.isnad.ui.words.DisagreementPages;
import org.isnad.ui.words.OpenDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The disagreement view in the window: who says what of the troops of 2020 and of the letter, and the way to the words. */
final class DisagreementTest {
    @RegisterExtension
    final WindowFixture window = WindowFixture.shipped();

    private DisagreementView view;

    @BeforeEach
    void find() {
        view = window.lookup("#disagreements", DisagreementView.class);
        FxThread.run(() -> window.timeline().requestFocus());
    }

    private List<Node> all(String selector) {
        return FxThread.call(() -> new ArrayList<>(view.lookupAll(selector)));
    }

    /** Clicks near the upper edge of a node, which may be longer than the window. */
    private void clickTop(Node node) {
        Bounds bounds = FxThread.call(() -> node.localToScreen(node.getBoundsInLocal()));
        window.click(new Point2D(bounds.getCenterX(), bounds.getMinY() + 12));
    }

    private DisagreementPage page() {
        return FxThread.call(() -> view.pageProperty().get().orElseThrow());
    }

    private void show(String question) {
        Node button = all(".disagreement-item").stream()
                .filter(node -> FxThread.call(() -> node.getAccessibleText().startsWith(titleOf(question))))
                .findFirst()
                .orElseThrow();
        window.click(button);
        assertEquals("question/" + question, page().group().key());
    }

    private String titleOf(String question) {
        return view.itemsProperty().get().stream()
                .filter(item -> item.group().key().equals("question/" + question))
                .findFirst()
                .orElseThrow()
                .title();
    }

    private boolean shown() {
        return FxThread.call(() -> view.isVisible());
    }

    @Test
    void itIsFilledWhenItIsFirstShownAndAgainForAnotherDataSet() {
        assertEquals(List.of(), FxThread.call(() -> view.itemsProperty().get()));
        window.press(KeyCode.CONTROL, KeyCode.D);
        int questions = window.dataset().disagreements().all().size();
        assertEquals(questions, FxThread.call(() -> view.itemsProperty().get().size()));
        show("letter");
        FxThread.run(window.controller()::openShipped);
        FxThread.settle();
        assertEquals(questions, FxThread.call(() -> view.itemsProperty().get().size()));
        assertEquals(window.dataset().disagreements().all().getFirst(), page().group());
    }

    @Test
    void itsKeyShowsItInPlaceOfThePlotsAndEscGoesBack() {
        Node plots = window.lookup("#plots", Node.class);
        assertFalse(shown());
        window.press(KeyCode.CONTROL, KeyCode.D);
        assertTrue(shown());
        assertFalse(plots.isVisible());
        window.press(KeyCode.CONTROL, KeyCode.T);
        assertFalse(shown(), "the table stands there now");
        assertFalse(plots.isVisible());
        window.press(KeyCode.CONTROL, KeyCode.D);
        assertTrue(shown());
        window.press(KeyCode.ESCAPE);
        assertFalse(shown());
        assertTrue(plots.isVisible());
    }

    @Test
    void theToolBarCountsTheDisagreementsAndLeadsToThem() {
        Labeled segment = window.lookup("#show-disagreements", Labeled.class);
        int count = window.dataset().disagreements().differing();
        assertEquals("خلافات " + count, segment.getText());
        window.click(segment);
        assertTrue(shown());
        assertEquals(
                count,
                view.itemsProperty().get().stream()
                        .filter(item -> item.group().differs())
                        .count());
    }

    @Test
    void theTroopsOfTwentyTwentyStandSideBySideWithTheirWords() {
        window.press(KeyCode.CONTROL, KeyCode.D);
        show("troops-2020");
        DisagreementPage page = page();
        assertEquals("كم جندياً أمريكياً كان في العراق في 2020؟", page.title());
        assertEquals(List.of("3 مصادر · قيمتان وخطة", "أزمنة مختلفة، قد تصح كلها", "لا متوسط ولا ترجيح"), page.chips());
        assertEquals(
                List.of(
                        "وقدّر العدد الرسمي للقوات الأمريكية في العراق بما يصل إلى 5200 جندي",
                        "من حوالي 5200",
                        "بمقدار النصف، أي ما يعادل 2500 جندي",
                        "إلى 3000 جندي، خلال شهر سبتمبر/أيلول 2020"),
                page.entries().stream()
                        .limit(4)
                        .map(entry -> entry.words().orElseThrow().of(entry.text()))
                        .toList());
        DisagreementPage.Entry announced = page.entries().get(1);
        assertTrue(announced.speaker().startsWith("الجنرال كينيث ماكينزي عبر وكالة فرانس برس"));
        assertTrue(page.entries().get(2).facts().stream()
                .anyMatch(fact -> fact.value().contains("مقدار الخفض، أو العدد الباقي بعده")));
    }

    @Test
    void theEmphasisedWordsAreThoseOfTheCitationInEveryStatement() {
        OpenDataset open = window.dataset();
        DisagreementPages pages = FxThread.call(() -> new DisagreementPages(open));
        int seen = 0;
        for (var group : open.disagreements().all()) {
            for (DisagreementPage.Entry entry : pages.page(group).entries()) {
                var anchor = entry.statement().citation().anchor();
                assertTrue(open.loaded().evidence().of(anchor) instanceof Resolution.Resolved);
                assertEquals(
                        anchor.exact().strip(),
                        entry.words().orElseThrow().of(entry.text()).strip());
                seen++;
            }
        }
        assertTrue(seen > 150, seen + " statements");
    }

    @Test
    void whoDeniesAndWhoConfirmsTheLetterIsSaidInWords() {
        window.press(KeyCode.CONTROL, KeyCode.D);
        show("letter");
        DisagreementPage page = page();
        assertEquals("مصدر واحد · تأكيدان · نفيان · قولان مخالفان", page.chips().getFirst());
        List<String> said = page.entries().stream()
                .filter(entry -> entry.stance().isPresent())
                .map(entry -> entry.stance().orElseThrow() + ": " + entry.speaker())
                .toList();
        assertEquals(
                List.of(
                        "يؤكد: مصدر عسكري عراقي عبر رويترز",
                        "يؤكد: مسؤول أمريكي آخر",
                        "ينفي: مارك إسبر",
                        "ينفي: مارك إسبر",
                        "يعارض: المقال نفسه",
                        "يعارض: مسؤول أمريكي مقيم في بغداد عبر شبكة CNN"),
                said);
        List<String> chips = all(".statement-stance").stream()
                .map(node -> ((Label) node).getText())
                .toList();
        assertEquals(List.of("ينفي", "ينفي", "يؤكد", "يؤكد", "يعارض", "يعارض"), chips);
    }

    @Test
    void stanceAndSpeakerStandOnTheFirstLineOfAStatement() {
        window.press(KeyCode.CONTROL, KeyCode.D);
        show("letter");
        for (Node statement : all(".statement")) {
            FxThread.run(() -> {
                Node speaker = statement.lookup(".statement-speaker");
                double top = speaker.localToScene(speaker.getBoundsInLocal()).getMinY();
                Optional.ofNullable(statement.lookup(".statement-stance"))
                        .ifPresent(stance -> assertEquals(
                                top,
                                stance.localToScene(stance.getBoundsInLocal()).getMinY(),
                                4));
                Node source = statement.lookup(".statement-source");
                assertTrue(source.localToScene(source.getBoundsInLocal()).getMinY() > top + 8, "the source under it");
            });
        }
    }

    @Test
    void aStanceStandsTogetherUnderItsNameAndOneClickLeavesWhoDenied() {
        window.press(KeyCode.CONTROL, KeyCode.D);
        show("letter");
        assertEquals(
                List.of("يؤيد 22", "ينفي 2", "يؤكد 2", "يعارض 2"),
                all(".statement-group").stream()
                        .map(node -> ((WrappedText) node).getText())
                        .toList());
        List<Node> buttons = all(".disagreement-stance");
        assertEquals(
                List.of("الكل 28", "يؤيد 22", "ينفي 2", "يؤكد 2", "يعارض 2"),
                buttons.stream().map(node -> ((Labeled) node).getText()).toList());
        window.click(buttons.get(2));
        assertEquals(
                List.of("ينفي", "ينفي"),
                all(".statement-stance").stream()
                        .map(node -> ((Label) node).getText())
                        .toList());
        assertEquals(2, all(".statement").size());
        assertFalse(all(".statement-heading").isEmpty(), "what they deny stands over the first");
        List<Node> shown = all(".statement");
        FxThread.run(view::requestFocus);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        assertEquals(
                List.of(false, true),
                shown.stream()
                        .map(node -> FxThread.call(() -> node.getPseudoClassStates().stream()
                                .anyMatch(state -> state.getPseudoClassName().equals("selected"))))
                        .toList(),
                "keys stay among those that are shown");
        Statement confirmed = page().group().statements().stream()
                .filter(one -> one.citation().stance() == Stance.CONFIRMS)
                .findFirst()
                .orElseThrow();
        FxThread.run(() ->
                window.session().recordNavigation().select(confirmed.record().id(), confirmed.index()));
        FxThread.settle();
        assertEquals(28, all(".statement").size(), "what is chosen elsewhere is never hidden");
        show("troops-2020");
        assertEquals(List.of(), all(".disagreement-stance"), "all say it: nothing to choose from");
        assertEquals(List.of(), all(".statement-group"));
    }

    @Test
    void aSetWithoutQuestionsSaysSoAndWhatToDo() throws IOException {
        Path file = Files.writeString(
                window.folder().resolve("one.csv"), "Date,Title\n2020-01-03,a\n", StandardCharsets.UTF_8);
        window.press(KeyCode.CONTROL, KeyCode.D);
        window.begin(() -> window.controller().open(file));
        Button accept = window.robot().lookup("#form-accept").queryButton();
        window.begin(accept::fire);
        assertTrue(shown());
        assertEquals(
                window.dataset().labels().text("disagreement.none"),
                ((WrappedText) all(".disagreement-none").getFirst()).getText());
        assertTrue(all(".disagreement-none").getFirst().isVisible());
        assertEquals(List.of(), all(".statement"));
        assertFalse(FxThread.call(() -> view.lookup(".disagreement-questions").isVisible()));
    }

    @Test
    void aClickOnAStatementSelectsItAndOpensItsWordsAndBracketsGoOn() {
        window.press(KeyCode.CONTROL, KeyCode.D);
        show("troops-2020");
        clickTop(all(".statement").getFirst());
        Session session = window.session();
        assertEquals(
                Optional.of(new RecordId("troops-5200-official-2020")),
                session.place().selected());
        assertEquals(Optional.of(new ArticleId("004")), session.place().article());
        assertTrue(shown(), "the view stays");
        window.robot().write(']');
        FxThread.settle();
        assertEquals(
                Optional.of(new RecordId("troops-5200-sep-2020")),
                session.place().selected());
        assertEquals(Optional.of(new ArticleId("000")), session.place().article());
        window.robot().write('[');
        FxThread.settle();
        assertEquals(
                Optional.of(new RecordId("troops-5200-official-2020")),
                session.place().selected());
    }

    @Test
    void everyCitationOfARecordIsAStatementOfItsOwn() {
        window.press(KeyCode.CONTROL, KeyCode.D);
        show("letter");
        List<Statement> statements = page().group().statements().stream()
                .sorted(Comparator.comparing(one -> one.citation().stance()))
                .toList();
        clickTop(all(".statement").getFirst());
        for (int i = 0; i < statements.size(); i++) {
            int at = i;
            assertEquals(
                    Optional.of(statements.get(at)),
                    FxThread.call(() -> view.selectedProperty().get()));
            assertEquals(
                    Optional.of(statements.get(at).citation()),
                    window.session().recordNavigation().shownCitation());
            window.press(KeyCode.DOWN);
        }
    }

    @Test
    void theChipOfTheCardOpensItsQuestion() {
        FxThread.run(() -> window.session().recordNavigation().select("letter-sent"));
        FxThread.settle();
        Labeled chip = window.lookup("#record-disagreement", Labeled.class);
        assertEquals("مصدر واحد · تأكيدان · نفيان · قولان مخالفان", chip.getText());
        window.click(chip);
        assertTrue(shown());
        assertEquals("question/letter", page().group().key());
        FxThread.run(() -> window.session().recordNavigation().select("troops-2500-2024"));
        FxThread.settle();
        assertEquals(null, FxThread.call(() -> window.stage().getScene().lookup("#record-disagreement")));
    }

    @Test
    void onlyDisagreementsHidesTheOthersAndCountsThem() {
        Session session = window.session();
        OpenDataset open = session.open().orElseThrow();
        FxThread.run(() -> {
            session.viewport().fitAll();
            session.onlyDisagreementsProperty().set(true);
        });
        FxThread.settle();
        Set<String> shown = java.util.stream.IntStream.of(
                        session.plotContents().shownEvents(open).toArray())
                .mapToObj(open.columns()::id)
                .collect(Collectors.toSet());
        assertTrue(shown.contains("letter-sent"));
        assertTrue(shown.size() < 125);
        shown.forEach(id -> assertTrue(open.disagreements().isDisputed(new RecordId(id)), id));
        assertTrue(session.shown().figures(open).stream()
                .noneMatch(figure -> figure.id().value().equals("troops-2500-2024")));
        int hidden = open.columns().size() - shown.size();
        String status = window.text("#status-shown");
        assertTrue(status.contains(open.labels().text("common.filter.hidden", "n", hidden)), status);
        FxThread.run(() -> session.shown().clear());
        assertFalse(session.onlyDisagreementsProperty().get(), "clearing the filter lets go of this condition too");
        FxThread.run(() -> session.onlyDisagreementsProperty().set(true));
        FxThread.run(() -> session.onlyDisagreementsProperty().set(false));
        assertTrue(session.shown().filter().isNone());
    }

    @Test
    void wordsAndPictureStandBesideEachOtherAndNothingIsCut() {
        window.press(KeyCode.CONTROL, KeyCode.D);
        for (String question : List.of("troops-2020", "letter", "parliament-decision")) {
            FxThread.run(() -> view.itemsProperty().get().stream()
                    .filter(item -> item.group().key().equals("question/" + question))
                    .findFirst()
                    .ifPresent(item -> view.pageProperty()
                            .set(Optional.of(new DisagreementPages(window.dataset()).page(item.group())))));
            FxThread.settle();
            ScenePlot picture = window.lookup("#disagreement-picture", ScenePlot.class);
            Bounds beside = FxThread.call(() -> picture.localToScene(picture.getBoundsInLocal()));
            List<Node> statements = all(".statement");
            double under = 0;
            for (Node statement : statements) {
                Bounds box = FxThread.call(() -> statement.localToScene(statement.getBoundsInLocal()));
                assertTrue(box.getMinX() >= beside.getMaxX() - 1, "the words at the right, the picture at the left");
                assertTrue(under == 0 || box.getMinY() >= under - 1, "one under the other");
                under = box.getMaxY();
                double bottom = FxThread.call(() -> statement.lookupAll(".wrapped-text").stream()
                        .mapToDouble(node ->
                                node.localToScene(node.getBoundsInLocal()).getMaxY())
                        .max()
                        .orElseThrow());
                assertTrue(bottom <= box.getMaxY() + 1, "nothing is cut");
            }
            WrappedText note = (WrappedText) all(".disagreement-note").getFirst();
            Bounds over = FxThread.call(() -> note.localToScene(note.getBoundsInLocal()));
            Bounds first = FxThread.call(() ->
                    statements.getFirst().localToScene(statements.getFirst().getBoundsInLocal()));
            assertTrue(over.getMaxY() <= first.getMinY() + 1, "the note over the first");
        }
    }
}
