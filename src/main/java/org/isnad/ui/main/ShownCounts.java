package org.isnad.ui.main;

import java.util.ArrayList;
import java.util.List;
import org.isnad.labels.Labels;
import org.isnad.layout.ExcerptWords;

/** What the status line says of how much is in view and what is not. */
final class ShownCounts {
    private ShownCounts() {}

    static String words(Desk desk, OpenDataset dataset) {
        Labels labels = desk.labels();
        OpenDataset.Counts counts = dataset.counts(desk.viewport().range(), desk.shownEvents(dataset));
        List<String> parts = new ArrayList<>();
        parts.add(labels.text(
                "window.status.shown",
                "n",
                labels.text("common.count.events", "n", counts.inside()),
                "m",
                dataset.dataset().events().size()));
        if (counts.before() > 0) {
            parts.add(labels.text("window.status.before", "n", counts.before()));
        }
        if (counts.after() > 0) {
            parts.add(labels.text("window.status.after", "n", counts.after()));
        }
        int hidden = desk.allLanes(dataset).size() - desk.lanes(dataset).size();
        if (hidden > 0) {
            parts.add(labels.text("window.status.hidden_lanes", "n", hidden));
        }
        new ExcerptWords(labels).hidden(desk.shown().excerpt(dataset)).ifPresent(parts::add);
        return String.join(" · ", parts);
    }
}
