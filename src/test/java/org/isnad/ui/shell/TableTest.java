package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.isnad.columns.EventColumns;
import org.isnad.layout.data.FigureSeries;
import org.isnad.model.RecordId;
import org.isnad.model.SeriesId;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;
import org.isnad.ui.FxThread;
import org.isnad.ui.chart.FigureChartView;
import org.isnad.ui.session.Session;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.table.DataSheet;
import org.isnad.ui.table.DataTableView;
import org.isnad.ui.timeline.TimelineView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The data table in the window: equal to the pictures, sorted, selected, copied, left again. */
final class TableTest {
    @RegisterExtension
    final WindowFixture window = WindowFixture.shippedAnd(opened -> {
        opened.session().viewport().fitAll();
        opened.unfoldChart();
    });

    private TimelineView timeline;
    private FigureChartView chart;
    private DataTableView table;

    @BeforeEach
    void find() {
        timeline = window.timeline();
        chart = window.chart();
        table = window.lookup("#data-table", DataTableView.class);
        FxThread.run(() -> timeline.requestFocus());
        window.press(KeyCode.CONTROL, KeyCode.T);
    }

    private TableView<?> rows(String id) {
        return window.lookup("#" + id, TableView.class);
    }

    private static Set<String> ids(DataSheet sheet) {
        return IntStream.range(0, sheet.size()).mapToObj(sheet::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> targets(Scene scene, String pane) {
        Set<String> ids = new TreeSet<>();
        scene.panes().stream()
                .filter(one -> one.name().equals(pane))
                .flatMap(one -> one.marks().stream())
                .forEach(mark -> mark.target().ifPresent(target -> {
                    if (target instanceof Target.OneRecord(String id)) {
                        ids.add(id);
                    } else if (target instanceof Target.ManyRecords(List<String> many)) {
                        ids.addAll(many);
                    }
                }));
        return ids;
    }

    private Set<String> onTimeline() {
        Set<String> ids = new TreeSet<>();
        for (double offset = 0; ; offset += 40) {
            double to = Math.min(offset, timeline.maxLaneOffsetProperty().get());
            FxThread.run(() -> timeline.laneOffsetProperty().set(to));
            WindowFixture.layOut(timeline);
            ids.addAll(targets(timeline.model().shownProperty().get().orElseThrow(), "lanes"));
            // What finds no room is counted in the header of its lane.
            ids.addAll(targets(timeline.model().shownProperty().get().orElseThrow(), "headers"));
            if (offset >= timeline.maxLaneOffsetProperty().get()) {
                return ids;
            }
        }
    }

    private void assertEqualToThePictures() {
        FxThread.settle();
        DayRange range = window.session().viewport().range();
        EventColumns columns = window.dataset().columns();
        Set<String> marked = onTimeline();
        marked.removeIf(id -> {
            int event = IntStream.range(0, columns.size())
                    .filter(i -> columns.id(i).equals(id))
                    .findFirst()
                    .orElseThrow();
            return columns.fromDay(event) >= range.toDay() || columns.toDay(event) <= range.fromDay();
        });
        assertEquals(marked, ids(table.eventsProperty().get()));
        assertTrue(
                window.text("#status-shown")
                        .contains(window.dataset().labels().text("common.count.events", "n", marked.size())),
                () -> marked.size() + " but " + window.text("#status-shown"));
        Scene shown = chart.model().shownProperty().get().orElseThrow();
        Set<String> figures = targets(shown, "chart-plot");
        figures.addAll(targets(shown, "chart-values"));
        Set<String> listed = ids(table.figuresProperty().get());
        assertTrue(listed.containsAll(figures), "all that the chart has room for: " + figures);
        Set<SeriesId> strips =
                window.session().plotContents().shownSeriesProperty().get();
        Set<String> inTime = window.dataset().dataset().figures().stream()
                .filter(figure -> strips.contains(figure.series())
                        || window.dataset().chartFigures().contains(figure))
                .filter(figure -> Stream.concat(
                                Stream.of(figure.date()),
                                figure.citations().stream()
                                        .flatMap(citation -> citation.claim().stream())
                                        .flatMap(claim -> claim.date().stream()))
                        .map(date -> date.bounds())
                        .anyMatch(bounds -> bounds.toDay() > range.fromDay() && bounds.fromDay() < range.toDay()))
                .map(figure -> figure.id().value())
                .collect(Collectors.toSet());
        assertEquals(inTime, listed);
    }

    @Test
    void theFiguresOfTheStripsAreListedWithThoseOfTheChart() {
        int before = table.figuresProperty().get().size();
        FxThread.run(() -> {
            Session session = window.session();
            session.plotContents()
                    .shownSeriesProperty()
                    .set(session.open().orElseThrow().otherFigures().stream()
                            .map(FigureSeries::id)
                            .collect(Collectors.toSet()));
        });
        assertEqualToThePictures();
        assertTrue(table.figuresProperty().get().size() > before, "more than the chart has");
        DayRange limits = window.session().viewport().limits();
        FxThread.run(() -> window.session().viewport().fit(new DayRange(limits.toDay() - 2500, limits.toDay() - 1500)));
        assertEqualToThePictures();
    }

    @Test
    void theTableHoldsWhatThePicturesShowWhateverTheView() {
        assertEquals(125, table.eventsProperty().get().size());
        assertEqualToThePictures();
        Random random = new Random(14);
        DayRange limits = window.session().viewport().limits();
        for (int i = 0; i < 8; i++) {
            double days = limits.days() * Math.pow(random.nextDouble(), 3);
            double from = limits.fromDay() + random.nextDouble() * (limits.days() - days);
            FxThread.run(() -> window.session().viewport().fit(new DayRange(from, from + Math.max(days, 5))));
            assertEqualToThePictures();
        }
        FxThread.run(() -> {
            window.session().viewport().fitAll();
            Session session = window.session();
            String first = session.plotContents()
                    .allLanes(session.open().orElseThrow())
                    .getFirst()
                    .id();
            session.plotContents()
                    .laneChoiceProperty()
                    .set(session.plotContents().laneChoice().withHidden(Set.of(first)));
        });
        assertEqualToThePictures();
        assertTrue(table.eventsProperty().get().size() < 125, "a lane is hidden");
    }

    @Test
    void numbersAreSortedByNumberAndWordsComeLast() {
        DataSheet figures = table.figuresProperty().get();
        for (boolean descending : new boolean[] {false, true}) {
            List<String> values = IntStream.range(0, figures.size())
                    .boxed()
                    .sorted(figures.order(2, descending))
                    .map(row -> figures.cell(row, 2))
                    .toList();
            String last = values.getLast();
            assertTrue(last.startsWith("«") && last.endsWith("»"), values.toString());
            String most = descending
                    ? values.getFirst()
                    : values.reversed().stream()
                            .filter(value -> !value.startsWith("«"))
                            .findFirst()
                            .orElseThrow();
            assertEquals("أكثر من 170000", most);
        }
    }

    @Test
    void datesAreSortedByTheirBasis() {
        DataSheet events = table.eventsProperty().get();
        List<String> bases = IntStream.range(0, events.size())
                .boxed()
                .sorted(events.order(1, false))
                .map(row -> events.cell(row, 1).lines().findFirst().orElseThrow())
                .toList();
        int stated = (int) bases.stream().filter("صريح في المقال"::equals).count();
        assertTrue(stated > 0 && stated < bases.size(), bases.toString());
        assertTrue(bases.subList(0, stated).stream().allMatch("صريح في المقال"::equals), bases.toString());
        assertTrue(bases.subList(stated, bases.size()).stream().allMatch(base -> base.startsWith("مستنتج: ")));
        int changes = 0;
        for (int i = 1; i < bases.size(); i++) {
            changes += bases.get(i).equals(bases.get(i - 1)) ? 0 : 1;
        }
        assertEquals(bases.stream().distinct().count() - 1, changes, "dates of one rule stand together");
    }

    @Test
    void aDigitSortsByThatColumnAndSaysSo() {
        window.press(KeyCode.DIGIT2);
        TableView<?> events = rows("events-table");
        assertEquals(
                "title", FxThread.call(() -> events.getSortOrder().getFirst().getId()));
        assertEquals("مرتب بحسب «الحدث» تصاعديًا", window.text("#status-message"));
        assertTrue(FxThread.call(() -> events.getAccessibleText()).endsWith("تصاعديًا"));
        window.press(KeyCode.DIGIT2);
        assertTrue(FxThread.call(() -> events.getAccessibleText()).endsWith("تنازليًا"));
        window.press(KeyCode.DIGIT2);
        assertTrue(FxThread.call(() -> events.getAccessibleText()).endsWith("مرتب بحسب الزمن"));
    }

    /** Some columns of the sheet are not shown, so that those that are have other numbers there. */
    @Test
    void everyColumnSortsByItsOwnWords() {
        DataSheet sheet = table.eventsProperty().get();
        TableView<?> events = rows("events-table");
        for (int column = 0; column < FxThread.call(() -> events.getColumns().size()); column++) {
            int shown = column;
            String id = FxThread.call(() -> events.getColumns().get(shown).getId());
            int number = sheet.headings().stream()
                    .map(DataSheet.Heading::id)
                    .toList()
                    .indexOf(id);
            window.press(KeyCode.getKeyCode(String.valueOf(column + 1)));
            assertEquals(
                    IntStream.range(0, sheet.size())
                            .boxed()
                            .sorted(sheet.order(number, false))
                            .map(row -> sheet.cell(row, number))
                            .toList(),
                    FxThread.call(() -> IntStream.range(0, sheet.size())
                            .mapToObj(row -> events.getColumns().get(shown).getCellData(row))
                            .toList()),
                    id);
        }
    }

    @Test
    void theSelectionIsOneWithThatOfTheWindow() {
        TableView<?> events = rows("events-table");
        window.press(KeyCode.DOWN);
        Optional<RecordId> first = window.selected();
        assertTrue(first.isPresent(), "a row selects its record");
        window.press(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(
                2,
                FxThread.call(
                        () -> events.getSelectionModel().getSelectedIndices().size()));

        FxThread.run(() -> window.session().recordNavigation().select("soleimani-muhandis-killed"));
        FxThread.settle();
        int place = FxThread.call(() -> events.getSelectionModel().getSelectedIndex());
        assertEquals("soleimani-muhandis-killed", table.eventsProperty().get().id(place));
        window.press(KeyCode.ENTER);
        assertTrue(window.article().isFocused(), "Enter opens the sentence");

        String figure = window.dataset().chartFigures().getFirst().id().value();
        FxThread.run(() -> window.session().recordNavigation().select(figure));
        FxThread.settle();
        assertFalse(rows("figures-table").getSelectionModel().isEmpty());
        assertTrue(FxThread.call(() -> events.getSelectionModel().isEmpty()));
    }

    @Test
    void selectedRowsAreCopiedAsTextAndAsATable() {
        window.press(KeyCode.DOWN);
        window.press(KeyCode.SHIFT, KeyCode.DOWN);
        window.press(KeyCode.CONTROL, KeyCode.C);
        DataSheet events = table.eventsProperty().get();
        List<String> lines = FxThread.call(() -> Clipboard.getSystemClipboard().getString())
                .lines()
                .toList();
        assertEquals(3, lines.size(), lines.toString());
        assertEquals(
                "التاريخ\tأساس التاريخ\tالحدث\tالحالة\tالفئة\tالمصادر\tالأطراف\tالأماكن\tالاقتباسات", lines.getFirst());
        assertTrue(
                lines.get(1)
                        .startsWith(events.cell(1, 0) + "\t" + events.cell(1, 1).replace('\n', ' ') + "\t"),
                lines.get(1));
        String html = FxThread.call(() -> Clipboard.getSystemClipboard().getHtml());
        assertTrue(html.contains("<table dir=\"rtl\">"), html);

        window.press(KeyCode.CONTROL, KeyCode.A);
        window.press(KeyCode.CONTROL, KeyCode.C);
        assertEquals(
                126,
                FxThread.call(() -> Clipboard.getSystemClipboard().getString())
                        .lines()
                        .count());
    }

    @Test
    void escapeAndTheSameKeysGoBackToWhereTheFocusWas() {
        assertFalse(FxThread.call(() -> timeline.getParent().getParent().isVisible() && timeline.isFocused()));
        window.press(KeyCode.ESCAPE);
        assertFalse(FxThread.call(() -> table.isVisible()));
        assertTrue(FxThread.call(() -> timeline.isFocused()));
        window.press(KeyCode.CONTROL, KeyCode.T);
        assertTrue(FxThread.call(() -> table.isVisible()));
        window.press(KeyCode.CONTROL, KeyCode.T);
        assertFalse(FxThread.call(() -> table.isVisible()));
        assertTrue(FxThread.call(() -> timeline.isFocused()));
    }
}
