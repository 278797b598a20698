package org.isnad.ui.words;

import java.time.LocalDate;
import org.isnad.labels.Labels;
import org.isnad.ui.state.DayRange;

/** Days of the scale in words. */
public final class DayWords {

    private DayWords() {}

    /** The calendar day in which a place of the scale lies. */
    public static LocalDate day(double day) {
        return LocalDate.ofEpochDay((long) Math.floor(day));
    }

    /** A stretch of whole days: «من 3 أيلول 2019 إلى 5 آذار 2020»; one day by itself. */
    public static String range(DayRange range, Labels labels) {
        LocalDate first = day(range.fromDay());
        LocalDate last = day(Math.ceil(range.toDay()) - 1);
        return first.equals(last)
                ? labels.day(first)
                : labels.text("window.range", "from", labels.day(first), "to", labels.day(last));
    }
}
