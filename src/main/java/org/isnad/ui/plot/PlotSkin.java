package org.isnad.ui.plot;

import javafx.scene.control.Control;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.isnad.scale.Direction;
import org.isnad.scene.Scene;
import org.isnad.ui.render.ScenePlot;

/** The nodes of a control that shows a {@link PlotModel}: one plot that fills it, and the band that is drawn over it. */
public final class PlotSkin extends SkinBase<Control> {
    private final ScenePlot plot = new ScenePlot();
    private final RubberBand band = new RubberBand();
    private final FlipFade fade = new FlipFade(plot);
    private final CrosshairNode crosshair;
    private final Region focusRing = new Region();
    private final PlotBehavior behavior;
    private Subscription subscriptions;

    /** Fills the control and listens to the model. */
    public PlotSkin(Control control, PlotModel model) {
        super(control);
        crosshair = new CrosshairNode(model);
        // A border of the control would lay the picture out anew.
        focusRing.getStyleClass().add("focus-ring");
        focusRing.setMouseTransparent(true);
        getChildren().addAll(plot, crosshair, band, focusRing);
        behavior = new PlotBehavior(control, model, plot, band);
        subscriptions = Subscription.combine(
                model.plotLayoutProperty().subscribe(plot::setPlotLayout),
                model.themeProperty().subscribe(plot.themeProperty()::set),
                model.themeProperty().subscribe(crosshair::setTheme),
                model.viewport().crosshair().dayProperty().subscribe(crosshair::show),
                model.tooltipTextProperty().subscribe(plot.tooltipTextProperty()::set),
                model.passingProperty().subscribe(plot::setPassing),
                model.requestsProperty().subscribe(request -> plot.requestScene()),
                model.viewport().rangeProperty().subscribe(range -> plot.requestScene()),
                model.viewport().directionProperty().subscribe(direction -> {
                    plot.setAnchoredRight(direction == Direction.RIGHT_TO_LEFT);
                    plot.requestScene();
                }),
                model.viewport().directionProperty().subscribe((before, after) -> {
                    if (model.viewport().motion().visible()) {
                        fade.play();
                    }
                }),
                plot.shownProperty().subscribe(scene -> {
                    model.show(scene);
                    behavior.follow();
                    crosshair.show(model.viewport().crosshair().dayProperty().get());
                    control.setAccessibleText(scene.map(Scene::description).orElse(""));
                }),
                plot.hoveredProperty().subscribe(model::hover));
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
        fade.stop();
        getChildren().removeAll(plot, crosshair, band, focusRing);
        super.dispose();
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return left + 120 + right;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return top + 60 + bottom;
    }
}
