package org.isnad.interchange.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.time.DateInterval;
import org.isnad.time.DateInterval.Endpoint;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Qualifier;

/**
 * Cells whose date has a hedge behind it, «2020-09-11 (est.)», «1999–2001?», or the same date in the other calendar, «1441هـ / 2020م».
 */
final class MarkedCells {
    private static final Pattern ABOUT = Pattern.compile(
            "(?i)(.*\\d\\p{L}*)\\s*\\((?:est\\.?|estimated?|approx\\.?|approximate(?:ly)?|circa|around|ca?\\.?|about|تقريبا|تقريبي|نحو|حوالي)\\)");
    private static final Pattern PERHAPS = Pattern.compile(
            "(?i)(.*\\d\\p{L}*)\\s*(?:\\((?:uncertain|\\?|؟|probably|possibly|perhaps|غير مؤكد|محتمل|ربما)\\)|[?؟])");
    private static final Pattern ISLAMIC = Pattern.compile("(?i)\\d\\s*(?:ه|هـ|AH|A\\.H\\.)$|هجري");
    private static final Pattern TWO = Pattern.compile("(.*\\S)\\s*(?:/|\\(|,|،|=|-|–)\\s*(\\S[^)]*)\\)?");

    private MarkedCells() {}

    /** The readings of a cell with such a mark; none for others. */
    static List<CellReading> read(String day) {
        Matcher about = ABOUT.matcher(day);
        if (about.matches()) {
            return marked(about.group(1), Qualifier.APPROXIMATE);
        }
        Matcher perhaps = PERHAPS.matcher(day);
        if (perhaps.matches()) {
            return marked(perhaps.group(1), Qualifier.UNCERTAIN);
        }
        Matcher two = TWO.matcher(day);
        return two.matches()
                ? ofBothCalendars(two.group(1).strip(), two.group(2).strip())
                : List.of();
    }

    private static List<CellReading> marked(String rest, Qualifier qualifier) {
        return readings(rest).stream()
                .flatMap(reading ->
                        marked(reading.date(), qualifier).map(date -> new CellReading(date, reading.form())).stream())
                .toList();
    }

    private static Optional<FuzzyDate> marked(FuzzyDate date, Qualifier qualifier) {
        return switch (date) {
            case PeriodDate period when !period.partlyQualified() -> Optional.of(period.with(qualifier));
            // The sign stands behind the last year, and may be meant of both.
            case DateInterval(Endpoint.Known(var from), Endpoint.Known(var to))
            when !from.partlyQualified() && !to.partlyQualified() ->
                Optional.of(new DateInterval(
                        new Endpoint.Known(qualifier == Qualifier.APPROXIMATE ? from.with(qualifier) : from),
                        new Endpoint.Known(to.with(qualifier))));
            default -> Optional.empty();
        };
    }

    /** Of one date in two calendars ours is shown; two that are not the same are none. */
    private static List<CellReading> ofBothCalendars(String one, String other) {
        boolean first = ISLAMIC.matcher(one).find();
        if (first == ISLAMIC.matcher(other).find()) {
            return List.of();
        }
        List<CellReading> islamic = readings(first ? one : other);
        List<CellReading> ours = readings(first ? other : one);
        return islamic.size() == 1
                ? ours.stream()
                        .filter(reading ->
                                overlap(reading.date(), islamic.getFirst().date()))
                        .map(reading -> new CellReading(reading.date(), CellReading.Form.WORDS))
                        .toList()
                : List.of();
    }

    private static boolean overlap(FuzzyDate one, FuzzyDate other) {
        return one.bounds().fromDay() < other.bounds().toDay()
                && other.bounds().fromDay() < one.bounds().toDay();
    }

    private static List<CellReading> readings(String rest) {
        return CellDates.readings(CellText.of(rest));
    }
}
