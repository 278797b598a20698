package org.isnad.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.isnad.model.Citation;
import org.isnad.model.DatedRecord;
import org.isnad.model.RecordId;
import org.isnad.model.Resolution;
import org.isnad.png.Pixels;
import org.isnad.png.PngReader;
import org.isnad.scale.Direction;
import org.isnad.scene.Box;
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
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.state.UserSettingsFile;
import org.isnad.ui.task.BackgroundTasks;
import org.isnad.ui.timeline.TimelineView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/** What a user does with the shipped data set: opens, clicks, reads, copies, zooms, exports. */
final class WalkTest {

    private static final String SOLEIMANI = "soleimani-muhandis-killed";

    private final FxRobot robot = new FxRobot();

    @TempDir
    Path folder;

    private final List<Throwable> errors = new CopyOnWriteArrayList<>();
    private Stage stage;
    private Workbench workbench;
    private TimelineView timeline;
    private FigureChartView chart;
    private ArticleView article;

    @BeforeEach
    void open() {
        open(1280, 800);
    }

    private void open(double width, double height) {
        FxThread.run(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> errors.add(error));
            stage = new Stage();
            workbench = new Workbench(
                    stage,
                    new Workbench.Surroundings(
                            new FontTextMetrics(),
                            new BackgroundTasks(Runnable::run, Runnable::run),
                            new UserSettingsFile(folder.resolve("config/settings.properties")),
                            folder.resolve("errors.log"),
                            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                            "0.0.0",
                            folder,
                            Optional.empty()));
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            workbench.show();
            workbench.openShipped();
        });
        settle();
        timeline = lookup("#timeline", TimelineView.class);
        chart = lookup("#chart", FigureChartView.class);
        article = lookup("#article", ArticleView.class);
    }

    @AfterEach
    void close() {
        FxThread.run(() -> {
            stage.close();
            Thread.currentThread().setUncaughtExceptionHandler(null);
        });
        assertEquals(List.of(), errors, "nothing was thrown unseen");
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
    }

    private static void settle() {
        FxThread.settle();
    }

    private <T extends Node> T lookup(String selector, Class<T> type) {
        return FxThread.call(() -> type.cast(stage.getScene().lookup(selector)));
    }

    private DatedRecord record(String id) {
        return workbench.desk().open().orElseThrow().record(new RecordId(id)).orElseThrow();
    }

    private Optional<RecordId> selected() {
        return workbench.desk().selection().selected();
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

    private Point2D onScreen(Node view, Box box) {
        return FxThread.call(
                () -> view.lookup(".scene-plot").localToScreen(box.x() + box.width() / 2, box.y() + box.height() / 2));
    }

    /** Scrolls the lanes as a user would until the mark stands well inside them. */
    private void scrollTo(String id) {
        for (double offset = 0; offset <= timeline.maxLaneOffsetProperty().get() + 60; offset += 60) {
            double to = Math.min(offset, timeline.maxLaneOffsetProperty().get());
            FxThread.run(() -> timeline.laneOffsetProperty().set(to));
            settle();
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
        FxThread.run(() -> workbench
                .desk()
                .viewport()
                .fit(new org.isnad.ui.state.DayRange(
                        java.time.LocalDate.of(fromYear, 1, 1).toEpochDay(),
                        java.time.LocalDate.of(toYear, 1, 1).toEpochDay())));
        settle();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    @Test
    void theShippedDataSetOpensWithoutAProblem() {
        assertEquals(5, article.getTabs().size());
        assertEquals(List.of(), workbench.desk().open().orElseThrow().loaded().problems());
        assertTrue(article.pageProperty().get().isPresent());
        assertTrue(stage.getTitle().contains("العراق"), stage.getTitle());
        assertFalse(Files.exists(folder.resolve("errors.log")));
    }

    @Test
    void aClickOnAMarkHighlightsExactlyItsWords() {
        show(2019, 2021);
        scrollTo(SOLEIMANI);
        robot.clickOn(onScreen(timeline, mark(timeline.model(), SOLEIMANI).bounds()));
        settle();
        assertEquals(Optional.of(new RecordId(SOLEIMANI)), selected());

        DatedRecord record = record(SOLEIMANI);
        Citation shown = workbench.desk().shownCitation().orElseThrow();
        CodePointRange cited = ((Resolution.Resolved) workbench
                        .desk()
                        .open()
                        .orElseThrow()
                        .loaded()
                        .evidence()
                        .of(shown.anchor()))
                .range();
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
            FxThread.run(() -> workbench.desk().select(id));
            int sources = record(id).citations().size();
            for (int i = 0; i < sources; i++) {
                int index = i;
                FxThread.run(() -> workbench.desk().openSource(index));
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
                        workbench.desk().open().orElseThrow().dataset().events().stream(),
                        workbench.desk().open().orElseThrow().dataset().figures().stream())
                .map(record -> record.id().value())
                .toList();
    }

    @Test
    void aClickOnCitedWordsSelectsTheirRecordOnBothPlots() {
        DatedRecord figure =
                workbench.desk().open().orElseThrow().chartFigures().getFirst();
        Citation citation = figure.citations().getFirst();
        FxThread.run(() -> {
            workbench.desk().openArticle(citation.anchor().article().value());
            workbench.desk().selection().clear();
        });
        settle();
        CodePointRange range = ((Resolution.Resolved) workbench
                        .desk()
                        .open()
                        .orElseThrow()
                        .loaded()
                        .evidence()
                        .of(citation.anchor()))
                .range();
        FxThread.run(() -> article.reveal(citation.anchor().paragraph(), range));
        settle();
        ArticleProbe probe = new ArticleProbe(article);
        Bounds first = FxThread.call(() ->
                probe.onScreen(citation.anchor().paragraph(), new CodePointRange(range.end() - 2, range.end() - 1)));
        robot.clickOn(new Point2D(first.getCenterX(), first.getCenterY()));
        settle();
        if (selected().isEmpty()) {
            // An event cites these words too: the figure, which has fewer of them, is first in the list.
            press(KeyCode.ENTER);
        }
        assertTrue(selected().isPresent(), "a record is selected");
        assertTrue(record(selected().orElseThrow().value()).citations().stream()
                .anyMatch(one -> one.anchor().article().equals(citation.anchor().article())));
        FxThread.run(() -> workbench.desk().select(figure.id().value()));
        settle();
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
        ArticleProbe probe = new ArticleProbe(article);
        Bounds from = FxThread.call(() -> probe.onScreen(1, new CodePointRange(0, 1)));
        Bounds to = FxThread.call(() -> probe.onScreen(1, new CodePointRange(13, 14)));
        robot.moveTo(new Point2D(from.getMaxX() + 2, from.getCenterY()));
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(new Point2D(to.getMinX() + 1, to.getCenterY()));
        robot.release(MouseButton.PRIMARY);
        settle();
        String text = article.pageProperty()
                .get()
                .orElseThrow()
                .paragraphs()
                .getFirst()
                .text();
        String marked = FxThread.call(() -> article.markedWords());
        assertTrue(marked.length() > 5 && text.startsWith(marked), marked);
        press(KeyCode.CONTROL, KeyCode.C);
        assertEquals(marked, FxThread.call(() -> Clipboard.getSystemClipboard().getString()));

        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.CONTROL, KeyCode.C);
        String all = FxThread.call(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(all.startsWith(text) && all.lines().count() > 5, "everything is copied");
    }

    @Test
    void keysGoFromEventToEventToSourceAndBack() {
        FxThread.run(() -> timeline.requestFocus());
        press(KeyCode.N);
        Optional<RecordId> first = selected();
        press(KeyCode.N);
        assertTrue(first.isPresent() && !first.equals(selected()), "another event");
        press(KeyCode.P);
        assertEquals(first, selected());
        press(KeyCode.ENTER);
        assertTrue(FxThread.call(() -> article.isFocused()), "Enter goes to the words");
        press(KeyCode.ESCAPE);
        assertFalse(first.equals(selected()), "Esc goes back");
        press(KeyCode.F6);
        assertTrue(FxThread.call(() -> timeline.isFocused()), "F6 goes around");
        press(KeyCode.D);
        assertEquals(Direction.LEFT_TO_RIGHT, workbench.desk().viewport().direction());
    }

    @Test
    void draggingPansBothPlots() {
        show(2019, 2021);
        double before = workbench.desk().viewport().range().fromDay();
        Scene chartBefore = chart.model().shownProperty().get().orElseThrow();
        Point2D middle = FxThread.call(() -> timeline.localToScreen(timeline.getWidth() / 2, 20));
        robot.moveTo(middle);
        robot.press(MouseButton.PRIMARY);
        robot.moveBy(120, 0);
        robot.release(MouseButton.PRIMARY);
        settle();
        // From right to left the hand drags the later time in from the left.
        assertTrue(workbench.desk().viewport().range().fromDay() > before);
        assertFalse(chartBefore.equals(chart.model().shownProperty().get().orElseThrow()));
    }

    @Test
    void aPictureIsSavedAndReadBack() throws IOException {
        Path file = folder.resolve("صورة.png");
        FxThread.start();
        javafx.application.Platform.runLater(() -> workbench.export());
        settle();
        TextField name = robot.lookup("#export-name").queryAs(TextField.class);
        FxThread.run(() -> name.setText("صورة"));
        robot.clickOn("#form-accept");
        settle();
        byte[] bytes = Files.readAllBytes(file);
        Pixels pixels = PngReader.pixels(bytes);
        assertTrue(pixels.widthPx() >= 480 && pixels.heightPx() >= 320);
        assertEquals(Optional.of("الوجود العسكري الأمريكي في العراق"), PngReader.text(bytes, "Title"));
        assertTrue(lookup("#status-message", Label.class).getText().contains("صورة.png"));
    }

    @Test
    void aBrokenFileIsToldAndTheOpenDataSetStays() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"format\": 1,");
        var before = workbench.desk().open();
        javafx.application.Platform.runLater(() -> workbench.open(broken));
        settle();
        assertTrue(robot.lookup(".dialog-pane").tryQuery().isPresent(), "a message is shown");
        press(KeyCode.ESCAPE);
        assertEquals(before, workbench.desk().open());
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
        FxThread.run(() -> workbench.open(dataset));
        settle();
        ListView<?> list = (ListView<?>) lookup("#problems-list", ListView.class);
        assertFalse(list.getItems().isEmpty());
        FxThread.run(() -> {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        });
        press(KeyCode.ENTER);
        DatedRecord led = record(selected().orElseThrow().value());
        assertFalse(workbench.desk().open().orElseThrow().loaded().evidence().verified(led));
    }

    private Path copyOfShipped() throws IOException {
        Path dataset = folder.resolve("dataset.json");
        try (var input = WalkTest.class.getResourceAsStream("/org/isnad/data/iraq/dataset.json")) {
            Files.write(dataset, input.readAllBytes());
        }
        Path articles = Files.createDirectory(folder.resolve("articles"));
        for (var one : workbench.desk().open().orElseThrow().dataset().articles()) {
            try (var input = WalkTest.class.getResourceAsStream("/org/isnad/data/iraq/articles/" + one.fileName())) {
                Files.write(articles.resolve(one.fileName()), input.readAllBytes());
            }
        }
        return dataset;
    }

    @Test
    void anUnexpectedErrorIsReportedAndTheWindowSurvives() throws IOException {
        javafx.application.Platform.runLater(() -> workbench.report(new IllegalStateException("تجربة")));
        settle();
        assertTrue(robot.lookup("#error-report").tryQuery().isPresent());
        press(KeyCode.ESCAPE);
        assertTrue(Files.readString(folder.resolve("errors.log")).contains("تجربة"));
        assertTrue(FxThread.call(() -> stage.isShowing()));
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "1920, 1080"})
    void noTwoTextsMeetAndNoneLeavesItsPane(double width, double height) {
        FxThread.run(() -> stage.close());
        open(width, height);
        assertTidy(timeline.model());
        assertTidy(chart.model());
        show(2019, 2022);
        assertTidy(timeline.model());
        assertTidy(chart.model());
        FxThread.run(() -> workbench.flip());
        settle();
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
