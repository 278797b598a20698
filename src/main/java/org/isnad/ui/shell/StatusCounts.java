package org.isnad.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.ui.pane.Plots;
import org.isnad.ui.session.PlotContents;
import org.isnad.ui.session.ShownRecords;
import org.isnad.ui.words.OpenDataset;
import org.isnad.ui.words.ShownCounts;

/** What the status line says of how much is in view of the timeline, also while that is laid out; nothing of what is no more open. */
final class StatusCounts {
    private final Supplier<Optional<OpenDataset>> open;
    private final ShownRecords shown;
    private final PlotContents contents;
    private final Plots plots;

    StatusCounts(Supplier<Optional<OpenDataset>> open, ShownRecords shown, PlotContents contents, Plots plots) {
        this.open = open;
        this.shown = shown;
        this.contents = contents;
        this.plots = plots;
    }

    /** Shows them in a status line, for as long as the plots are there. */
    void showIn(StatusLine status) {
        plots.countsProperty().subscribe(counts -> status.showCounts(words()));
        // What a filter leaves out is said with them, and may change where they do not.
        plots.laidOutProperty().subscribe(scene -> status.showCounts(words()));
    }

    private String words() {
        return plots.countsProperty()
                .get()
                .flatMap(counts -> open.get()
                        .map(dataset -> ShownCounts.words(
                                dataset, shown.excerpt(dataset), counts, contents.hiddenLanes(dataset))))
                .orElse("");
    }
}
