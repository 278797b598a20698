package org.isnad.ui.files;

import org.isnad.proof.PictureView;
import org.isnad.ui.export.PictureSource;
import org.isnad.ui.session.Desk;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.ExportLook;
import org.isnad.ui.words.OpenDataset;

/** What lies on the {@link Desk} as pictures see it: what is in view, in which lanes, filtered how. */
public final class PictureExport {
    private PictureExport() {}

    /** The data set that is open on a desk, looked at as the desk does. */
    public static PictureSource source(Desk desk, OpenDataset dataset) {
        DayRange range = desk.viewport().destination().range();
        ExportLook usual = ExportLook.DEFAULT;
        PictureView view = new PictureView(
                usual.content(),
                range.fromDay(),
                range.toDay(),
                desk.viewport().direction(),
                desk.settings().valueScaleProperty().get(),
                desk.laneChoice().kind(),
                desk.laneChoice().hidden(),
                desk.laneChoice().collapsed(),
                desk.shown().filter(),
                desk.shown().knownDayProperty().get(),
                desk.strips(dataset).stream().map(one -> one.id().value()).toList(),
                usual.theme(),
                dataset.labels().settings(),
                usual.widthPx(),
                usual.heightPx(),
                usual.scale(),
                usual.footer());
        return new PictureSource(dataset.loaded(), dataset.plot(), dataset.labels(), view);
    }
}
