package org.isnad.layout.overview;

import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.Scene;

/**
 * A picture of the overview, with the scale and the frame that dragging works on.
 *
 * @param scene the picture: panes {@code overview-header} and {@code overview-strip}
 * @param scale where the days of the whole strip lie in the picture
 * @param view the frame around the days in view, in picture coordinates
 */
public record OverviewScene(Scene scene, TimeScale scale, Box view) {

    /** Where the frame can be taken hold of. */
    public OverviewGrips grips() {
        return OverviewGrips.of(view, scale.leftPx(), scale.rightPx());
    }
}
