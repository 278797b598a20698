package org.isnad.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.time.DateInterval.Endpoint;
import org.isnad.time.EdtfException.Fault;

/**
 * Reads the Extended Date/Time Format (ISO 8601-2:2019): levels 0 and 1, and of level 2 what days can carry: sets, masked
 * digits, qualified parts, exponents, significant digits, and the parts of a year 21 to 41. Times of day are refused.
 */
public final class Edtf {

    private Edtf() {}

    /**
     * Reads a date.
     *
     * @param text the notation, without surrounding white space
     * @throws EdtfException if the text is no such notation or names a date that does not exist
     */
    public static FuzzyDate parse(String text) {
        if (text.isEmpty()) {
            throw new EdtfException(Fault.EMPTY, text, 0);
        }
        if (text.startsWith("[") || text.startsWith("{")) {
            return set(text);
        }
        int slash = text.indexOf('/');
        return slash < 0 ? EdtfPeriod.parse(text, 0, text.length()) : interval(text, slash);
    }

    /** The year as EDTF writes it: four digits, or {@code Y} and more. */
    static String year(int year) {
        int size = Math.abs(year);
        if (size > 9999) {
            return "Y" + year;
        }
        String padded = ("000" + size).substring(Integer.toString(size).length() - 1);
        return year < 0 ? "-" + padded : padded;
    }

    /** A set; the one range between brackets is a choice, which data sets know best. */
    private static FuzzyDate set(String text) {
        boolean all = text.startsWith("{");
        int end = text.length() - 1;
        if (text.charAt(end) != (all ? '}' : ']')) {
            throw new EdtfException(Fault.SYNTAX, text, end);
        }
        List<DateChoice> parts = new ArrayList<>();
        for (int from = 1; from <= end; ) {
            int comma = text.indexOf(',', from);
            int to = comma < 0 ? end : comma;
            parts.add(part(text, from, to));
            from = to + 1;
        }
        if (!all && parts.size() == 1 && text.contains("..")) {
            return parts.getFirst();
        }
        return new DateSet(parts, all);
    }

    /** A date or a range between two commas. */
    private static DateChoice part(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        int found = text.indexOf("..", from);
        int dots = found >= 0 && found < to ? found : -1;
        if (from == to || (dots == from && dots + 2 == to)) {
            throw new EdtfException(Fault.EMPTY, text, from);
        }
        if (dots < 0) {
            PeriodDate date = EdtfPeriod.parse(text, from, to);
            return DateChoice.between(date, date);
        }
        Optional<PeriodDate> earliest =
                dots == from ? Optional.empty() : Optional.of(EdtfPeriod.parse(text, from, dots));
        Optional<PeriodDate> latest =
                dots + 2 == to ? Optional.empty() : Optional.of(EdtfPeriod.parse(text, dots + 2, to));
        if (earliest.isPresent()
                && latest.isPresent()
                && latest.get().last().isBefore(earliest.get().first())) {
            throw new EdtfException(Fault.REVERSED, text, dots + 2);
        }
        return new DateChoice(earliest, latest);
    }

    private static DateInterval interval(String text, int slash) {
        Endpoint start = endpoint(text, 0, slash);
        Endpoint end = endpoint(text, slash + 1, text.length());
        if (!(start instanceof Endpoint.Known) && !(end instanceof Endpoint.Known)) {
            throw new EdtfException(Fault.EMPTY, text, 0);
        }
        if (start instanceof Endpoint.Known(var from)
                && end instanceof Endpoint.Known(var to)
                && to.last().isBefore(from.first())) {
            throw new EdtfException(Fault.REVERSED, text, slash + 1);
        }
        return new DateInterval(start, end);
    }

    private static Endpoint endpoint(String text, int from, int to) {
        if (from == to) {
            return new Endpoint.Unknown();
        }
        if (text.substring(from, to).equals("..")) {
            return new Endpoint.Open();
        }
        return new Endpoint.Known(EdtfPeriod.parse(text, from, to));
    }
}
