package org.isnad.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.Digits;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.labels.MonthNames;
import org.isnad.model.Language;
import org.isnad.time.DateChoice;
import org.isnad.time.DateInterval;
import org.isnad.time.DateInterval.Endpoint;
import org.isnad.time.DateSet;
import org.isnad.time.Edtf;
import org.isnad.time.EdtfException;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Qualifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The reader reads what our own date words print")
final class DateWordsLawTest {
    private static final int DATES_FOR_EACH_SETTING = 900;

    /** Forms of one date; M is a month, D a day of it, Y a year, P a part of a year, X as in EDTF. */
    private static final List<String> FORMS = List.of(
            "Y-M-D",
            "Y-M",
            "Y",
            "Y-P",
            "Y-XX",
            "Y-M-XX",
            "Y-XX-XX",
            "yyyX",
            "yyXX",
            "-0yXX",
            "-00yX",
            "yyyX-M-D",
            "Y-XX-D",
            "yXXX",
            "yyyyS2",
            "Y?-M-~D",
            "~Y-M",
            "Y-%M",
            "BY-M-D",
            "BY-M",
            "BY",
            "LY",
            "LY-M",
            "LY-M-D");

    private static final List<Qualifier> QUALIFIERS = List.of(Qualifier.values());

    @Test
    @DisplayName("for every form of EDTF, both languages, all namings of months and both kinds of digits")
    void whatIsPrintedIsRead() {
        int made = 0;
        List<String> wrong = new ArrayList<>();
        Random random = new Random(15);
        for (Language language : Language.values()) {
            for (MonthNames months : MonthNames.values()) {
                for (Digits digits : Digits.values()) {
                    Labels labels = BundleLabels.of(new LabelSettings(language, months, digits));
                    for (int i = 0; i < DATES_FOR_EACH_SETTING; i++) {
                        FuzzyDate date = date(random);
                        made++;
                        if (!read(labels.date(date), date)) {
                            wrong.add(date.edtf() + ": " + labels.date(date));
                        }
                    }
                }
            }
        }
        System.out.println("law: " + made + " dates, not read " + wrong.size());
        assertEquals(List.of(), wrong.subList(0, Math.min(40, wrong.size())));
        assertEquals(true, made >= 10_000);
    }

    /** Whether a reading of the words has the extent and the hedges of the date; 2020-09 and 2020-09-XX say the same. */
    private static boolean read(String words, FuzzyDate date) {
        return DateReader.read(words).stream()
                .flatMap(mention -> mention.readings().stream())
                .anyMatch(reading -> same(reading.date(), date));
    }

    private static boolean same(FuzzyDate one, FuzzyDate other) {
        return one.getClass() == other.getClass()
                && one.bounds().equals(other.bounds())
                && one.edtf().replaceAll("[^?~%/.]", "").equals(other.edtf().replaceAll("[^?~%/.]", ""));
    }

    private static FuzzyDate date(Random random) {
        while (true) {
            FuzzyDate date = switch (random.nextInt(8)) {
                case 0 -> interval(random);
                case 1 -> choice(random);
                case 2 -> random.nextInt(4) == 0 ? set(random) : period(random);
                default -> period(random);
            };
            if (date != null) {
                return date;
            }
        }
    }

    private static PeriodDate period(Random random) {
        Optional<PeriodDate> made = Optional.empty();
        while (made.isEmpty()) {
            String form = FORMS.get(random.nextInt(FORMS.size()));
            int year = 1000 + random.nextInt(1100);
            int month = 1 + random.nextInt(12);
            String written = form.replace("LY", "Y" + (10_000 + random.nextInt(90_000)))
                    .replace("BY", String.format(Locale.ROOT, "-%04d", 1 + random.nextInt(900)));
            written = written.startsWith("Y1") || written.startsWith("Y2") || written.matches("Y[3-9]\\d{4}.*")
                    ? written
                    : written.replace("Y", Integer.toString(year));
            written = written.replace("M", String.format(Locale.ROOT, "%02d", month))
                    .replace(
                            "D",
                            String.format(
                                    Locale.ROOT,
                                    "%02d",
                                    1 + random.nextInt(YearMonth.of(2001, month).lengthOfMonth())))
                    .replace("P", Integer.toString(21 + random.nextInt(21)));
            StringBuilder filled = new StringBuilder();
            written.chars().forEach(sign -> filled.append((char) (sign == 'y' ? '1' + random.nextInt(9) : sign)));
            String qualified = filled
                    + (form.matches(".*[?~%S].*")
                            ? ""
                            : List.of("", "", "?", "~", "%").get(random.nextInt(5)));
            try {
                made = Optional.of((PeriodDate) Edtf.parse(qualified));
            } catch (EdtfException e) {
                // Two masks that fit no day: another date is made.
                made = Optional.empty();
            }
        }
        return made.get();
    }

    private static PeriodDate plain(Random random) {
        LocalDate day = LocalDate.of(1800 + random.nextInt(300), 1 + random.nextInt(12), 1 + random.nextInt(28));
        PeriodDate date = switch (random.nextInt(3)) {
            case 0 -> PeriodDate.day(day);
            case 1 -> PeriodDate.month(YearMonth.from(day));
            default -> PeriodDate.year(day.getYear());
        };
        return random.nextInt(4) == 0 ? date.with(QUALIFIERS.get(random.nextInt(QUALIFIERS.size()))) : date;
    }

    private static FuzzyDate interval(Random random) {
        PeriodDate one = plain(random);
        PeriodDate other = plain(random);
        boolean ordered = !other.last().isBefore(one.first());
        PeriodDate from = ordered ? one : other;
        PeriodDate to = ordered ? other : one;
        return switch (random.nextInt(5)) {
            case 0 -> new DateInterval(new Endpoint.Known(from), new Endpoint.Open());
            case 1 -> new DateInterval(new Endpoint.Known(from), new Endpoint.Unknown());
            case 2 -> new DateInterval(new Endpoint.Open(), new Endpoint.Known(to));
            case 3 -> new DateInterval(new Endpoint.Unknown(), new Endpoint.Known(to));
            default -> new DateInterval(new Endpoint.Known(from), new Endpoint.Known(to));
        };
    }

    private static FuzzyDate choice(Random random) {
        PeriodDate one = plain(random);
        PeriodDate other = plain(random);
        boolean ordered = !other.last().isBefore(one.first());
        return switch (random.nextInt(3)) {
            case 0 -> new DateChoice(Optional.of(one), Optional.empty());
            case 1 -> new DateChoice(Optional.empty(), Optional.of(other));
            default -> DateChoice.between(ordered ? one : other, ordered ? other : one);
        };
    }

    private static FuzzyDate set(Random random) {
        List<DateChoice> parts = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            PeriodDate date = plain(random);
            parts.add(DateChoice.between(date, date));
        }
        return new DateSet(parts, random.nextBoolean());
    }
}
