package org.isnad.interchange.timelines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.PlainWords;
import org.isnad.interchange.table.DateCells;
import org.isnad.json.JsonLocation;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.model.Era;
import org.isnad.time.DateInterval;
import org.isnad.time.DateInterval.Endpoint;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;

/** Gathers the periods that another program draws behind its timeline, and tells how many they are. */
final class Bands {
    private static final int DEPTH = 5;

    private final Notices notices;
    private final List<Era> found = new ArrayList<>();

    Bands(Notices notices) {
        this.notices = notices;
    }

    /** Those that were found so far. */
    List<Era> found() {
        return found;
    }

    /** Adds a period; where its dates cannot be read that is told. */
    void add(String start, String end, String title, JsonLocation place) {
        Optional<FuzzyDate> date = DateCells.read(start)
                .filter(PeriodDate.class::isInstance)
                .flatMap(from -> DateCells.read(end)
                        .filter(PeriodDate.class::isInstance)
                        .flatMap(to -> between((PeriodDate) from, (PeriodDate) to)));
        date.ifPresent(span -> found.add(new Era(span, PlainWords.of(title))));
        notices.count(place, date.isPresent() ? NoticeCode.ERAS : NoticeCode.ERAS_UNDATED);
    }

    private static Optional<FuzzyDate> between(PeriodDate from, PeriodDate to) {
        return to.last().isBefore(from.first())
                ? Optional.empty()
                : Optional.of(
                        from.equals(to) ? from : new DateInterval(new Endpoint.Known(from), new Endpoint.Known(to)));
    }

    /** Adds the decorators of SIMILE in a value that light up a span; false where there are none. */
    boolean decorators(JsonNode value) {
        int before = found.size();
        decorators(value, 0);
        return found.size() > before;
    }

    private void decorators(JsonNode value, int depth) {
        if (depth > DEPTH) {
            return;
        }
        if (value instanceof JsonArray(var elements, var _)) {
            elements.forEach(element -> decorators(element, depth + 1));
        } else if (value instanceof JsonObject object) {
            String start = VisItems.words(object, "startDate");
            String end = VisItems.words(object, "endDate");
            if (!start.isBlank() && !end.isBlank()) {
                String label = VisItems.words(object, "startLabel");
                add(start, end, label.isBlank() ? VisItems.words(object, "endLabel") : label, object.location());
            } else {
                object.fields().values().forEach(inner -> decorators(inner, depth + 1));
            }
        }
    }
}
