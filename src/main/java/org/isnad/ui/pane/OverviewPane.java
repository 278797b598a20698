package org.isnad.ui.pane;

import org.isnad.ui.overview.OverviewView;
import org.isnad.ui.session.Desk;

/** The overview of the whole time under the plots: it follows what is open, selected and shown. */
public final class OverviewPane {
    private OverviewPane() {}

    /** Lets the view show what the scenes lay out, anew whenever that changes. */
    public static void bind(OverviewView overview, Desk desk, PlotScenes scenes) {
        overview.managedProperty().bind(overview.visibleProperty());
        overview.visibleProperty().bind(desk.settings().overviewShownProperty());
        overview.overviewLayoutProperty().set(scenes::overview);
        overview.themeProperty().bind(desk.settings().themeProperty());
        desk.selection().selectedProperty().subscribe(overview::requestScene);
        desk.articleProperty().subscribe(overview::requestScene);
        desk.openProperty().subscribe(overview::requestScene);
        desk.laneChoiceProperty().subscribe(overview::requestScene);
        desk.shown().subscribe(overview::requestScene);
    }
}
