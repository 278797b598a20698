package org.isnad.interchange.timelinejs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.labels.Labels;
import org.isnad.time.DateChoice;
import org.isnad.time.DateInterval;
import org.isnad.time.DateInterval.Endpoint;
import org.isnad.time.DateSet;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;

/**
 * A date as a slide tells it: fields for what is known, and words where the fields alone would say more or less than the date
 * does.
 *
 * @param start the first date; its month or day is absent where the date has none
 * @param end the last date, for what lasts or may lie anywhere between two
 * @param display the words, where they are needed
 */
record SlideMoment(JsonObject start, Optional<JsonObject> end, Optional<String> display) {

    /** Whether the years can be shown on the human scale of TimelineJS. */
    static boolean near(FuzzyDate date) {
        long first = LocalDate.of(SlideDates.FIRST_YEAR + 1, 1, 1).toEpochDay();
        long last = LocalDate.of(SlideDates.LAST_YEAR, 12, 31).toEpochDay();
        return switch (date) {
            case PeriodDate period ->
                period.first().toEpochDay() >= first && period.last().toEpochDay() <= last;
            case DateInterval(var start, var end) -> near(start) && near(end);
            case DateChoice(var earliest, var latest) ->
                earliest.map(SlideMoment::near).orElse(true)
                        && latest.map(SlideMoment::near).orElse(true);
            case DateSet set -> near(set.hull());
        };
    }

    private static boolean near(Endpoint endpoint) {
        return !(endpoint instanceof Endpoint.Known(var date)) || near((FuzzyDate) date);
    }

    static SlideMoment of(FuzzyDate date, Labels labels) {
        return of(date, labels.date(date));
    }

    /**
     * The same with other words.
     *
     * @param words where some are needed
     */
    static SlideMoment of(FuzzyDate date, String words) {
        return switch (date) {
            case PeriodDate period ->
                whole(period.precision())
                        ? new SlideMoment(first(period), Optional.empty(), display(plain(period), words))
                        : new SlideMoment(first(period), Optional.of(last(period)), Optional.of(words));
            case DateInterval(Endpoint.Known(var from), Endpoint.Known(var to)) ->
                new SlideMoment(first(from), Optional.of(last(to)), display(plain(from) && plain(to), words));
            case DateInterval(Endpoint.Known(var from), var _) -> single(from, words);
            case DateInterval(var _, Endpoint.Known(var to)) -> single(to, words);
            // An interval has a known side, and a choice a date.
            case DateInterval interval -> throw new IllegalArgumentException(interval.edtf());
            case DateChoice(var earliest, var latest) ->
                earliest.isPresent() && latest.isPresent()
                        ? new SlideMoment(first(earliest.get()), Optional.of(last(latest.get())), Optional.of(words))
                        : single(earliest.or(() -> latest).orElseThrow(), words);
            case DateSet set -> of(set.hull(), words);
        };
    }

    private static SlideMoment single(PeriodDate date, String words) {
        return new SlideMoment(first(date), Optional.empty(), Optional.of(words));
    }

    private static Optional<String> display(boolean plain, String words) {
        return plain ? Optional.empty() : Optional.of(words);
    }

    /** Whether fields say all: a day, month or year without reserve. */
    private static boolean plain(PeriodDate date) {
        return !date.soft() && !date.unspecified() && whole(date.precision());
    }

    /** Whether leaving out fields says how precise the date is. */
    private static boolean whole(Precision precision) {
        return switch (precision) {
            case YEAR, MONTH, DAY -> true;
            case CENTURY, DECADE, SEASON -> false;
        };
    }

    private static JsonObject first(PeriodDate date) {
        return fields(date.first(), date.precision());
    }

    private static JsonObject last(PeriodDate date) {
        return fields(date.last(), date.precision());
    }

    private static JsonObject fields(LocalDate day, Precision precision) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("year", number(day.getYear() <= 0 ? day.getYear() - 1 : day.getYear()));
        if (precision.compareTo(Precision.SEASON) >= 0) {
            fields.put("month", number(day.getMonthValue()));
        }
        if (precision == Precision.DAY) {
            fields.put("day", number(day.getDayOfMonth()));
        }
        return new JsonObject(fields);
    }

    private static JsonNode number(int value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }
}
