package org.isnad.search;

import java.util.Optional;
import org.isnad.time.DateBounds;
import org.isnad.time.Edtf;
import org.isnad.time.EdtfException;
import org.isnad.time.FuzzyDate;

/** A time range that a query asks for. */
public sealed interface AskedTime {

    /** The days from one to another, {@code 2019..2020}. */
    record Span(DateBounds days) implements AskedTime {}

    /** A month of any year, «أيلول». */
    record MonthOfYear(int month) implements AskedTime {}

    /** What {@code 2020-09}, {@code 2020-09-09}, {@code 2019..2020}, {@code 2019..}, {@code ..2020} ask for. */
    static Optional<AskedTime> edtf(String text) {
        int dots = text.indexOf("..");
        try {
            if (dots < 0) {
                return Optional.of(new Span(Edtf.parse(text).bounds()));
            }
            if (text.length() == 2) {
                return Optional.empty();
            }
            return Optional.of(new Span(Edtf.parse("[" + text + "]").bounds()));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }

    /** What a date in words asks for. */
    static AskedTime of(NamedTime named) {
        return named.bounds().<AskedTime>map(Span::new).orElseGet(() -> new MonthOfYear(named.month()));
    }

    /** Whether a date lies in it. */
    default boolean holds(NamedTime named) {
        return switch (this) {
            case Span(var days) -> named.bounds().filter(days::contains).isPresent();
            case MonthOfYear(int month) -> named.month() == month;
        };
    }

    /**
     * Whether the date of a record lies in it: the whole of a day, month or year and of a choice; of what lasted, the
     * beginning or the end.
     */
    default boolean holds(FuzzyDate date) {
        return NamedTime.of(date).stream().anyMatch(this::holds);
    }
}
