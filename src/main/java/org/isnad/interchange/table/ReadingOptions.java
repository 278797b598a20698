package org.isnad.interchange.table;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.dates.DateOrder;

/**
 * What somebody said of a table that cannot be seen in it for certain. Whatever is empty is found out, and told where it is in
 * doubt.
 *
 * @param encoding of the bytes
 * @param delimiter between the cells
 * @param order of day and month in digits
 * @param calendar of dates in digits
 * @param headingLine the line of the headings, from 1; 0 for a table without
 * @param sheet the name of a sheet, or its number from 1
 * @param shortYears the first of the hundred years that years of two digits mean
 * @param mend whether text that was decoded in a wrong encoding and saved again is mended
 */
public record ReadingOptions(
        Optional<Charset> encoding,
        Optional<Character> delimiter,
        Optional<DateOrder> order,
        Optional<CalendarSystem> calendar,
        OptionalInt headingLine,
        Optional<String> sheet,
        OptionalInt shortYears,
        boolean mend) {

    /** Nothing was said. */
    public static final ReadingOptions NONE = new ReadingOptions(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            false);

    /** The same with the first of the hundred years that years of two digits mean. */
    public ReadingOptions withShortYears(OptionalInt first) {
        return new ReadingOptions(encoding, delimiter, order, calendar, headingLine, sheet, first, mend);
    }

    /** The same with another way in which the file is written. */
    public ReadingOptions written(
            Optional<Charset> changedEncoding,
            Optional<Character> changedDelimiter,
            OptionalInt changedHeadingLine,
            Optional<String> changedSheet,
            boolean changedMend) {
        return new ReadingOptions(
                changedEncoding,
                changedDelimiter,
                order,
                calendar,
                changedHeadingLine,
                changedSheet,
                shortYears,
                changedMend);
    }

    /** The same with another order and calendar of dates in digits. */
    public ReadingOptions with(Optional<DateOrder> changedOrder, Optional<CalendarSystem> changedCalendar) {
        return new ReadingOptions(
                encoding, delimiter, changedOrder, changedCalendar, headingLine, sheet, shortYears, mend);
    }
}
