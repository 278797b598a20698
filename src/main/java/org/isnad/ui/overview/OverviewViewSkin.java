package org.isnad.ui.overview;

import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.isnad.layout.overview.OverviewLayout;
import org.isnad.layout.overview.OverviewScene;
import org.isnad.scene.Box;
import org.isnad.scene.Mark;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.ui.render.PlotSize;
import org.isnad.ui.render.ScenePlot;

/** The nodes of an {@link OverviewView}: one plot of fixed height. */
public final class OverviewViewSkin extends SkinBase<OverviewView> {
    private final ScenePlot plot = new ScenePlot();
    private final Region focusRing = new Region();
    private final OverviewViewBehavior behavior;
    private Optional<OverviewScene> laidOut = Optional.empty();
    private Optional<Node> corner = Optional.empty();

    /** The header for which the corner was placed. */
    private Optional<Box> headerBefore = Optional.empty();

    private Subscription subscriptions;

    /** Fills the control and listens to it. */
    public OverviewViewSkin(OverviewView view) {
        super(view);
        // A border of the control would move the picture away from the time axis over it.
        focusRing.getStyleClass().add("focus-ring");
        focusRing.setMouseTransparent(true);
        getChildren().addAll(plot, focusRing);
        plot.setPlotLayout(this::scene);
        plot.tooltipTextProperty().set(Mark::spoken);
        subscriptions = Subscription.combine(
                view.overviewLayoutProperty().subscribe(layout -> plot.requestScene()),
                view.requestsProperty().subscribe(request -> plot.requestScene()),
                view.viewport().rangeProperty().subscribe(range -> plot.requestScene()),
                view.viewport().directionProperty().subscribe(direction -> plot.requestScene()),
                view.viewport().breaksProperty().subscribe(breaks -> plot.requestScene()),
                view.themeProperty().subscribe(plot.themeProperty()::set),
                view.cornerProperty().subscribe(this::put),
                plot.shownProperty().subscribe(scene -> {
                    view.show(laidOut);
                    Optional<Box> header = header();
                    if (!header.equals(headerBefore)) {
                        headerBefore = header;
                        // The corner is at the other side when time runs the other way.
                        view.requestLayout();
                    }
                }));
        behavior = new OverviewViewBehavior(view, plot);
    }

    private Scene scene(PlotSize size) {
        laidOut = getSkinnable().overviewLayoutProperty().get().apply(size);
        return laidOut.map(OverviewScene::scene)
                .orElseGet(() -> new Scene(size.widthPx(), size.heightPx(), List.of(), ""));
    }

    private void put(Optional<Node> node) {
        corner.ifPresent(getChildren()::remove);
        corner = node;
        corner.ifPresent(getChildren()::add);
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        plot.resizeRelocate(x, y, width, height);
        focusRing.resizeRelocate(x, y, width, height);
        corner.ifPresent(node -> {
            double wide = Math.ceil(node.prefWidth(-1));
            double high = Math.ceil(node.prefHeight(wide));
            double left =
                    header().map(box -> box.x() + (box.width() - wide) / 2).orElse(0.0);
            boolean turned = getSkinnable().getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
            node.resizeRelocate(x + (turned ? width - left - wide : left), y + height - high - 1, wide, high);
        });
    }

    private Optional<Box> header() {
        return laidOut.stream()
                .flatMap(picture -> picture.scene().panes().stream())
                .filter(pane -> pane.name().equals("overview-header"))
                .map(Pane::bounds)
                .findFirst();
    }

    @Override
    public void dispose() {
        if (getSkinnable() == null) {
            return;
        }
        subscriptions.unsubscribe();
        subscriptions = Subscription.EMPTY;
        behavior.dispose();
        plot.hideTooltip();
        corner.ifPresent(getChildren()::remove);
        getChildren().removeAll(plot, focusRing);
        super.dispose();
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return left + 120 + right;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return top + OverviewLayout.HEIGHT_PX + bottom;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return top + OverviewLayout.HEIGHT_PX + bottom;
    }

    @Override
    protected double computeMaxHeight(double width, double top, double right, double bottom, double left) {
        return top + OverviewLayout.HEIGHT_PX + bottom;
    }
}
