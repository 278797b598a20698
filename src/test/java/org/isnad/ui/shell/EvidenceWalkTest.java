package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import org.isnad.cite.CitationForm;
import org.isnad.dates.CalendarRule;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.model.Anchor;
import org.isnad.model.Bilingual;
import org.isnad.model.DatedRecord;
import org.isnad.model.Inference;
import org.isnad.model.Language;
import org.isnad.model.RecordId;
import org.isnad.model.Resolution;
import org.isnad.text.CodePointRange;
import org.isnad.ui.FxThread;
import org.isnad.ui.article.ArticlePage;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.article.CitedSpan;
import org.isnad.ui.record.RecordCard;
import org.isnad.ui.record.RecordLink;
import org.isnad.ui.record.RecordSummary;
import org.isnad.ui.words.DateWorking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From every record to its words and back, along the links of the card; the words on the clipboard. */
final class EvidenceWalkTest {

    /** Its date follows from words of the article, and three citations say it. */
    private static final String INFERRED = "pm-request-withdrawal";

    @RegisterExtension
    final WindowFixture window = WindowFixture.shipped();

    private ArticleView article;
    private RecordCard card;

    @BeforeEach
    void find() {
        article = window.article();
        card = window.lookup("#card", RecordCard.class);
        FxThread.run(() -> card.detailsShownProperty().set(true));
    }

    private DatedRecord record(String id) {
        return window.dataset().record(new RecordId(id)).orElseThrow();
    }

    private List<DatedRecord> records() {
        return Stream.<DatedRecord>concat(
                        window.dataset().dataset().events().stream(), window.dataset().dataset().figures().stream())
                .toList();
    }

    private CodePointRange range(Anchor anchor) {
        return ((Resolution.Resolved) window.dataset().loaded().evidence().of(anchor)).range();
    }

    private void select(String id) {
        FxThread.run(() -> window.session().recordNavigation().select(id));
        FxThread.settle();
    }

    private static String clipboard() {
        return FxThread.call(() -> Clipboard.getSystemClipboard().getString());
    }

    private String words(Anchor anchor) {
        return FxThread.call(() -> {
            assertEquals(
                    anchor.article().value(),
                    article.pageProperty().get().orElseThrow().id());
            Map<Integer, List<CodePointRange>> shown =
                    article.highlightsProperty().get();
            assertEquals(Map.of(anchor.paragraph(), List.of(range(anchor))), shown);
            return shown.get(anchor.paragraph())
                    .getFirst()
                    .of(article.pageProperty()
                            .get()
                            .orElseThrow()
                            .paragraphs()
                            .get(anchor.paragraph() - 1)
                            .text());
        });
    }

    /** All in one turn of the JavaFX thread: what is asked for here does not wait until the window has drawn it. */
    @Test
    void fromEveryRecordToItsExactWordsAndBack() {
        int seen = FxThread.call(
                () -> records().stream().mapToInt(this::followCitations).sum());
        assertTrue(seen > 150, "citations were followed");
    }

    private int followCitations(DatedRecord record) {
        window.session().recordNavigation().select(record.id().value());
        for (int i = 0; i < record.citations().size(); i++) {
            window.session().recordNavigation().openSource(i);
            Anchor anchor = record.citations().get(i).anchor();
            ArticlePage page = article.pageProperty().get().orElseThrow();
            assertEquals(anchor.article().value(), page.id());
            CodePointRange range = range(anchor);
            assertTrue(
                    article.highlightsProperty()
                            .get()
                            .getOrDefault(anchor.paragraph(), List.of())
                            .contains(range),
                    record.id() + " " + i);
            ArticlePage.PageParagraph paragraph = page.paragraphs().get(anchor.paragraph() - 1);
            assertEquals(anchor.exact(), range.of(paragraph.text()));
            List<String> back = paragraph.spans().stream()
                    .filter(span -> span.range().equals(range))
                    .map(CitedSpan::recordId)
                    .toList();
            assertTrue(back.contains(record.id().value()), "the words lead back to " + record.id());
            window.session().recordNavigation().select(Optional.empty());
            window.session().recordNavigation().select(record.id().value());
            assertEquals(Optional.of(record.id()), window.selected());
        }
        return record.citations().size();
    }

    @Test
    void everyLinkOfEveryCardHasATarget() {
        int links = 0;
        for (DatedRecord record : records()) {
            RecordSummary summary = window.dataset().summaries().summary(record);
            assertEquals(record.citations().size(), summary.sources().size());
            List<RecordLink> all = new ArrayList<>(
                    summary.working().stream().map(RecordSummary.Step::link).toList());
            summary.notes()
                    .forEach(note ->
                            note.links().stream().map(RecordSummary.Link::link).forEach(all::add));
            for (RecordLink link : all) {
                switch (link) {
                    case RecordLink.Words(var anchor) ->
                        assertEquals(
                                anchor.exact(),
                                range(anchor)
                                        .of(window.dataset()
                                                .loaded()
                                                .text(anchor.article())
                                                .orElseThrow()
                                                .paragraph(anchor.paragraph())
                                                .orElseThrow()
                                                .text()));
                    case RecordLink.OtherRecord(var id) ->
                        assertTrue(window.dataset().record(id).isPresent());
                    case RecordLink.WholeArticle(var id) ->
                        assertTrue(window.dataset().loaded().text(id).isPresent());
                    case RecordLink.Source(int index) ->
                        assertTrue(index < record.citations().size());
                    case RecordLink.Period(), RecordLink.Rule() ->
                        assertFalse(summary.working().isEmpty());
                }
                links++;
            }
        }
        assertTrue(links > 400, links + " links were followed");
    }

    @Test
    void theStepsOfAWorkingOpenTheirWords() {
        select(INFERRED);
        Inference inference = DateWorking.inference(record(INFERRED)).orElseThrow();
        Anchor base = ((Inference.Base.Words) inference.base()).anchor();
        assertNotEquals(inference.phrase(), base);

        FxThread.run(() -> window.node("#record-step-0").requestFocus());
        FxThread.settle();
        assertInside(card, window.node("#record-step-0"));
        window.press(KeyCode.ENTER);
        assertEquals(inference.phrase().exact(), words(inference.phrase()));
        window.press(KeyCode.TAB);
        assertEquals(
                "record-step-1",
                FxThread.call(() -> window.stage().getScene().getFocusOwner().getId()));
        window.press(KeyCode.SPACE);
        assertEquals(base.exact(), words(base));
        window.press(KeyCode.TAB);
        window.press(KeyCode.ENTER);
        assertTrue(
                window.node("#record-step-2").getAccessibleText().contains("القاعدة"),
                window.node("#record-step-2").getAccessibleText());

        // Back to the citations.
        window.click("#record-source-1");
        assertTrue(FxThread.call(() -> article.highlightsProperty().get()).values().stream()
                .flatMap(List::stream)
                .anyMatch(range(record(INFERRED).citations().get(1).anchor())::equals));
    }

    private static void assertInside(Node outer, Node inner) {
        FxThread.run(() -> {
            Bounds outside = outer.localToScene(outer.getLayoutBounds());
            Bounds inside = inner.localToScene(inner.getLayoutBounds());
            assertTrue(
                    outside.getMinY() <= inside.getMinY() && inside.getMaxY() <= outside.getMaxY() + 0.5,
                    inside + " in " + outside);
        });
    }

    @Test
    void titleAndFirstSourceOfEveryRecordNeedNoScrolling() {
        select(INFERRED);
        FxThread.run(() -> records().forEach(record -> {
            window.session().recordNavigation().select(record.id().value());
            card.applyCss();
            card.getParent().layout();
            Bounds shown = card.localToScene(card.getLayoutBounds());
            for (String selector : List.of(".record-title", "#record-source-0")) {
                Node node = card.lookup(selector);
                Bounds place = node.localToScene(node.getLayoutBounds());
                assertTrue(place.getMaxY() <= shown.getMaxY(), record.id() + " " + selector);
            }
            assertTrue(
                    card.getHeight()
                            <= 0.42 * card.getParent().getLayoutBounds().getHeight() + 1,
                    record.id() + " " + card.getHeight());
        }));
    }

    @Test
    void controlShiftCCopiesTheWordsOfTheShownSource() {
        select(INFERRED);
        window.robot().clickOn("#record-source-1");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        Anchor anchor = record(INFERRED).citations().get(1).anchor();
        assertTrue(clipboard().contains("«" + anchor.exact() + "»"), clipboard());
        assertTrue(clipboard().contains("الفقرة " + anchor.paragraph()), clipboard());
        assertTrue(clipboard().contains("SHA-256 4a08825338bc"), clipboard());
        assertTrue(FxThread.call(() -> Clipboard.getSystemClipboard().getHtml()).contains(anchor.exact()));
    }

    @ParameterizedTest
    @EnumSource(CitationForm.class)
    void theMenuOfACitationCopiesThatCitation(CitationForm form) {
        select(INFERRED);
        Node chip = window.node("#record-source-2");
        Bounds bounds = FxThread.call(() -> chip.localToScreen(chip.getLayoutBounds()));
        // The platform of the tests sends no such event for the second button.
        FxThread.run(() -> chip.fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, bounds.getCenterX(), bounds.getCenterY(), false, null)));
        FxThread.settle();
        window.click("#cite-" + form.name().toLowerCase(Locale.ROOT));
        String copied = clipboard();
        assertTrue(copied.contains(record(INFERRED).citations().get(2).anchor().exact()), copied);
        assertTrue(
                copied.startsWith(
                        switch (form) {
                            case TEXT -> "\u200F\u2067«";
                            case MARKDOWN -> "> ";
                            case WEB_ANNOTATION -> "{\n  \"@context\": \"http://www.w3.org/ns/anno.jsonld\"";
                        }),
                copied);
    }

    @Test
    void markedWordsOfTheArticleAreCited() {
        select(INFERRED);
        FxThread.run(() -> {
            article.requestFocus();
            article.selectionProperty()
                    .set(Optional.of(new org.isnad.ui.article.TextSelection(
                            new org.isnad.ui.article.TextPosition(1, 3), new org.isnad.ui.article.TextPosition(1, 9))));
        });
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        String words = FxThread.call(() -> article.markedWords());
        assertEquals(6, words.codePointCount(0, words.length()));
        assertTrue(clipboard().contains("«" + words + "»"), clipboard());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleHasWords(Language language) {
        LabelSettings settings = LabelSettings.DEFAULT;
        DateWorking working = new DateWorking(
                window.dataset().dataset(),
                window.dataset().names(),
                BundleLabels.of(new LabelSettings(language, settings.monthNames(), settings.digits())));
        for (CalendarRule rule : CalendarRule.values()) {
            Map<String, String> all =
                    Map.of("days", "3", "months", "3", "years", "3", "weekday", "tuesday", "month", "9", "day", "11");
            Map<String, String> given = new HashMap<>(all);
            given.keySet().retainAll(rule.parameters());
            Inference inference = new Inference(
                    new Anchor(window.dataset().dataset().articles().getFirst().id(), 1, "أ", "", ""),
                    new Inference.Base.Published(
                            window.dataset().dataset().articles().getFirst().id()),
                    rule.code(),
                    given,
                    new Bilingual("", Optional.empty()));
            String words = working.rule(inference);
            assertNotEquals(rule.code(), words);
            if (rule.parameters().contains("month")) {
                assertTrue(words.contains(language == Language.ARABIC ? "أيلول" : "September"), words);
            }
            if (rule.parameters().stream().anyMatch(List.of("days", "months", "years")::contains)) {
                assertTrue(words.contains("3"), words);
            }
            if (rule.parameters().contains("weekday")) {
                assertTrue(words.contains(language == Language.ARABIC ? "ثلاثاء" : "Tuesday"), words);
            }
        }
    }
}
