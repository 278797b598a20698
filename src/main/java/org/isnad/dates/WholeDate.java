package org.isnad.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.dates.DateAnswer.Fault;
import org.isnad.dates.DateAnswer.Read;
import org.isnad.dates.DateAnswer.Refused;
import org.isnad.dates.token.Letters;
import org.isnad.dates.token.Tokens;
import org.isnad.dates.token.WordClass;
import org.isnad.time.Edtf;
import org.isnad.time.EdtfException;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.jspecify.annotations.Nullable;

/** Reads words that are one date and nothing else. */
final class WholeDate {
    private static final Pattern YEAR = Pattern.compile("\\d{3,4}");
    private static final Pattern DIGITS = Pattern.compile("\\d*");

    private static final Pattern EXPANDED = Pattern.compile("([+-]\\d{5,6})-(\\d\\d)-(\\d\\d)");

    private static final List<StandardForm> STANDARD = List.of(
            new StandardForm(Pattern.compile("\\d{4}-w\\d\\d-[1-7]"), DateTimeFormatter.ISO_WEEK_DATE),
            new StandardForm(Pattern.compile("\\d{4}-\\d{3}"), DateTimeFormatter.ISO_ORDINAL_DATE),
            new StandardForm(Pattern.compile("(?:1[5-9]|20)\\d{6}"), DateTimeFormatter.BASIC_ISO_DATE));

    /** A form of ISO 8601, and how it is read. */
    private record StandardForm(Pattern pattern, DateTimeFormatter format) {}

    private WholeDate() {}

    static DateAnswer read(String typed, @Nullable FuzzyDate base, DateOrder order) {
        String text = Letters.key(typed, 0, typed.length()).strip();
        if (text.isEmpty()) {
            return new Refused(Fault.EMPTY);
        }
        if (YEAR.matcher(text).matches()) {
            // Who types 193 means a year, not the decade that EDTF reads in three digits.
            return new Read(List.of(DateReading.stated(PeriodDate.year(Integer.parseInt(text)))));
        }
        Optional<DateReading> standard = standard(text);
        if (standard.isPresent()) {
            return new Read(List.of(standard.get()));
        }
        if (DIGITS.matcher(text).matches()) {
            return new Refused(Fault.NOT_UNDERSTOOD);
        }
        Optional<DateAnswer> notation = notation(unmarked(typed));
        if (notation.isPresent() && notation.get() instanceof Read) {
            return notation.get();
        }
        DateAnswer words = words(typed, base, order);
        return words instanceof Refused(var fault) && fault == Fault.NOT_UNDERSTOOD ? notation.orElse(words) : words;
    }

    /** Forms of ISO 8601 that EDTF leaves out: {@code 2024-w41-5}, {@code 2024-285}, {@code 20241011}, {@code -001000-06-25}. */
    private static Optional<DateReading> standard(String text) {
        Matcher expanded = EXPANDED.matcher(text);
        try {
            if (expanded.matches()) {
                return Optional.of(day(LocalDate.of(
                        Integer.parseInt(expanded.group(1)),
                        Integer.parseInt(expanded.group(2)),
                        Integer.parseInt(expanded.group(3)))));
            }
            for (StandardForm form : STANDARD) {
                if (form.pattern().matcher(text).matches()) {
                    return Optional.of(day(LocalDate.parse(text.toUpperCase(Locale.ROOT), form.format())));
                }
            }
        } catch (DateTimeException e) {
            // A week 54, a day 366 of a common year.
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static DateReading day(LocalDate day) {
        return DateReading.stated(PeriodDate.day(day));
    }

    /** Western digits, without the marks that steer direction; the letters stay as they are. */
    private static String unmarked(String typed) {
        StringBuilder out = new StringBuilder(typed.length());
        typed.strip().codePoints().filter(sign -> !Letters.isMark(sign)).forEach(sign -> {
            if (sign == '\u2212') {
                out.append('-');
            } else {
                out.appendCodePoint(Letters.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign);
            }
        });
        return out.toString();
    }

    private static Optional<DateAnswer> notation(String text) {
        try {
            return Optional.of(new Read(List.of(DateReading.stated(Edtf.parse(text)))));
        } catch (EdtfException e) {
            return e.fault() == EdtfException.Fault.IMPOSSIBLE
                    ? Optional.of(new Refused(Fault.NO_SUCH_DAY))
                    : Optional.empty();
        }
    }

    private static DateAnswer words(String typed, @Nullable FuzzyDate base, DateOrder order) {
        Tokens tokens = Tokens.of(typed);
        Optional<Found> found = found(typed, tokens, order);
        if (found.isEmpty()) {
            int last = last(tokens);
            boolean year = last == 0 && tokens.isAny(0, WordClass.YEAR);
            return new Refused(
                    year ? Fault.NO_YEAR : impossible(tokens, last) ? Fault.NO_SUCH_DAY : Fault.NOT_UNDERSTOOD);
        }
        Meaning.Context context = new Meaning.Context(base, null, false);
        List<DateReading> readings = found.get().meaning().in(context);
        if (!readings.isEmpty()) {
            return new Read(readings);
        }
        boolean needsBase = base == null
                && !found.get().meaning().in(DateReader.anyDay(context)).isEmpty();
        return new Refused(
                !needsBase
                        ? Fault.NO_SUCH_DAY
                        : found.get().meaning() instanceof Parts ? Fault.NO_YEAR : Fault.NO_BASE);
    }

    /** The phrase that is the whole text, but for a stop at its end and «في» before it. */
    static Optional<Found> found(String text, Tokens tokens, DateOrder order) {
        DateGrammar grammar = new DateGrammar(text, tokens, order);
        int last = last(tokens);
        for (int i = 0; i <= 1; i++) {
            if (i == 1 && !tokens.isPlain(0, WordClass.IN)) {
                break;
            }
            Optional<Found> found = grammar.whole(i).filter(phrase -> phrase.last() >= last);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static int last(Tokens tokens) {
        int last = tokens.size() - 1;
        while (last > 0 && tokens.isSign(last, ".,،؛")) {
            last--;
        }
        return last;
    }

    /** «31/6/2020»: three numbers like those of a date. */
    private static boolean impossible(Tokens tokens, int last) {
        return last == 4
                && tokens.whole(0) >= 0
                && tokens.whole(2) >= 0
                && tokens.whole(4) >= 0
                && tokens.isSign(1, "/-")
                && tokens.isSign(3, "/-");
    }
}
