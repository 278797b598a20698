package org.isnad.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import org.isnad.model.RecordId;
import org.isnad.scale.NumberScale;
import org.isnad.scene.Box;
import org.isnad.scene.Mark;
import org.isnad.scene.Scene;
import org.isnad.ui.FxThread;
import org.isnad.ui.chart.FigureChartView;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.state.UserSettingsFile;
import org.isnad.ui.task.BackgroundTasks;
import org.isnad.ui.timeline.TimelineView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** What a user does with the chart of the shipped data set: its scale, its strips, its crosshair. */
final class ChartWalkTest {
    private final FxRobot robot = new FxRobot();

    @TempDir
    Path folder;

    private Stage stage;
    private Workbench workbench;
    private TimelineView timeline;
    private FigureChartView chart;

    @BeforeEach
    void open() {
        FxThread.run(() -> {
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
            stage.setWidth(1280);
            stage.setHeight(800);
            workbench.show();
            workbench.openShipped();
            workbench.desk().viewport().fitAll();
        });
        FxThread.settle();
        timeline = (TimelineView) lookup("#timeline");
        chart = (FigureChartView) lookup("#chart");
    }

    @AfterEach
    void close() {
        FxThread.run(() -> stage.close());
    }

    @Test
    void theToolBarSwitchesTheScaleAndItIsRemembered() {
        robot.clickOn("#scale-broken");
        FxThread.settle();
        assertEquals(
                NumberScale.Kind.BROKEN,
                workbench.desk().settings().valueScaleProperty().get());
        assertTrue(find("break/0").isPresent(), "170 thousand and 5200 are far apart");
        robot.clickOn("#scale-linear");
        FxThread.settle();
        assertTrue(find("break/0").isEmpty());
        robot.clickOn("#scale-broken");
        FxThread.run(() -> stage.getOnCloseRequest().handle(null));
        assertEquals(
                NumberScale.Kind.BROKEN,
                new UserSettingsFile(folder.resolve("config/settings.properties"))
                        .read()
                        .settings()
                        .look()
                        .valueScale());
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
        robot.clickOn(onScreen(chart, box.x() + box.width() / 2, box.y() + box.height() / 2));
        FxThread.settle();
        RecordId selected = workbench.desk().selection().selected().orElseThrow();
        assertTrue(selected.value().startsWith("deaths-"), selected.value());
        assertTrue(workbench.desk().shownCitation().isPresent());
        assertTrue(chart.getAccessibleText().contains("القتلى"), chart.getAccessibleText());
        toggle("series-deaths");
        assertTrue(find("series/deaths/edge").isEmpty());
    }

    @Test
    void theCrosshairRunsThroughTimelineAndChart() {
        Box plot = scene().panes().stream()
                .filter(pane -> pane.name().equals("chart-plot"))
                .findFirst()
                .orElseThrow()
                .bounds();
        robot.moveTo(onScreen(chart, plot.x() + plot.width() / 3, plot.y() + 20));
        FxThread.settle();
        OptionalDouble day =
                workbench.desk().viewport().crosshair().dayProperty().get();
        assertEquals(
                chart.model().timeScale().orElseThrow().day(plot.x() + plot.width() / 3),
                day.orElseThrow(),
                2 / chart.model().timeScale().orElseThrow().pxPerDay());
        assertEquals(lineX(chart), lineX(timeline), 1, "one line through both");
        assertTrue(part(timeline, ".crosshair-words").isVisible());
        assertFalse(part(chart, ".crosshair-words").isVisible(), "the axis stands at the timeline");

        robot.moveTo(onScreen(timeline, plot.x() + plot.width() / 2, 80));
        FxThread.settle();
        assertEquals(lineX(chart), lineX(timeline), 1);
        assertTrue(part(chart, ".crosshair-line").isVisible());

        robot.moveTo("#dataset-title");
        FxThread.settle();
        assertFalse(part(chart, ".crosshair-line").isVisible());
        assertFalse(part(timeline, ".crosshair-line").isVisible());
    }

    private void toggle(String id) {
        FxThread.run(() -> ((MenuButton) stage.getScene().lookup("#series"))
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

    private Node lookup(String selector) {
        return FxThread.call(() -> stage.getScene().lookup(selector));
    }

    private static Point2D onScreen(Control view, double x, double y) {
        return FxThread.call(() -> view.lookup(".scene-plot").localToScreen(x, y));
    }

    private Optional<Mark> find(String key) {
        return scene().marks().filter(mark -> mark.key().value().equals(key)).findFirst();
    }

    private Scene scene() {
        return FxThread.call(() -> chart.model().shownProperty().get().orElseThrow());
    }
}
