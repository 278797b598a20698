package org.isnad.interchange.timelines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.dates.DateOrder;
import org.isnad.interchange.Notices;
import org.isnad.interchange.PlainWords;
import org.isnad.interchange.table.ColumnRole;
import org.isnad.interchange.table.DateCells;
import org.isnad.interchange.table.KnownTable;
import org.isnad.time.PeriodDate;

/**
 * Reads markwhen: a line «date: words» for each event, words of later lines, sections and groups, tags. Dates that hang on other
 * events («5 days after !opening») are told as dates that cannot be read. Month stands before day unless the head says otherwise.
 */
public final class Markwhen {
    private static final Pattern EVENT =
            Pattern.compile("\\s*(?:[-*]\\s+)?([^:]*[^:\\s](?:\\s*\\d{1,2}:\\d{2})?)\\s*:\\s+(\\S.*)");
    private static final Pattern GROUP =
            Pattern.compile("\\s*(?:group|section)\\s+(.*)|\\s*#{1,6}\\s+(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern END =
            Pattern.compile("\\s*(?:end|endgroup|endsection)\\s*(?:group|section)?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER = Pattern.compile("(title|description)\\s*:\\s*(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("(?:^|\\s)#([\\p{L}\\p{N}_-]+)");
    private static final Pattern NAME = Pattern.compile("(?:^|\\s)!([\\p{L}\\p{N}_-]+)");
    private static final Pattern DATE_LIKE = Pattern.compile("\\s*[~\\d(\\[].*");
    private static final Pattern RANGE = Pattern.compile("(.+?)\\s+[-–—]\\s+(.+)");
    private static final Pattern RELATIVE = Pattern.compile(
            ".*(?:!|\\b(?:after|before|by)\\b).*|\\s*\\d+\\s*(?:days?|weeks?|months?|years?|hours?).*",
            Pattern.CASE_INSENSITIVE);
    /** What is meant as a date although it cannot be read: it is told, and no part of the words above. */
    private static final Pattern MEANT = Pattern.compile(
            "\\s*(?:now|today|tomorrow|yesterday|eternity)\\b.*|\\s*~?\\d{4}(?:[-/"
                    + " ].*|\\s*)|\\s*\\d{1,2}[-/.]\\d{1,2}[-/.]\\d+.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LASTING =
            Pattern.compile("(.+?)\\s*[/–-]\\s*(\\d{1,4})\\s*(day|week|month|year)s?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST = Pattern.compile("\\s*dateFormat\\s*:\\s*d.*");
    private static final int SAMPLE_LINES = 200;

    private final Rows rows;
    private final List<String> groups = new ArrayList<>();
    private final List<String> more = new ArrayList<>();
    private String title = "";
    private String description = "";
    private DateOrder order = DateOrder.MONTH_FIRST;
    private boolean begun;
    private int first;

    private Markwhen(Notices notices) {
        this.rows = new Rows(notices);
    }

    /** Whether most lines that begin like a date are events. */
    public static boolean looksLike(String text) {
        List<String> dated = text.lines()
                .limit(SAMPLE_LINES)
                .filter(line -> DATE_LIKE.matcher(line).matches())
                .toList();
        long events = dated.stream()
                .map(EVENT::matcher)
                .filter(line -> line.matches() && dated(line.group(1)))
                .count();
        return events > 0 && events * 2 > dated.size();
    }

    private static boolean dated(String words) {
        Matcher range = RANGE.matcher(words);
        Matcher lasting = LASTING.matcher(words);
        return RELATIVE.matcher(words).matches()
                || DateCells.read(words).isPresent()
                || (lasting.matches() && DateCells.read(lasting.group(1)).isPresent())
                || (range.matches()
                        && DateCells.read(range.group(1)).isPresent()
                        && DateCells.read(range.group(2)).isPresent());
    }

    /** Reads a text. */
    public static KnownTable read(String text, Notices notices) {
        Markwhen markwhen = new Markwhen(notices);
        int number = 0;
        for (String line : text.lines().toList()) {
            markwhen.line(line, ++number);
        }
        markwhen.finish();
        return markwhen.rows.table(markwhen.title, markwhen.description).with(markwhen.order);
    }

    private void line(String line, int number) {
        if (line.isBlank()
                || line.stripLeading().startsWith("//")
                || line.strip().equals("---")) {
            return;
        }
        Matcher group = GROUP.matcher(line);
        Matcher event = EVENT.matcher(line);
        Matcher header = HEADER.matcher(line);
        if (END.matcher(line).matches()) {
            finish();
            if (!groups.isEmpty()) {
                groups.removeLast();
            }
        } else if (event.matches()
                && (dated(event.group(1)) || MEANT.matcher(event.group(1)).matches())) {
            finish();
            event(event.group(1), event.group(2));
            first = number;
            begun = true;
        } else if (group.matches()) {
            finish();
            String name = Optional.ofNullable(group.group(1)).orElseGet(() -> group.group(2));
            if (group.group(2) != null) {
                groups.clear();
            }
            groups.add(PlainWords.line(TAG.matcher(name).replaceAll("")));
        } else if (DAY_FIRST.matcher(line).matches()) {
            order = DateOrder.DAY_FIRST;
        } else if (begun) {
            more.add(line.strip());
        } else if (header.matches()) {
            if (header.group(1).toLowerCase(Locale.ROOT).equals("title")) {
                title = header.group(2).strip();
            } else {
                description = header.group(2).strip();
            }
        }
    }

    private void event(String date, String words) {
        Matcher range = RANGE.matcher(date);
        Matcher lasting = LASTING.matcher(date);
        if (lasting.matches() && DateCells.only(lasting.group(1)).orElse(null) instanceof PeriodDate start) {
            rows.put(ColumnRole.START, lasting.group(1));
            rows.put(ColumnRole.END, last(start.first(), lasting.group(2), lasting.group(3)));
        } else if (DateCells.read(date).isEmpty() && range.matches()) {
            rows.put(ColumnRole.START, range.group(1));
            rows.put(ColumnRole.END, range.group(2));
        } else {
            rows.put(ColumnRole.START, date);
        }
        Matcher tag = TAG.matcher(words);
        String tagged = tag.find() ? tag.group(1) : "";
        rows.put(
                ColumnRole.TITLE,
                PlainWords.line(NAME.matcher(TAG.matcher(words).replaceAll("")).replaceAll("")));
        rows.put(ColumnRole.CATEGORY, groups.isEmpty() ? tagged : groups.getLast());
        rows.put("markwhen", words);
    }

    /** The last day of what lasts so long. */
    private static String last(LocalDate first, String number, String unit) {
        int n = Integer.parseInt(number);
        LocalDate next = switch (unit.toLowerCase(Locale.ROOT)) {
            case "day" -> first.plusDays(n);
            case "week" -> first.plusWeeks(n);
            case "month" -> first.plusMonths(n);
            default -> first.plusYears(n);
        };
        return next.minusDays(1).toString();
    }

    private void finish() {
        if (begun) {
            rows.put(ColumnRole.DESCRIPTION, String.join("\n", more));
            rows.end(first);
        }
        more.clear();
        begun = false;
    }
}
