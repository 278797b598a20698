package org.isnad.ui.words;

import java.util.ArrayList;
import java.util.List;
import org.isnad.columns.Excerpt;
import org.isnad.labels.Labels;
import org.isnad.layout.data.ExcerptWords;
import org.isnad.layout.timeline.TimelineScene;

/** What the status line says of how much is in view and what is not. */
public final class ShownCounts {
    private ShownCounts() {}

    /**
     * The words for what the timeline shows now.
     *
     * @param excerpt what is shown of the data set
     * @param hiddenLanes how many lanes the user has hidden
     */
    public static String words(OpenDataset dataset, Excerpt excerpt, TimelineScene.Counts timeline, int hiddenLanes) {
        Labels labels = dataset.labels();
        List<String> parts = new ArrayList<>();
        parts.add(labels.text(
                "window.status.shown",
                "n",
                labels.text("common.count.events", "n", timeline.inView()),
                "m",
                dataset.dataset().events().size()));
        if (timeline.earlier() > 0) {
            parts.add(labels.text("window.status.before", "n", timeline.earlier()));
        }
        if (timeline.later() > 0) {
            parts.add(labels.text("window.status.after", "n", timeline.later()));
        }
        if (hiddenLanes > 0) {
            parts.add(labels.text("window.status.hidden_lanes", "n", hiddenLanes));
        }
        new ExcerptWords(labels).hidden(excerpt).ifPresent(parts::add);
        return String.join(" · ", parts);
    }
}
