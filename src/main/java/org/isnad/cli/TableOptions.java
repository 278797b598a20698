package org.isnad.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.dates.DateOrder;
import org.isnad.formats.InputFormat;
import org.isnad.interchange.table.CalendarSystem;
import org.isnad.interchange.table.ReadingOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What cannot be seen in a table for certain, as options. */
final class TableOptions {
    private static final Map<String, Character> NAMED =
            Map.of("tab", '\t', "comma", ',', "semicolon", ';', "bar", '|', "space", ' ');

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = Encoding.class,
            description = "Encoding of a table, such as windows-1256 or ISO-8859-6. Default: detected.")
    private @Nullable Charset encoding;

    @Option(
            names = "--delimiter",
            paramLabel = "SIGN",
            converter = Delimiter.class,
            description =
                    "Sign between the cells of a table: one character, tab, comma, semicolon, bar or space. Default:"
                            + " detected.")
    private @Nullable Character delimiter;

    @Option(
            names = "--date-order",
            paramLabel = "dmy|mdy",
            converter = Order.class,
            description = "Whether the day or the month comes first in dates such as 3/4/2020. Default: proved by other"
                    + " dates of the table, else both readings are shown.")
    private @Nullable DateOrder order;

    @Option(
            names = "--calendar",
            paramLabel = "gregorian|hijri|persian",
            converter = Calendar.class,
            description =
                    "Calendar of dates in digits with years from 1300 to 1500. Default: proved by the headings and"
                            + " other dates of the table, else both readings are shown.")
    private @Nullable CalendarSystem calendar;

    @Option(
            names = "--heading-line",
            paramLabel = "N",
            converter = Line.class,
            description = "Line of a table that holds the headings, from 1; 0 for a table without. Default: detected.")
    private @Nullable Integer headingLine;

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "Sheet of a workbook, by name or number from 1. Default: the first that holds dates.")
    private @Nullable String sheet;

    @Option(
            names = "--short-years",
            paramLabel = "YEAR",
            converter = FirstYear.class,
            description =
                    "First of the hundred years that years of two digits mean: with 1930, 29 is 2029 and 30 is 1930."
                            + " Default: 1970, and each such date is marked as uncertain.")
    private @Nullable Integer shortYears;

    @Option(
            names = "--mend",
            description = "Mend text that a program decoded in a wrong encoding before it saved the file.")
    private boolean mend;

    ReadingOptions options() {
        return new ReadingOptions(
                Optional.ofNullable(encoding),
                Optional.ofNullable(delimiter),
                Optional.ofNullable(order),
                Optional.ofNullable(calendar),
                headingLine == null ? OptionalInt.empty() : OptionalInt.of(headingLine),
                Optional.ofNullable(sheet),
                shortYears == null ? OptionalInt.empty() : OptionalInt.of(shortYears),
                mend);
    }

    /**
     * The options that were given and mean nothing for a file of a format.
     *
     * @param columns whether columns were named
     */
    List<String> idle(InputFormat format, boolean columns) {
        List<String> idle = new ArrayList<>();
        boolean workbook = format == InputFormat.XLSX || format == InputFormat.ODS;
        boolean ours = format == InputFormat.JSON || format == InputFormat.BUNDLE;
        boolean sheet = format == InputFormat.TIMELINEJS_CSV;
        boolean text = format == InputFormat.TABLE || format == InputFormat.CSV || sheet;
        boolean slides = sheet || format == InputFormat.TIMELINEJS;
        idle(idle, "--encoding", encoding != null, !ours && !workbook);
        idle(idle, "--mend", mend, !ours && !workbook);
        idle(idle, "--delimiter", delimiter != null, text);
        idle(idle, "--heading-line", headingLine != null, text || workbook);
        idle(idle, "--sheet", this.sheet != null, workbook || sheet);
        idle(idle, "--date-order", order != null, !ours && !slides);
        idle(idle, "--calendar", calendar != null, !ours && !slides);
        idle(idle, "--short-years", shortYears != null, !ours && !slides);
        idle(idle, "--column", columns, workbook || format == InputFormat.TABLE || format == InputFormat.TABLE_JSON);
        return idle;
    }

    private static void idle(List<String> idle, String option, boolean given, boolean meant) {
        if (given && !meant) {
            idle.add(option);
        }
    }

    /** Reads the name of an encoding. */
    static final class Encoding implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String name) {
            try {
                return Charset.forName(name);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                throw new TypeConversionException("there is no encoding '" + name + "'");
            }
        }
    }

    /** Reads a sign or its name. */
    static final class Delimiter implements ITypeConverter<Character> {
        @Override
        public Character convert(String sign) {
            Character named = NAMED.get(sign.toLowerCase(Locale.ROOT));
            if (named == null && (sign.length() != 1 || "\"\r\n".contains(sign))) {
                throw new TypeConversionException("expected one character or one of "
                        + String.join(", ", NAMED.keySet().stream().sorted().toList()) + " but was '" + sign + "'");
            }
            return named == null ? sign.charAt(0) : named;
        }
    }

    /** Reads the order of day and month. */
    static final class Order implements ITypeConverter<DateOrder> {
        @Override
        public DateOrder convert(String order) {
            return switch (order.toLowerCase(Locale.ROOT)) {
                case "dmy" -> DateOrder.DAY_FIRST;
                case "mdy" -> DateOrder.MONTH_FIRST;
                default -> throw new TypeConversionException("expected dmy or mdy but was '" + order + "'");
            };
        }
    }

    /** Reads a calendar. */
    static final class Calendar implements ITypeConverter<CalendarSystem> {
        @Override
        public CalendarSystem convert(String code) {
            return CalendarSystem.of(code)
                    .orElseThrow(() -> new TypeConversionException("expected one of "
                            + String.join(", ", CalendarSystem.codes()) + " but was '" + code + "'"));
        }
    }

    /** Reads a year of four digits. */
    static final class FirstYear implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String year) {
            if (!year.matches("[12]\\d{3}")) {
                throw new TypeConversionException("expected a year from 1000 to 2999 but was '" + year + "'");
            }
            return Integer.valueOf(year);
        }
    }

    /** Reads the number of a line, or 0. */
    static final class Line implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String number) {
            if (!number.matches("\\d{1,9}")) {
                throw new TypeConversionException("expected a line from 1, or 0, but was '" + number + "'");
            }
            return Integer.valueOf(number);
        }
    }
}
