package org.isnad.interchange.timelinejs;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.interchange.table.DateCells;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;

/**
 * A time of day as the spreadsheet writes it ({@code 22:15}, {@code 10:15 PM}, {@code 2215}, {@code 22:15:30.5}).
 *
 * @param hour 0 to 23
 * @param minute 0 to 59, if written
 * @param second 0 to 59, if written
 * @param tenth of a second, 0 to 9, if written; the spreadsheet has nothing finer
 */
record ClockTime(int hour, OptionalInt minute, OptionalInt second, OptionalInt tenth) {
    private static final Pattern FORM = Pattern.compile(
            "(?<h>\\d{1,2})(?:[:.]?(?<m>\\d{2})(?::(?<s>\\d{2})(?:[.,](?<t>\\d))?)?)?\\s*(?<half>[AaPp]\\.?\\s?[Mm]\\.?|ص|م|صباحا|مساء|ظهرا|عصرا|ليلا)?");

    private static final Set<String> AFTERNOON = Set.of("م", "مساء", "ظهرا", "عصرا", "ليلا");

    /** Reads a cell; empty when it is no time of day. */
    static Optional<ClockTime> of(String cell) {
        Matcher form = FORM.matcher(DateCells.western(cell));
        if (!form.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(form.group("h"));
        String half = form.group("half");
        if (half != null) {
            boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p") || AFTERNOON.contains(half);
            hour = afternoon && hour < 12 ? hour + 12 : !afternoon && hour == 12 ? 0 : hour;
        }
        ClockTime time = new ClockTime(hour, part(form, "m"), part(form, "s"), part(form, "t"));
        boolean possible = hour < 24 && time.minute.orElse(0) < 60 && time.second.orElse(0) < 60;
        return possible ? Optional.of(time) : Optional.empty();
    }

    private static OptionalInt part(Matcher form, String name) {
        String digits = form.group(name);
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** The time in the fields of a date; empty when there is none, or one that a cell cannot hold. */
    static Optional<ClockTime> of(JsonObject date) {
        OptionalInt hour = SlideFields.integer(date, "hour");
        OptionalInt minute = SlideFields.integer(date, "minute");
        OptionalInt second = SlideFields.integer(date, "second");
        OptionalInt millisecond = SlideFields.integer(date, "millisecond");
        boolean gap = hour.isEmpty()
                || (minute.isEmpty() && second.isPresent())
                || (second.isEmpty() && millisecond.isPresent());
        if (gap
                || outside(hour, 23)
                || outside(minute, 59)
                || outside(second, 59)
                || outside(millisecond, 999)
                || millisecond.orElse(0) % 100 != 0) {
            return Optional.empty();
        }
        OptionalInt tenth =
                millisecond.isPresent() ? OptionalInt.of(millisecond.getAsInt() / 100) : OptionalInt.empty();
        return Optional.of(new ClockTime(hour.getAsInt(), minute, second, tenth));
    }

    private static boolean outside(OptionalInt part, int most) {
        return part.isPresent() && (part.getAsInt() < 0 || part.getAsInt() > most);
    }

    /** Puts the time into the fields of a date. */
    void into(Map<String, JsonNode> date) {
        date.put("hour", number(hour));
        minute.ifPresent(value -> date.put("minute", number(value)));
        second.ifPresent(value -> date.put("second", number(value)));
        tenth.ifPresent(value -> date.put("millisecond", number(100 * value)));
    }

    /** The cell. */
    String cell() {
        StringBuilder cell = new StringBuilder().append(hour);
        minute.ifPresent(value -> cell.append(':').append(two(value)));
        second.ifPresent(value -> cell.append(':').append(two(value)));
        tenth.ifPresent(value -> cell.append('.').append(value));
        return cell.toString();
    }

    private static String two(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }

    private static JsonNode number(int value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }
}
