package org.isnad.ui.files;

import org.isnad.layout.export.PictureExtras;
import org.isnad.proof.PictureView;
import org.isnad.ui.export.PictureSource;
import org.isnad.ui.session.PlotContents;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.ExportLook;
import org.isnad.ui.state.PlotSettings;
import org.isnad.ui.state.Viewport;
import org.isnad.ui.words.OpenDataset;

/** The source of a picture taken from the window: what is in view, in which lanes, filtered how. */
public final class WindowPicture {
    private WindowPicture() {}

    /**
     * A data set, looked at as the window does.
     *
     * @param viewport tells the time in view and its direction
     * @param contents tell lanes, strips and filter
     * @param settings tell the scale of the values
     */
    public static PictureSource source(
            OpenDataset dataset, Viewport viewport, PlotContents contents, PlotSettings settings) {
        DayRange range = viewport.destination().range();
        ExportLook usual = ExportLook.DEFAULT;
        PictureView view = new PictureView(
                        usual.content(),
                        range.fromDay(),
                        range.toDay(),
                        viewport.direction(),
                        settings.valueScaleProperty().get(),
                        contents.laneChoice().kind(),
                        contents.laneChoice().hidden(),
                        contents.laneChoice().collapsed(),
                        contents.shown().filter(),
                        contents.shown().knownDayProperty().get(),
                        contents.strips(dataset).stream()
                                .map(one -> one.id().value())
                                .toList(),
                        usual.theme(),
                        dataset.labels().settings(),
                        usual.widthPx(),
                        usual.heightPx(),
                        usual.scale(),
                        usual.footer())
                .withExtras(new PictureExtras(
                        settings.derivedShownProperty().get(),
                        false,
                        settings.outsideDatesShownProperty().get()));
        return new PictureSource(dataset.loaded(), dataset.plot(), dataset.labels(), view);
    }
}
