package org.isnad.layout.timeline;

import org.isnad.columns.EventColumns;
import org.isnad.labels.Labels;

/**
 * What marks say to a reader who does not see them.
 *
 * @param columns the events
 * @param labels the words
 */
record Sentences(EventColumns columns, Labels labels) {

    /** An event: its number, date, title, status and sources. */
    String event(int event) {
        return labels.text(
                "timeline.mark.event",
                "position",
                event + 1,
                "total",
                columns.size(),
                "date",
                labels.date(columns.date(event)),
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
