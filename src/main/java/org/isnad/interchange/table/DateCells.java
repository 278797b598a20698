package org.isnad.interchange.table;

import java.util.List;
import java.util.Optional;
import org.isnad.time.Edtf;
import org.isnad.time.EdtfException;
import org.isnad.time.FuzzyDate;

/** The date of a single cell, for formats whose dates need no other dates to be understood. */
public final class DateCells {
    private DateCells() {}

    /** The likeliest date of a cell without its time of day; empty when it is none. */
    public static Optional<FuzzyDate> read(String cell) {
        return CellDates.readings(CellText.of(cell)).stream().findFirst().map(CellReading::date);
    }

    /** Every way of reading a cell, the likeliest first. */
    public static List<FuzzyDate> all(String cell) {
        return CellDates.readings(CellText.of(cell)).stream()
                .map(CellReading::date)
                .toList();
    }

    /** The date of a cell that can be read one way alone; empty for others. */
    public static Optional<FuzzyDate> only(String cell) {
        List<FuzzyDate> dates = CellDates.readings(CellText.of(cell)).stream()
                .map(CellReading::date)
                .distinct()
                .toList();
        return dates.size() == 1 ? Optional.of(dates.getFirst()) : Optional.empty();
    }

    /** Whether a cell is a date by itself: no bare number but a year of four digits or a day of eight. */
    public static boolean plain(String cell) {
        return ColumnGuess.plainDate(cell);
    }

    /** A text in EDTF as a cell that is read as nothing else. */
    public static String asEdtf(String edtf) {
        return CellDates.EDTF + edtf;
    }

    /** The date of a text in EDTF; empty when it is none. */
    public static Optional<FuzzyDate> edtf(String text) {
        try {
            return Optional.of(Edtf.parse(text));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }

    /** The words of a cell in western digits, without vowel signs and marks that steer direction. */
    public static String western(String cell) {
        return CellText.western(cell);
    }
}
