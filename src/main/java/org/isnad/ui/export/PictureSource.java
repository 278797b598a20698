package org.isnad.ui.export;

import org.isnad.dataset.LoadedDataset;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.layout.data.PlotData;
import org.isnad.model.Dataset;
import org.isnad.proof.PictureTime;
import org.isnad.proof.PictureView;
import org.isnad.scale.Direction;
import org.isnad.ui.state.ExportLook;

/**
 * What pictures are made of: a data set, and how the window looks at it. Immutable, safe for all threads.
 *
 * @param loaded the data set
 * @param plot the same for the layouts, in the words of the window
 * @param words those of the window
 * @param inWindow the stretch in view, direction, lanes, filter and all else that the window shows
 */
public record PictureSource(LoadedDataset loaded, PlotData plot, Labels words, PictureView inWindow) {

    /** The same of work that the file holds, or does not; pictures of it say so. */
    public PictureSource unsaved(boolean unsaved) {
        return new PictureSource(
                loaded, plot, words, inWindow.withExtras(inWindow.extras().withUnsaved(unsaved)));
    }

    /** All records and notes. */
    Dataset dataset() {
        return loaded.dataset();
    }

    /** How many events and figures there are. */
    int records() {
        return dataset().events().size() + dataset().figures().size();
    }

    /** The data in other words. */
    PlotData plot(Labels labels) {
        return labels.settings().equals(words.settings())
                ? plot
                : PlotData.of(loaded.dataset(), loaded.evidence()::verified, labels);
    }

    /** All time as pictures show it, or the stretch in view. */
    public PictureTime time(boolean whole) {
        return whole ? PictureTime.whole(plot) : new PictureTime(inWindow.fromDay(), inWindow.toDay());
    }

    /**
     * What the window shows as a picture of another kind.
     *
     * @param look with the width and the height that the picture is to have
     * @throws IllegalArgumentException if that size cannot be painted
     */
    public PictureView view(ExportLook look, Direction direction, LabelSettings labels) {
        PictureTime time = time(look.wholeRange());
        return new PictureView(
                        look.content(),
                        time.fromDay(),
                        time.toDay(),
                        direction,
                        inWindow.values(),
                        inWindow.lanes(),
                        inWindow.hidden(),
                        inWindow.collapsed(),
                        inWindow.filter(),
                        inWindow.knownDay(),
                        inWindow.strips(),
                        look.theme(),
                        labels,
                        look.widthPx(),
                        look.heightPx(),
                        look.scale(),
                        look.footer())
                .withExtras(inWindow.extras());
    }
}
