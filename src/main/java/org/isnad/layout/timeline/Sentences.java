package org.isnad.layout.timeline;

import java.util.HashMap;
import java.util.Map;
import org.isnad.columns.EventColumns;
import org.isnad.labels.Labels;

/**
 * What marks say to a reader who does not see them. They are kept: the same events are shown frame after frame. Not
 * thread-safe.
 */
final class Sentences {
    private static final int KEPT = 4096;

    private final EventColumns columns;
    private final Labels labels;
    private final Map<Integer, String> kept = new HashMap<>();

    /** Sentences about events in the words of a language. */
    Sentences(EventColumns columns, Labels labels) {
        this.columns = columns;
        this.labels = labels;
    }

    /** An event: its number, date, title, status and sources. */
    String event(int event) {
        if (kept.size() >= KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(event, this::made);
    }

    private String made(int event) {
        return labels.text(
                "timeline.mark.event",
                "position",
                event + 1,
                "total",
                columns.size(),
                "date",
                columns.datedOutside(event)
                        ? labels.text("common.date.outside", "date", labels.date(columns.date(event)))
                        : labels.date(columns.date(event)),
                "title",
                labels.brief(columns.title(event)),
                "status",
                labels.word(columns.status(event)),
                "voices",
                columns.unnamedOnly(event) ? "unnamed" : "named",
                "sources",
                columns.sources(event),
                "anchors",
                columns.verified(event) || columns.sources(event) == 0 ? "whole" : "broken",
                "known",
                columns.attenuated(event) ? "unplaced" : "placed");
    }
}
