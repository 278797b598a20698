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
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.isnad.model.Citation;
import org.isnad.model.DatedRecord;
import org.isnad.model.RecordId;
import org.isnad.model.Resolution;
import org.isnad.png.Pixels;
import org.isnad.png.PngReader;
import org.isnad.scale.Direction;
import org.isnad.scene.Mark;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;
import org.isnad.text.CodePointRange;
import org.isnad.ui.FxThread;
import org.isnad.ui.article.ArticleProbe;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.chart.FigureChartView;
import org.isnad.ui.plot.PlotModel;
import org.isnad.ui.timeline.TimelineView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user does with the shipped data set: opens, clicks, reads, copies, zooms, exports. */
final class WalkTest {

    private static final String SOLEIMANI = "soleimani-muhandis-killed";

    @RegisterExtension
    final WindowFixture window = WindowFixture.shippedWithChart();

    private TimelineView timeline;
    private FigureChartView chart;
    private ArticleView article;

    @BeforeEach
    void find() {
        timeline = window.timeline();
        chart = window.chart();
        article = window.article();
    }

    private DatedRecord record(String id) {
        return window.dataset().record(new RecordId(id)).orElseThrow();
    }

    private Mark mark(PlotModel plot, String id) {
        return plot.shownProperty()
                .get()
                .orElseThrow()
                .marks()
                .filter(mark ->
                        mark.target().equals(Optional.of(new Target.OneRecord(id))) && mark instanceof Mark.Shape)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mark of " + id));
    }

    /** Scrolls the lanes as a user would until the mark stands well inside them. */
    private void scrollTo(String id) {
        for (double offset = 0; offset <= timeline.maxLaneOffsetProperty().get() + 60; offset += 60) {
            double to = Math.min(offset, timeline.maxLaneOffsetProperty().get());
            FxThread.run(() -> timeline.laneOffsetProperty().set(to));
            FxThread.settle();
            Pane lanes =
                    timeline.model().shownProperty().get().orElseThrow().panes().getLast();
            if (lanes.marks().stream()
                    .anyMatch(mark -> mark.target().equals(Optional.of(new Target.OneRecord(id)))
                            && lanes.bounds().contains(mark.bounds(), 0))) {
                return;
            }
        }
        throw new AssertionError("no mark of " + id);
    }

    private void show(int fromYear, int toYear) {
        FxThread.run(() -> window.session()
                .viewport()
                .fit(new org.isnad.ui.state.DayRange(
                        java.time.LocalDate.of(fromYear, 1, 1).toEpochDay(),
                        java.time.LocalDate.of(toYear, 1, 1).toEpochDay())));
        FxThread.settle();
    }

    @Test
    void theShippedDataSetOpensWithoutAProblem() {
        assertEquals(5, article.getTabs().size());
        assertEquals(List.of(), window.dataset().loaded().problems());
        assertTrue(article.pageProperty().get().isPresent());
        assertTrue(window.stage().getTitle().contains("العراق"), window.stage().getTitle());
        assertFalse(Files.exists(window.errorLog()));
    }

    @Test
    void aClickOnAMarkHighlightsExactlyItsWords() {
        show(2019, 2021);
        scrollTo(SOLEIMANI);
        window.click(timeline, mark(timeline.model(), SOLEIMANI).bounds());
        assertEquals(Optional.of(new RecordId(SOLEIMANI)), window.selected());

        DatedRecord record = record(SOLEIMANI);
        Citation shown = window.session().recordNavigation().shownCitation().orElseThrow();
        CodePointRange cited =
                ((Resolution.Resolved) window.dataset().loaded().evidence().of(shown.anchor())).range();
        assertTrue(article.highlightsProperty()
                .get()
                .get(shown.anchor().paragraph())
                .contains(cited));
        String paragraph = article.pageProperty()
                .get()
                .orElseThrow()
                .paragraphs()
                .get(shown.anchor().paragraph() - 1)
                .text();
        assertEquals(shown.anchor().exact(), cited.of(paragraph));
        assertTrue(record.citations().contains(shown));

        ArticleProbe probe = new ArticleProbe(article);
        List<Bounds> glyphs = FxThread.call(() -> probe.glyphs(shown.anchor().paragraph(), cited));
        Bounds highlight = FxThread.call(() -> probe.highlight(shown.anchor().paragraph()));
        for (Bounds glyph : glyphs) {
            assertTrue(
                    highlight.getMinX() <= glyph.getMinX() + 1
                            && highlight.getMaxX() >= glyph.getMaxX() - 1
                            && highlight.getMinY() <= glyph.getMinY() + 1
                            && highlight.getMaxY() >= glyph.getMaxY() - 1,
                    () -> "glyphs at " + glyph + " outside the highlight " + highlight);
        }
        assertTrue(FxThread.call(() -> probe.visible(shown.anchor().paragraph(), cited)), "scrolled into view");
        assertTrue(article.pageProperty()
                .get()
                .orElseThrow()
                .id()
                .equals(shown.anchor().article().value()));
    }

    @Test
    void everyCitationHighlightsItsOwnWords() {
        ArticleProbe probe = new ArticleProbe(article);
        List<String> wrong = new ArrayList<>();
        for (String id : allRecords()) {
            FxThread.run(() -> window.session().recordNavigation().select(id));
            int sources = record(id).citations().size();
            for (int i = 0; i < sources; i++) {
                int index = i;
                FxThread.run(() -> window.session().recordNavigation().openSource(index));
                Citation citation = record(id).citations().get(i);
                String words = FxThread.call(
                        () -> probe.highlightedWords(citation.anchor().paragraph()));
                if (!words.contains(citation.anchor().exact())) {
                    wrong.add(id + " " + citation.anchor().paragraph() + ": " + words);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private List<String> allRecords() {
        return Stream.concat(
                        window.dataset().dataset().events().stream(), window.dataset().dataset().figures().stream())
                .map(record -> record.id().value())
                .toList();
    }

    @Test
    void aClickOnCitedWordsSelectsTheirRecordOnBothPlots() {
        DatedRecord figure = window.dataset().chartFigures().getFirst();
        Citation citation = figure.citations().getFirst();
        FxThread.run(() -> {
            window.session()
                    .recordNavigation()
                    .openArticle(citation.anchor().article().value());
            window.session().recordNavigation().select(Optional.empty());
        });
        FxThread.settle();
        CodePointRange range =
                ((Resolution.Resolved) window.dataset().loaded().evidence().of(citation.anchor())).range();
        FxThread.run(() -> article.reveal(citation.anchor().paragraph(), range));
        FxThread.settle();
        ArticleProbe probe = new ArticleProbe(article);
        Bounds first = FxThread.call(() ->
                probe.onScreen(citation.anchor().paragraph(), new CodePointRange(range.end() - 2, range.end() - 1)));
        window.click(new Point2D(first.getCenterX(), first.getCenterY()));
        if (window.selected().isEmpty()) {
            // An event cites these words too: the figure, which has fewer of them, is first in the list.
            window.press(KeyCode.ENTER);
        }
        assertTrue(window.selected().isPresent(), "a record is selected");
        assertTrue(record(window.selected().orElseThrow().value()).citations().stream()
                .anyMatch(one -> one.anchor().article().equals(citation.anchor().article())));
        FxThread.run(
                () -> window.session().recordNavigation().select(figure.id().value()));
        FxThread.settle();
        assertTrue(
                chart.model().shownProperty().get().orElseThrow().marks().anyMatch(WalkTest::showsSelection),
                "the chart shows what is selected");
        assertTrue(
                timeline.model().shownProperty().get().orElseThrow().marks().anyMatch(WalkTest::showsSelection),
                "the timeline shows its period");
    }

    private static boolean showsSelection(Mark mark) {
        return mark.key().value().startsWith("selection/");
    }

    @Test
    void markedTextIsCopiedAsPrinted() {
        FxThread.run(() -> window.perform("reader"));
        FxThread.settle();
        ArticleProbe probe = new ArticleProbe(article);
        Bounds from = FxThread.call(() -> probe.onScreen(1, new CodePointRange(0, 1)));
        Bounds to = FxThread.call(() -> probe.onScreen(1, new CodePointRange(13, 14)));
        window.robot().moveTo(new Point2D(from.getMaxX() + 2, from.getCenterY()));
        window.robot().press(MouseButton.PRIMARY);
        window.robot().moveTo(new Point2D(to.getMinX() + 1, to.getCenterY()));
        window.robot().release(MouseButton.PRIMARY);
        FxThread.settle();
        String text = article.pageProperty()
                .get()
                .orElseThrow()
                .paragraphs()
                .getFirst()
                .text();
        String marked = FxThread.call(() -> article.markedWords());
        assertTrue(marked.length() > 5 && text.startsWith(marked), marked);
        window.press(KeyCode.CONTROL, KeyCode.C);
        assertEquals(marked, FxThread.call(() -> Clipboard.getSystemClipboard().getString()));

        window.press(KeyCode.CONTROL, KeyCode.A);
        window.press(KeyCode.CONTROL, KeyCode.C);
        String all = FxThread.call(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(all.startsWith(text) && all.lines().count() > 5, "everything is copied");
    }

    @Test
    void keysGoFromEventToEventToSourceAndBack() {
        FxThread.run(() -> timeline.requestFocus());
        window.press(KeyCode.N);
        Optional<RecordId> first = window.selected();
        window.press(KeyCode.N);
        assertTrue(first.isPresent() && !first.equals(window.selected()), "another event");
        window.press(KeyCode.P);
        assertEquals(first, window.selected());
        window.press(KeyCode.ENTER);
        assertTrue(FxThread.call(() -> article.isFocused()), "Enter goes to the words");
        window.press(KeyCode.ESCAPE);
        assertFalse(first.equals(window.selected()), "Esc goes back");
        window.press(KeyCode.F6);
        assertTrue(FxThread.call(() -> timeline.isFocused()), "F6 goes around");
        window.press(KeyCode.D);
        assertEquals(Direction.LEFT_TO_RIGHT, window.session().viewport().direction());
    }

    @Test
    void draggingPansBothPlots() {
        show(2019, 2021);
        double before = window.session().viewport().range().fromDay();
        Scene chartBefore = chart.model().shownProperty().get().orElseThrow();
        Point2D middle = FxThread.call(() -> timeline.localToScreen(timeline.getWidth() / 2, 20));
        window.robot().moveTo(middle);
        window.robot().press(MouseButton.PRIMARY);
        window.robot().moveBy(120, 0);
        window.robot().release(MouseButton.PRIMARY);
        FxThread.settle();
        // From right to left the hand drags the later time in from the left.
        assertTrue(window.session().viewport().range().fromDay() > before);
        assertFalse(chartBefore.equals(chart.model().shownProperty().get().orElseThrow()));
    }

    @Test
    void aPictureIsSavedAndReadBack() throws IOException {
        Path file = window.folder().resolve("صورة.png");
        window.begin(() -> window.perform("export"));
        TextField name = window.robot().lookup("#export-name").queryAs(TextField.class);
        FxThread.run(() -> name.setText("صورة"));
        window.click("#form-accept");
        byte[] bytes = Files.readAllBytes(file);
        Pixels pixels = PngReader.pixels(bytes);
        assertTrue(pixels.widthPx() >= 480 && pixels.heightPx() >= 320);
        assertEquals(Optional.of("الوجود العسكري الأمريكي في العراق"), PngReader.text(bytes, "Title"));
        assertTrue(window.text("#status-message").contains("صورة.png"));
    }

    @Test
    void aBrokenFileIsToldAndTheOpenDataSetStays() throws IOException {
        Path broken = Files.writeString(window.folder().resolve("broken.json"), "{\"format\": 1,");
        var before = window.session().open();
        window.begin(() -> window.controller().open(broken));
        assertTrue(window.robot().lookup(".dialog-pane").tryQuery().isPresent(), "a message is shown");
        window.press(KeyCode.ESCAPE);
        assertEquals(before, window.session().open());
    }

    @Test
    void aBrokenAnchorIsListedAndLeadsToItsRecord() throws IOException {
        Path dataset = copyOfShipped();
        String json = Files.readString(dataset);
        Citation citation = record(SOLEIMANI).citations().getFirst();
        String exact = citation.anchor().exact();
        Files.writeString(
                dataset,
                json.replaceFirst(
                        java.util.regex.Pattern.quote(exact),
                        exact.substring(1) + java.util.regex.Matcher.quoteReplacement(" غير مذكور")));
        FxThread.run(() -> window.controller().open(dataset));
        FxThread.settle();
        ListView<?> list = (ListView<?>) window.lookup("#problems-list", ListView.class);
        assertFalse(list.getItems().isEmpty());
        FxThread.run(() -> {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        });
        window.press(KeyCode.ENTER);
        DatedRecord led = record(window.selected().orElseThrow().value());
        assertFalse(window.dataset().loaded().evidence().verified(led));
    }

    private Path copyOfShipped() throws IOException {
        Path dataset = window.folder().resolve("dataset.json");
        try (var input = WalkTest.class.getResourceAsStream("/org/isnad/data/iraq/dataset.json")) {
            Files.write(dataset, input.readAllBytes());
        }
        Path articles = Files.createDirectory(window.folder().resolve("articles"));
        for (var one : window.dataset().dataset().articles()) {
            try (var input = WalkTest.class.getResourceAsStream("/org/isnad/data/iraq/articles/" + one.fileName())) {
                Files.write(articles.resolve(one.fileName()), input.readAllBytes());
            }
        }
        return dataset;
    }

    @Test
    void anUnexpectedErrorIsReportedAndTheWindowSurvives() throws IOException {
        window.begin(() -> window.controller().report(new IllegalStateException("تجربة")));
        assertTrue(window.robot().lookup("#error-report").tryQuery().isPresent());
        window.press(KeyCode.ESCAPE);
        assertTrue(window.takeErrorLog().contains("تجربة"));
        assertTrue(FxThread.call(() -> window.stage().isShowing()));
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "1920, 1080"})
    void noTwoTextsMeetAndNoneLeavesItsPane(double width, double height) {
        window.reopen(width, height);
        find();
        assertTidy(timeline.model());
        assertTidy(chart.model());
        show(2019, 2022);
        assertTidy(timeline.model());
        assertTidy(chart.model());
        FxThread.run(() -> window.perform("flip"));
        FxThread.settle();
        assertTidy(timeline.model());
        assertTidy(chart.model());
    }

    private static void assertTidy(PlotModel plot) {
        for (Pane pane : plot.shownProperty().get().orElseThrow().panes()) {
            List<Mark.Text> texts = pane.marks().stream()
                    .filter(Mark.Text.class::isInstance)
                    .map(Mark.Text.class::cast)
                    .filter(text -> text.bounds().intersects(pane.bounds()))
                    .toList();
            for (int i = 0; i < texts.size(); i++) {
                Mark.Text text = texts.get(i);
                // Lanes that are scrolled may cut a row at the lower edge; sideways nothing may be cut.
                assertTrue(
                        text.bounds().x() >= pane.bounds().x() - 0.5
                                && text.bounds().right() <= pane.bounds().right() + 0.5,
                        () -> text + " leaves " + pane.name());
                for (int j = 0; j < i; j++) {
                    Mark.Text other = texts.get(j);
                    assertFalse(text.bounds().intersects(other.bounds()), () -> text + " meets " + other);
                }
            }
        }
    }
}
