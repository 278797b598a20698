package org.isnad.interchange.table;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a column of a table of events means, and the headings by which that is known; they stand in {@code headings.txt}. */
public enum ColumnRole {
    /** When, or when it begins. */
    DATE,
    /** When it begins. */
    START,
    /** When it ends. */
    END,
    /** The year, alone or with a month and a day in columns of their own. */
    YEAR,
    /** The month, by number or name. */
    MONTH,
    /** The day of the month. */
    DAY,
    /** The year in which it ends. */
    END_YEAR,
    /** The month in which it ends. */
    END_MONTH,
    /** The day of the month on which it ends. */
    END_DAY,
    /** One line. */
    TITLE,
    /** More. */
    DESCRIPTION,
    /** The lane. */
    CATEGORY,
    /** Who says it. */
    SOURCE,
    /** Where to read it. */
    LINK,
    /** How many. */
    FIGURE,
    /** Whether it happened, is planned, or is denied. */
    STATUS,
    /** What the table calls it. */
    ID;

    /** «start_date:» is a start date. */
    private static final Pattern SIGNS = Pattern.compile("[\\s_:*-]+");

    /** «Date (dd/mm/yyyy)» is a date. */
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");

    /** «التاريخ الهجري» is a date. */
    private static final Pattern CALENDAR =
            Pattern.compile("(?:^|\\s)(?:ال)?(?:هجريه?|ميلاديه?|ه|م)(?=\\s|$)|\\b(?:hijri|gregorian|ah|ad|ce)\\b");

    /** The code on the command line: {@code end_year}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a year, a month or a day alone. */
    public boolean part() {
        return compareTo(YEAR) >= 0 && compareTo(END_DAY) <= 0;
    }

    /** What a heading means, whatever its capitals, hamzas, vowel signs and accents. */
    public static Optional<ColumnRole> of(String heading) {
        // «#date+occurred» of HXL.
        String words = folded(
                heading.startsWith("#") && !heading.matches("#\\d+")
                        ? heading.substring(1).replaceFirst("\\+.*", "")
                        : heading);
        return known(words)
                .or(() -> known(folded(BRACKETS.matcher(heading).replaceAll(" "))))
                .or(() -> known(CALENDAR.matcher(words).replaceAll(" ").strip().replaceAll("\\s+", " ")));
    }

    private static Optional<ColumnRole> known(String words) {
        return Optional.ofNullable(Known.HEADINGS.get(words));
    }

    private static String folded(String heading) {
        return SIGNS.matcher(KnownWords.folded(heading)).replaceAll(" ").strip();
    }

    /** The headings, read when the first is asked for. */
    private static final class Known {
        static final Map<String, ColumnRole> HEADINGS = KnownWords.of("headings.txt").entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        entry -> entry.getKey(),
                        entry -> valueOf(entry.getValue().toUpperCase(Locale.ROOT))));
    }
}
