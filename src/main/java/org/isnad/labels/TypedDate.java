package org.isnad.labels;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Language;
import org.isnad.time.Edtf;
import org.isnad.time.EdtfException;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;

/**
 * Reads a date as people type it: {@code 2020}, {@code ٢٠٢٠}, {@code 2020-09}, {@code 9/9/2020}, «أيلول 2020», «9 سبتمبر
 * 2020», {@code September 2020}, and everything that {@link Edtf} reads.
 *
 * <p>Digits may be of any system and months of any naming, whatever the settings of the labels are: who types knows one of
 * them, not necessarily the one that is shown.
 */
public final class TypedDate {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<y>\\d{3,4})(?:[-/.](?<m>\\d{1,2})(?:[-/.](?<d>\\d{1,2}))?)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(?:(?<d>\\d{1,2})[-/.])?(?<m>\\d{1,2})[-/.](?<y>\\d{4})");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");
    private static final Pattern YEAR = Pattern.compile("\\d{3,4}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,،/]+");

    /** Vowel signs and tatweel. */
    private static final Pattern SIGNS = Pattern.compile("[\\p{Mn}\\p{Cf}\u0640]");

    /** Words that may stand beside a date and say nothing more. */
    private static final Set<String> FILLERS = Set.of("عام", "سنه", "شهر", "من", "في", "يوم");

    /** Names of months by their folded words; the two months of some names have two. */
    private final Map<String, Integer> months = new TreeMap<>();

    /** Collects the names of the months. */
    public TypedDate() {
        for (MonthNames naming : List.of(MonthNames.IRAQI, MonthNames.EGYPTIAN, MonthNames.MAGHREBI)) {
            add(CalendarNames.of(new LabelSettings(Language.ARABIC, naming, Digits.WESTERN)));
        }
        add(CalendarNames.of(new LabelSettings(Language.ENGLISH, MonthNames.IRAQI, Digits.WESTERN)));
    }

    private void add(CalendarNames names) {
        for (int i = 0; i < names.months().size(); i++) {
            months.put(folded(names.months().get(i)), i + 1);
            months.put(folded(names.shortMonths().get(i)), i + 1);
        }
    }

    /** What came of reading. */
    public sealed interface Outcome {

        /** It is a date. */
        record Read(FuzzyDate date) implements Outcome {}

        /** It is none. */
        record Refused(Fault fault) implements Outcome {}
    }

    /** Why something is no date. */
    public enum Fault {
        /** Nothing is written. */
        EMPTY,
        /** A month or a day without its year. */
        NO_YEAR,
        /** A date that no calendar has: 30 February, month 13. */
        NO_SUCH_DAY,
        /** Neither a year nor a date in digits nor the name of a month. */
        NOT_UNDERSTOOD
    }

    /** Reads what was typed. */
    public Outcome read(String typed) {
        String text = folded(typed).strip();
        if (text.isEmpty()) {
            return new Outcome.Refused(Fault.EMPTY);
        }
        for (Pattern pattern : List.of(YEAR_FIRST, YEAR_LAST)) {
            Matcher digits = pattern.matcher(text);
            if (digits.matches()) {
                return date(digits.group("y"), text(digits, "m"), text(digits, "d"));
            }
        }
        Outcome named = named(text);
        return named instanceof Outcome.Refused(var fault) && fault == Fault.NOT_UNDERSTOOD ? notation(typed) : named;
    }

    private static String text(Matcher matcher, String group) {
        String found = matcher.group(group);
        return found == null ? "" : found;
    }

    /** Words: a month by name, with a day before it and a year behind it. */
    private Outcome named(String text) {
        String day = "";
        String year = "";
        List<String> name = new ArrayList<>();
        for (String word : BETWEEN_WORDS.splitAsStream(text).toList()) {
            if (YEAR.matcher(word).matches() && year.isEmpty()) {
                year = word;
            } else if (DAY.matcher(word).matches() && day.isEmpty()) {
                day = word;
            } else if (!FILLERS.contains(word)) {
                name.add(word);
            }
        }
        int month = month(name);
        boolean nothingElse = name.isEmpty() && day.isEmpty();
        if (month < 0 && !nothingElse) {
            return new Outcome.Refused(Fault.NOT_UNDERSTOOD);
        }
        if (year.isEmpty()) {
            return new Outcome.Refused(Fault.NO_YEAR);
        }
        return date(year, month < 0 ? "" : Integer.toString(month), day);
    }

    /** The month that all the words together name, once or in two namings: «أيلول سبتمبر»; -1 for none. */
    private int month(List<String> words) {
        int found = -1;
        int at = 0;
        while (at < words.size()) {
            int pair = at + 1 < words.size() ? months.getOrDefault(words.get(at) + " " + words.get(at + 1), -1) : -1;
            int month = pair > 0 ? pair : months.getOrDefault(words.get(at), -1);
            if (month < 0 || (found > 0 && found != month)) {
                return -1;
            }
            found = month;
            at += pair > 0 ? 2 : 1;
        }
        return found;
    }

    private static Outcome date(String year, String month, String day) {
        try {
            int y = Integer.parseInt(year);
            if (month.isEmpty()) {
                return new Outcome.Read(PeriodDate.year(y));
            }
            int m = Integer.parseInt(month);
            return new Outcome.Read(
                    day.isEmpty()
                            ? PeriodDate.month(YearMonth.of(y, m))
                            : PeriodDate.day(LocalDate.of(y, m, Integer.parseInt(day))));
        } catch (DateTimeException e) {
            return new Outcome.Refused(Fault.NO_SUCH_DAY);
        }
    }

    private static Outcome notation(String typed) {
        if (DAY.matcher(inWesternDigits(typed).strip()).matches()) {
            // Who goes on typing means a year, not the century that EDTF reads in two digits.
            return new Outcome.Refused(Fault.NOT_UNDERSTOOD);
        }
        try {
            return new Outcome.Read(Edtf.parse(inWesternDigits(typed).strip()));
        } catch (EdtfException e) {
            return new Outcome.Refused(
                    e.fault() == EdtfException.Fault.IMPOSSIBLE ? Fault.NO_SUCH_DAY : Fault.NOT_UNDERSTOOD);
        }
    }

    /** One spelling: without signs, one alef, one ya, one ha; western digits, small letters. */
    private static String folded(String text) {
        return SIGNS.matcher(inWesternDigits(text))
                .replaceAll("")
                .replaceAll("[أإآٱ]", "ا")
                .replace('ى', 'ي')
                .replace('ة', 'ه')
                .toLowerCase(Locale.ROOT);
    }

    private static String inWesternDigits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .forEach(sign -> out.appendCodePoint(Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign));
        return out.toString();
    }
}
