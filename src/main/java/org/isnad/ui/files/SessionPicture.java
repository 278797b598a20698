package org.isnad.ui.files;

import org.isnad.proof.PictureView;
import org.isnad.ui.export.PictureSource;
import org.isnad.ui.session.Session;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.ExportLook;
import org.isnad.ui.words.OpenDataset;

/** The source of a picture taken from the {@link Session}: what is in view, in which lanes, filtered how. */
public final class SessionPicture {
    private SessionPicture() {}

    /** The data set that is open on a session, looked at as the session does. */
    public static PictureSource source(Session session, OpenDataset dataset) {
        DayRange range = session.viewport().destination().range();
        ExportLook usual = ExportLook.DEFAULT;
        PictureView view = new PictureView(
                usual.content(),
                range.fromDay(),
                range.toDay(),
                session.viewport().direction(),
                session.settings().valueScaleProperty().get(),
                session.plotContents().laneChoice().kind(),
                session.plotContents().laneChoice().hidden(),
                session.plotContents().laneChoice().collapsed(),
                session.shown().filter(),
                session.shown().knownDayProperty().get(),
                session.plotContents().strips(dataset).stream()
                        .map(one -> one.id().value())
                        .toList(),
                usual.theme(),
                dataset.labels().settings(),
                usual.widthPx(),
                usual.heightPx(),
                usual.scale(),
                usual.footer());
        return new PictureSource(dataset.loaded(), dataset.plot(), dataset.labels(), view);
    }
}
