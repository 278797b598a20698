package org.isnad.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.isnad.labels.Labels;
import org.isnad.layout.data.ExcerptWords;
import org.isnad.layout.timeline.TimelineScene;
import org.isnad.ui.session.Session;
import org.isnad.ui.words.OpenDataset;

/** What the status line says of how much is in view and what is not. */
final class ShownCounts {
    private ShownCounts() {}

    /** The words for what the timeline shows now. */
    static String words(Session session, OpenDataset dataset, TimelineScene timeline) {
        Labels labels = session.labels();
        List<String> parts = new ArrayList<>();
        parts.add(labels.text(
                "window.status.shown",
                "n",
                labels.text("common.count.events", "n", timeline.shown() + timeline.folded()),
                "m",
                dataset.dataset().events().size()));
        if (timeline.earlier() > 0) {
            parts.add(labels.text("window.status.before", "n", timeline.earlier()));
        }
        if (timeline.later() > 0) {
            parts.add(labels.text("window.status.after", "n", timeline.later()));
        }
        int hidden = session.allLanes(dataset).size() - session.lanes(dataset).size();
        if (hidden > 0) {
            parts.add(labels.text("window.status.hidden_lanes", "n", hidden));
        }
        new ExcerptWords(labels).hidden(session.shown().excerpt(dataset)).ifPresent(parts::add);
        return String.join(" · ", parts);
    }
}
