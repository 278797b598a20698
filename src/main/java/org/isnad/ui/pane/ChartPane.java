package org.isnad.ui.pane;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.isnad.labels.Labels;
import org.isnad.layout.chart.FigureLineLayout;
import org.isnad.scene.Mark;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;
import org.isnad.theme.Theme;
import org.isnad.ui.chart.FigureChartView;
import org.isnad.ui.render.MixedText;
import org.isnad.ui.render.PlotSize;
import org.isnad.ui.render.ScenePlot;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The chart under a bar with its name and its tools. Folded, the bar is all there is, and says the values in view in words.
 */
final class ChartPane extends VBox {

    /** How high the bar is, and the folded chart. */
    static final double BAR_PX = FigureLineLayout.HEIGHT_PX;

    private final Labels labels;
    private final Button fold = new Button();
    private final Label name = new Label();
    private final ScenePlot line = new ScenePlot();
    private final HBox tools = new HBox();
    private final FigureChartView chart;
    private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded", false);
    private String title = "";

    private ChartPane(FigureChartView chart, Labels labels, Optional<Runnable> turn) {
        this.labels = labels;
        this.chart = chart;
        getStyleClass().add("chart-pane");
        fold.getStyleClass().add("bar-button");
        fold.setMnemonicParsing(false);
        fold.setMinWidth(USE_PREF_SIZE);
        turn.ifPresent(run -> fold.setOnAction(event -> run.run()));
        name.getStyleClass().add("bar-name");
        name.setMinWidth(USE_PREF_SIZE);
        line.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        // Between the lines above and below the bar.
        line.setMinSize(0, BAR_PX - 2);
        line.setPrefSize(0, BAR_PX - 2);
        line.setMaxHeight(BAR_PX - 2);
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.shownProperty()
                .subscribe(scene ->
                        line.setAccessibleText(scene.map(Scene::description).orElse("")));
        HBox.setHgrow(line, Priority.ALWAYS);
        tools.getStyleClass().add("chart-tools");
        tools.managedProperty().bind(tools.visibleProperty());
        HBox bar = new HBox(turn.isPresent() ? fold : name, line, tools);
        bar.getStyleClass().add("chart-bar");
        bar.setMinHeight(BAR_PX);
        bar.setPrefHeight(BAR_PX);
        bar.setMaxHeight(BAR_PX);
        VBox.setVgrow(chart, Priority.ALWAYS);
        // A chart that is not seen is not laid out.
        chart.visibleProperty().bind(visibleProperty().and(folded.not()));
        chart.managedProperty().bind(chart.visibleProperty());
        getChildren().addAll(bar, chart);
        setFolded(false);
    }

    /**
     * The chart under the timeline, unfolded.
     *
     * @param select is told of the value that the user chooses in the bar
     * @param turn folds what is open and opens what is folded
     */
    static ChartPane under(FigureChartView chart, Labels labels, Consumer<Target> select, Runnable turn) {
        ChartPane pane = new ChartPane(chart, labels, Optional.of(turn));
        pane.setId("chart-pane");
        pane.fold.setId("chart-fold");
        pane.line.setId("chart-line");
        pane.line.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> pane.line
                        .markAt(event.getX(), event.getY())
                        .flatMap(Mark::target)
                        .ifPresentOrElse(select, turn));
        return pane;
    }

    /** The chart in place of the timeline, which is never folded. */
    static ChartPane alone(FigureChartView chart, Labels labels) {
        ChartPane pane = new ChartPane(chart, labels, Optional.empty());
        pane.setId("chart-view");
        return pane;
    }

    /** Gives the focus to the chart. */
    @Override
    public void requestFocus() {
        chart.requestFocus();
    }

    /** Puts tools at the end of the bar; they are there while the chart is open. */
    void setTools(List<? extends Node> nodes) {
        tools.getChildren().setAll(nodes);
    }

    /** What says the values in view for the room in the bar, and its look. */
    void setLine(Function<PlotSize, Scene> layout, ObservableValue<Theme> theme) {
        line.setPlotLayout(size -> folded.get() ? layout.apply(size) : PlotScenes.empty(size));
        line.themeProperty().bind(theme);
    }

    /** Has the values said anew. */
    void requestLine() {
        line.requestScene();
    }

    /** Says what the chart shows; empty for a data set without a name for it. */
    void setTitle(Optional<String> shown) {
        title = shown.orElseGet(() -> labels.text("window.tool.chart"));
        say();
    }

    /** Takes the chart away or brings it back. */
    void setFolded(boolean now) {
        folded.set(now);
        tools.setVisible(!now);
        line.setVisible(now);
        line.requestScene();
        say();
    }

    private void say() {
        fold.setGraphic(new FontIcon(folded.get() ? BootstrapIcons.CHEVRON_UP : BootstrapIcons.CHEVRON_DOWN));
        MixedText.write(name, title);
        // Folded, the line says it.
        fold.setText(folded.get() ? "" : MixedText.in(fold.getEffectiveNodeOrientation(), title));
        fold.setAccessibleText(labels.text(folded.get() ? "window.chart.unfold" : "window.chart.fold") + " · " + title);
        fold.setTooltip(new Tooltip(labels.text(folded.get() ? "window.chart.unfold" : "window.chart.fold")));
    }
}
