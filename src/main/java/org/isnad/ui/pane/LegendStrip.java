package org.isnad.ui.pane;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.isnad.labels.Labels;
import org.isnad.layout.drawing.WordOrder;
import org.isnad.layout.legend.LegendEntries;
import org.isnad.layout.legend.TimelineLegend;
import org.isnad.scale.Direction;
import org.isnad.scene.Scene;
import org.isnad.scene.TextMetrics;
import org.isnad.ui.render.PlotSize;
import org.isnad.ui.render.ScenePlot;
import org.isnad.ui.state.PlotSettings;
import org.isnad.ui.state.Viewport;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The legend under the timeline, and the button that folds it to a bar with its name.
 *
 * <p>It grows when more must be explained and does not shrink again while its width is the same: a height that followed the
 * view would move the lanes under the pointer.
 */
public final class LegendStrip extends Region {

    private static final double FOLD_PX = 26;
    private static final double BAR_PX = 18;

    private final PlotSettings settings;
    private final Viewport viewport;
    private final Labels labels;
    private final TextMetrics metrics;
    private final ScenePlot plot = new ScenePlot();
    private final Button fold = new Button();
    private LegendEntries shown = LegendEntries.NONE;
    private double keptWidthPx;
    private double keptHeightPx;

    public LegendStrip(PlotSettings settings, Viewport viewport, Labels labels, TextMetrics metrics) {
        this.settings = settings;
        this.viewport = viewport;
        this.labels = labels;
        this.metrics = metrics;
        setId("legend");
        getStyleClass().add("legend-strip");
        // The picture knows left and right only.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        plot.themeProperty().bind(settings.themeProperty());
        plot.setPlotLayout(this::scene);
        plot.setAccessibleRole(AccessibleRole.TEXT);
        plot.shownProperty()
                .subscribe(scene ->
                        plot.setAccessibleText(scene.map(Scene::description).orElse("")));
        fold.setId("legend-fold");
        fold.getStyleClass().add("legend-fold");
        fold.setOnAction(event -> settings.legendShownProperty()
                .set(!settings.legendShownProperty().get()));
        getChildren().addAll(plot, fold);
        settings.legendShownProperty().subscribe(this::fold);
        viewport.directionProperty().subscribe(() -> {
            plot.requestScene();
            requestLayout();
        });
    }

    /** What is explained at the moment. */
    public LegendEntries shown() {
        return shown;
    }

    /** Explains these. */
    public void show(LegendEntries entries) {
        if (!entries.equals(shown)) {
            shown = entries;
            plot.requestScene();
            requestLayout();
        }
    }

    private void fold(boolean open) {
        String words = labels.text("window.menu.view.legend");
        fold.setGraphic(new FontIcon(open ? BootstrapIcons.CHEVRON_DOWN : BootstrapIcons.CHEVRON_UP));
        fold.setText(words);
        fold.setContentDisplay(open ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        fold.setNodeOrientation(fromRight() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        fold.setAccessibleText(labels.text(open ? "window.legend.fold" : "window.legend.unfold"));
        fold.setTooltip(new Tooltip(fold.getAccessibleText()));
        plot.setVisible(open);
        requestLayout();
    }

    private Scene scene(PlotSize size) {
        return legend().scene(shown, size.widthPx());
    }

    private boolean fromRight() {
        return WordOrder.of(labels) == Direction.RIGHT_TO_LEFT;
    }

    private TimelineLegend legend() {
        return new TimelineLegend(viewport.direction(), labels, metrics);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!settings.legendShownProperty().get()) {
            return BAR_PX;
        }
        double room = Math.floor(Math.max(1, width - FOLD_PX));
        if (room != keptWidthPx) {
            keptWidthPx = room;
            keptHeightPx = FOLD_PX;
        }
        keptHeightPx = Math.max(keptHeightPx, legend().heightPx(shown, room));
        return keptHeightPx;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        boolean fromRight = fromRight();
        double width = getWidth();
        boolean open = settings.legendShownProperty().get();
        double button = open ? FOLD_PX : Math.min(width, fold.prefWidth(getHeight()));
        fold.resizeRelocate(fromRight ? width - button : 0, 0, button, Math.min(getHeight(), 26));
        plot.resizeRelocate(fromRight ? 0 : FOLD_PX, 0, Math.max(0, width - FOLD_PX), getHeight());
    }
}
