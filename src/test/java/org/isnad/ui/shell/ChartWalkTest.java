package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import org.isnad.model.RecordId;
import org.isnad.scale.NumberScale;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.Mark;
import org.isnad.scene.Scene;
import org.isnad.ui.FxThread;
import org.isnad.ui.chart.FigureChartView;
import org.isnad.ui.timeline.TimelineView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a user does with the chart of the shipped data set: its scale, its strips, its crosshair. */
final class ChartWalkTest {
    @RegisterExtension
    final WindowFixture window = WindowFixture.shippedAnd(opened -> {
        opened.session().viewport().fitAll();
        opened.unfoldChart();
    });

    private TimelineView timeline;
    private FigureChartView chart;

    @BeforeEach
    void find() {
        timeline = window.timeline();
        chart = window.chart();
    }

    @Test
    void theToolBarSwitchesTheScaleAndItIsRemembered() {
        window.click("#scale-broken");
        assertEquals(
                NumberScale.Kind.BROKEN,
                window.session().settings().valueScaleProperty().get());
        assertTrue(find("break/0").isPresent(), "170 thousand and 5200 are far apart");
        window.click("#scale-linear");
        assertTrue(find("break/0").isEmpty());
        window.robot().clickOn("#scale-broken");
        FxThread.run(() -> window.stage().getOnCloseRequest().handle(null));
        assertEquals(
                NumberScale.Kind.BROKEN,
                window.settings().read().settings().look().valueScale());
    }

    @Test
    void aSeriesIsSwitchedOnAndOffAndItsMarksLeadToTheirWords() {
        assertTrue(find("series/deaths/edge").isEmpty(), "off by default");
        toggle("series-deaths");
        assertTrue(find("series/deaths/edge").isPresent());
        Mark mark = scene().marks()
                .filter(one -> one.key().value().startsWith("figure/deaths-")
                        && one.spoken().isPresent())
                .findFirst()
                .orElseThrow();
        Box box = mark.bounds();
        window.click(WindowFixture.onScreen(chart, box.x() + box.width() / 2, box.y() + box.height() / 2));
        RecordId selected = window.selected().orElseThrow();
        assertTrue(selected.value().startsWith("deaths-"), selected.value());
        assertTrue(window.session().recordNavigation().shownCitation().isPresent());
        assertTrue(chart.getAccessibleText().contains("القتلى"), chart.getAccessibleText());
        toggle("series-deaths");
        assertTrue(find("series/deaths/edge").isEmpty());
    }

    @Test
    void breaksOfTimeAndComputedNumbersComeWhenTheyAreAskedForAndGo() {
        assertTrue(find("time-break/0").isEmpty(), "off by default");
        perform("breaks");
        assertTrue(find("time-break/0").isPresent(), "chart");
        Scene events =
                FxThread.call(() -> timeline.model().shownProperty().get().orElseThrow());
        assertTrue(
                events.marks().anyMatch(mark -> mark.key().value().equals("axis/time-break/0")),
                "axis of the timeline");
        assertTrue(events.marks().anyMatch(mark -> mark.key().value().equals("time-break/0")), "timeline");
        TimeScale scale = chart.model().timeScale().orElseThrow();
        Mark level = scene().marks()
                .filter(mark -> mark.key().value().endsWith("/level"))
                .min(Comparator.comparingDouble(mark -> -mark.bounds().right()))
                .orElseThrow();
        assertEquals(
                "2007-01-01",
                LocalDate.ofEpochDay(Math.round(scale.day(level.bounds().right())))
                        .toString(),
                "what a click means is what is drawn there");
        perform("breaks");
        assertTrue(find("time-break/0").isEmpty());

        assertTrue(find("derived/title/0").isEmpty(), "off by default");
        perform("derived");
        assertTrue(find("derived/title/0").isPresent());
        perform("derived");
        assertTrue(find("derived/title/0").isEmpty());
    }

    @Test
    void theCrosshairRunsThroughTimelineAndChart() {
        Box plot = scene().panes().stream()
                .filter(pane -> pane.name().equals("chart-plot"))
                .findFirst()
                .orElseThrow()
                .bounds();
        window.robot().moveTo(WindowFixture.onScreen(chart, plot.x() + plot.width() / 3, plot.y() + 20));
        FxThread.settle();
        OptionalDouble day =
                window.session().viewport().crosshair().dayProperty().get();
        assertEquals(
                chart.model().timeScale().orElseThrow().day(plot.x() + plot.width() / 3),
                day.orElseThrow(),
                2 / chart.model().timeScale().orElseThrow().pxPerDay());
        assertEquals(lineX(chart), lineX(timeline), 1, "one line through both");
        assertTrue(part(timeline, ".crosshair-words").isVisible());
        assertFalse(part(chart, ".crosshair-words").isVisible(), "the axis stands at the timeline");

        window.robot().moveTo(WindowFixture.onScreen(timeline, plot.x() + plot.width() / 2, 80));
        FxThread.settle();
        assertEquals(lineX(chart), lineX(timeline), 1);
        assertTrue(part(chart, ".crosshair-line").isVisible());

        window.robot().moveTo("#dataset-title");
        FxThread.settle();
        assertFalse(part(chart, ".crosshair-line").isVisible());
        assertFalse(part(timeline, ".crosshair-line").isVisible());
    }

    private void perform(String action) {
        FxThread.run(() -> window.perform(action));
        FxThread.settle();
    }

    private void toggle(String id) {
        FxThread.run(() -> ((MenuButton) window.node("#series"))
                .getItems().stream()
                        .filter(item -> id.equals(item.getId()))
                        .map(CheckMenuItem.class::cast)
                        .forEach(item -> {
                            item.setSelected(!item.isSelected());
                            item.fire();
                        }));
        FxThread.settle();
    }

    private double lineX(Control view) {
        return FxThread.call(() -> {
            Node line = view.lookup(".crosshair-line");
            Bounds bounds = line.localToScreen(line.getBoundsInLocal());
            return (bounds.getMinX() + bounds.getMaxX()) / 2;
        });
    }

    private static Node part(Control view, String selector) {
        return FxThread.call(() -> view.lookup(selector));
    }

    private Optional<Mark> find(String key) {
        return scene().marks().filter(mark -> mark.key().value().equals(key)).findFirst();
    }

    private Scene scene() {
        return FxThread.call(() -> chart.model().shownProperty().get().orElseThrow());
    }
}
