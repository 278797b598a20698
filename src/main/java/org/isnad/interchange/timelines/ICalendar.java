package org.isnad.interchange.timelines;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.PlainWords;
import org.isnad.interchange.SoundText;
import org.isnad.interchange.encoding.DecodedText;
import org.isnad.interchange.table.ColumnRole;
import org.isnad.interchange.table.DateCells;
import org.isnad.interchange.table.KnownTable;
import org.isnad.json.JsonLocation;
import org.isnad.json.JsonPath;

/**
 * Reads calendars of RFC 5545: their events and journal entries. An end without a time is the first day after the event. Repeats are
 * told and not multiplied; a cancelled event is left out and told; tasks and free times are told.
 */
public final class ICalendar {
    /** The date as we know it, which calendars cannot hold. */
    static final String OWN_DATE = "X-ISNAD-DATE";

    /** The title without what is said of date and status. */
    static final String OWN_TITLE = "X-ISNAD-TITLE";

    /** Whether it happened. */
    static final String OWN_STATUS = "X-ISNAD-STATUS";

    private static final Pattern LINE =
            Pattern.compile("([A-Za-z0-9-]+)((?:;[^:;\"]*(?:\"[^\"]*\"[^:;\"]*)*)*):(.*)", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("(?i);(?:ENCODING=)?QUOTED-PRINTABLE(?=[;:])");
    private static final Pattern CHARSET = Pattern.compile("(?i);CHARSET=\"?([^;:\"]+)");
    private static final Pattern MOMENT =
            Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:T(\\d\\d)(\\d\\d)(\\d\\d)?(Z?))?");
    private static final Pattern WEEKS = Pattern.compile("([+-]?)P(\\d+)W");
    private static final List<String> READ = List.of("VEVENT", "VJOURNAL");
    private static final List<String> PASSED = List.of("VTIMEZONE", "STANDARD", "DAYLIGHT", "VALARM");

    private final Notices notices;
    private final Rows rows;
    private final List<String> open = new ArrayList<>();
    private Moment start = Moment.NONE;
    private Moment end = Moment.NONE;
    private String duration = "";
    private String title = "";
    private String summary = "";
    private String ownDate = "";
    private String ownTitle = "";
    private String ownStatus = "";
    private boolean cancelled;
    private int begun;

    ICalendar(Notices notices) {
        this.notices = notices;
        this.rows = new Rows(notices);
    }

    /**
     * A date, with its time where it has one.
     *
     * @param words as our tables write it, or what cannot be understood
     * @param day the day, if there is one
     * @param time the time in the zone that is named, if there is one
     */
    private record Moment(String words, Optional<LocalDate> day, Optional<LocalDateTime> time) {
        static final Moment NONE = new Moment("", Optional.empty(), Optional.empty());
    }

    /** Whether a text begins as a calendar. */
    public static boolean looksLike(String text) {
        return text.stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15);
    }

    /** Reads a text. */
    public static KnownTable read(String text, Notices notices) {
        ICalendar calendar = new ICalendar(notices);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); ) {
            int first = i + 1;
            StringBuilder line = new StringBuilder(lines.get(i++));
            // Long lines are cut with a line end and a blank, even inside a letter's bytes.
            while (i < lines.size()
                    && (lines.get(i).startsWith(" ") || lines.get(i).startsWith("\t"))) {
                line.append(lines.get(i++).substring(1));
            }
            // vCalendar 1.0 cuts lines with the sign of quoted bytes.
            while (QUOTED.matcher(line).find() && line.charAt(line.length() - 1) == '=' && i < lines.size()) {
                line.setLength(line.length() - 1);
                line.append(lines.get(i++));
            }
            calendar.line(unquoted(line.toString()), first);
        }
        if (!calendar.open.isEmpty()) {
            notices.at(place(lines.size()), NoticeCode.UNFINISHED, "words", String.join(" ", calendar.open));
            if (READ.contains(calendar.open.getLast())) {
                calendar.event();
            }
        }
        return calendar.table();
    }

    private void line(String line, int number) {
        if (line.isBlank()) {
            return;
        }
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            broken(number, line);
            return;
        }
        String name = parts.group(1).toUpperCase(Locale.ROOT);
        String value = parts.group(3);
        switch (name) {
            case "BEGIN" -> begin(value.strip().toUpperCase(Locale.ROOT), number);
            case "END" -> end(value.strip().toUpperCase(Locale.ROOT));
            default -> value(name, parts.group(2), value);
        }
    }

    /** Tells of what is no line of a calendar. */
    void broken(int number, String words) {
        notices.at(place(number), NoticeCode.BROKEN_LINE, "words", words);
    }

    /**
     * A property of the component that is open.
     *
     * @param name in capitals
     * @param parameters as lines write them, {@code ;TZID=Asia/Baghdad}, or nothing
     */
    void value(String name, String parameters, String value) {
        if (!open.isEmpty() && READ.contains(open.getLast())) {
            property(name, parameters, value);
        } else if (open.size() == 1 && (name.equals("X-WR-CALNAME") || name.equals("NAME"))) {
            title = PlainWords.line(unescaped(value));
        }
    }

    /** The events that were read. */
    KnownTable table() {
        return rows.table(title, "");
    }

    /** Begins a component, whose name is in capitals, in a line of the file. */
    void begin(String component, int number) {
        open.add(component);
        if (READ.contains(component)) {
            begun = number;
        } else if (open.size() == 2 && !PASSED.contains(component)) {
            notices.at(place(number), NoticeCode.NOT_AN_EVENT, "words", component);
        }
    }

    /** Ends the innermost component of a name. */
    void end(String component) {
        int last = open.lastIndexOf(component);
        if (last < 0) {
            return;
        }
        if (READ.contains(component)) {
            event();
        }
        while (open.size() > last) {
            open.removeLast();
        }
    }

    private void property(String name, String parameters, String value) {
        switch (name) {
            case "DTSTART" -> start = moment(value.strip());
            case "DTEND", "DUE" -> end = moment(value.strip());
            case "DURATION" -> duration = value.strip();
            case "SUMMARY" -> summary = PlainWords.line(unescaped(value));
            case OWN_DATE -> ownDate = unescaped(value).strip();
            case OWN_TITLE -> ownTitle = PlainWords.line(unescaped(value));
            case OWN_STATUS -> ownStatus = value.strip();
            case "DESCRIPTION" -> rows.put(ColumnRole.DESCRIPTION, unescaped(value));
            case "CATEGORIES" -> {
                // A lane is one group: the first that is named.
                rows.put(ColumnRole.CATEGORY, unescaped(value.split("(?<!\\\\),", 2)[0]));
                rows.put("categories", unescaped(value));
            }
            case "UID" -> rows.put(ColumnRole.ID, value.strip());
            case "URL" -> rows.put(ColumnRole.LINK, value.strip());
            case "STATUS" -> {
                cancelled = value.strip().equalsIgnoreCase("CANCELLED");
                rows.put(ColumnRole.STATUS, value);
            }
            case "RRULE", "RDATE" -> {
                notices.count(place(begun), NoticeCode.REPEATS);
                rows.put(name.toLowerCase(Locale.ROOT), value);
            }
            default -> rows.put((name + parameters).toLowerCase(Locale.ROOT), unescaped(value));
        }
    }

    private void event() {
        Moment until = end;
        if (until.words().isEmpty() && !duration.isEmpty()) {
            until = after(start, duration);
        }
        boolean wholeDays = start.time().isEmpty()
                && until.day().isPresent()
                && until.time().isEmpty();
        String last = until.words();
        if (wholeDays
                && start.day().isPresent()
                && until.day().get().isAfter(start.day().get())) {
            last = until.day().get().minusDays(1).toString();
        }
        // What was changed in a calendar since we wrote it goes before what we wrote.
        rows.put(ColumnRole.TITLE, !ownTitle.isEmpty() && summary.contains(ownTitle) ? ownTitle : summary);
        if (untouched(start.words(), last)) {
            rows.put(ColumnRole.START, DateCells.asEdtf(ownDate));
        } else {
            rows.put(ColumnRole.START, start.words());
            if (!last.equals(start.words())) {
                rows.put(ColumnRole.END, last);
            }
        }
        if (!ownStatus.isEmpty()) {
            rows.put(ColumnRole.STATUS, ownStatus);
        }
        if (cancelled) {
            notices.at(place(begun), NoticeCode.CANCELLED);
            rows.drop();
        } else {
            rows.end(begun);
        }
        start = Moment.NONE;
        end = Moment.NONE;
        duration = "";
        cancelled = false;
        summary = "";
        ownDate = "";
        ownTitle = "";
        ownStatus = "";
    }

    /** Whether an event still lies on the days of the date that we wrote with it. */
    private boolean untouched(String first, String last) {
        Optional<CalendarDays> days =
                ownDate.isEmpty() ? Optional.empty() : DateCells.edtf(ownDate).flatMap(CalendarDays::of);
        return days.isPresent()
                && days.get().first().toString().equals(first)
                && days.get().last().toString().equals(last.isEmpty() ? first : last);
    }

    private static Moment moment(String value) {
        Matcher found = MOMENT.matcher(value);
        if (!found.matches()) {
            return new Moment(value, Optional.empty(), Optional.empty());
        }
        String day = found.group(1) + "-" + found.group(2) + "-" + found.group(3);
        try {
            LocalDate date = LocalDate.parse(day);
            if (found.group(4) == null) {
                return new Moment(day, Optional.of(date), Optional.empty());
            }
            String time = found.group(4) + ":" + found.group(5);
            LocalDateTime at = date.atTime(Integer.parseInt(found.group(4)), Integer.parseInt(found.group(5)));
            return new Moment(day + "T" + time + found.group(7), Optional.of(date), Optional.of(at));
        } catch (DateTimeException e) {
            // No such day or hour: the reader of dates says so.
            return new Moment(day, Optional.empty(), Optional.empty());
        }
    }

    private static Moment after(Moment start, String duration) {
        if (start.day().isEmpty()) {
            return Moment.NONE;
        }
        try {
            Matcher weeks = WEEKS.matcher(duration);
            String standard =
                    weeks.matches() ? weeks.group(1) + "P" + 7L * Integer.parseInt(weeks.group(2)) + "D" : duration;
            if (start.time().isPresent()) {
                LocalDateTime end = start.time().get().plus(Duration.parse(standard));
                return new Moment(
                        end.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME),
                        Optional.of(end.toLocalDate()),
                        Optional.of(end));
            }
            LocalDate end = start.day().get().plus(Period.parse(standard));
            return new Moment(end.toString(), Optional.of(end), Optional.empty());
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return new Moment(duration, Optional.empty(), Optional.empty());
        }
    }

    /** A line of vCalendar 1.0 without its bytes in hexadecimal digits. */
    private static String unquoted(String line) {
        Matcher quoted = QUOTED.matcher(line);
        int colon = line.indexOf(':');
        if (!quoted.find() || quoted.start() > colon) {
            return line;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(line.length());
        for (int i = colon + 1; i < line.length(); i++) {
            int code = line.charAt(i) == '=' && i + 2 < line.length()
                    ? hexadecimal(line.charAt(i + 1)) * 16 + hexadecimal(line.charAt(i + 2))
                    : -1;
            if (code >= 0) {
                bytes.write(code);
                i += 2;
            } else {
                bytes.writeBytes(line.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        Optional<Charset> named = Optional.of(CHARSET.matcher(line.substring(0, colon)))
                .filter(Matcher::find)
                .flatMap(found -> charset(found.group(1)));
        String words = SoundText.decoded(bytes.toByteArray(), named)
                .map(DecodedText::text)
                .orElse(line.substring(colon + 1));
        return line.substring(0, colon + 1) + words.replace("\r", "").replace("\n", "\\n");
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // What the bytes look like decides.
            return Optional.empty();
        }
    }

    /** The value of a digit; far below zero for others. */
    private static int hexadecimal(char digit) {
        int value = Character.digit(digit, 16);
        return value < 0 ? -1000 : value;
    }

    private static String unescaped(String value) {
        StringBuilder words = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (unit == '\\' && i + 1 < value.length()) {
                char next = value.charAt(++i);
                words.append(next == 'n' || next == 'N' ? '\n' : next);
            } else {
                words.append(unit);
            }
        }
        return words.toString();
    }

    private static JsonLocation place(int line) {
        return new JsonLocation(Math.max(1, line), 1, JsonPath.ROOT);
    }
}
