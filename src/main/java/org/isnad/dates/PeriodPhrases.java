package org.isnad.dates;

import static org.isnad.dates.DateReading.inferred;
import static org.isnad.dates.DateReading.stated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.isnad.dates.Parts.Part;
import org.isnad.dates.token.Expression.Kind;
import org.isnad.dates.token.Names;
import org.isnad.dates.token.Tokens;
import org.isnad.dates.token.Tokens.TokenType;
import org.isnad.dates.token.WordClass;
import org.isnad.time.Edtf;
import org.isnad.time.PeriodDate;

/** Finds parts of years and spans of years: «ربيع 2004», «الربع الثالث من عام 2016», «السبعينيات», «القرن التاسع عشر». */
final class PeriodPhrases {
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_THIRD = 37;
    private static final int FIRST_HALF = 40;

    private final Tokens tokens;

    PeriodPhrases(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The part of a year or span of years that begins at a token. */
    Optional<Found> at(int i) {
        if (tokens.is(i, TokenType.DIGITS) && !tokens.is(i + 1, TokenType.FOREIGN)) {
            return Optional.empty();
        }
        return season(i)
                .or(() -> partOfYear(i))
                .or(() -> quarter(i))
                .or(() -> decades(i))
                .or(() -> decadeInDigits(i))
                .or(() -> century(i));
    }

    /** «ربيع 2004», «صيف العام الماضي», «الصيف الماضي», «هذا الصيف», "southern spring 2020". */
    private Optional<Found> season(int i) {
        boolean now = tokens.isBare(i, WordClass.THIS);
        boolean south = tokens.isWord(i, "southern");
        int at = now || south ? i + 1 : i;
        if (!tokens.isAny(at, WordClass.SEASON)) {
            return Optional.empty();
        }
        int code = Names.season(tokens.word(at, WordClass.SEASON));
        if (now) {
            return tokens.isDefinite(at, WordClass.SEASON)
                    ? Optional.of(new Found(i, at, Kind.RELATIVE, seasonOf(code, 0)))
                    : Optional.empty();
        }
        int behind = at + 1;
        if (tokens.isWord(behind, "نصف")
                && tokens.isWord(behind + 1, "الكرة")
                && tokens.isWord(behind + 2, "الجنوبي")) {
            south = true;
            behind += 3;
        }
        boolean southern = south;
        Optional<YearPhrase> year = tokens.isSign(behind, ",،.")
                ? Optional.empty()
                : YearPhrase.behindMonth(tokens, behind).filter(found -> !found.hijri());
        if (year.isPresent()) {
            int last = nextYear(year.get());
            int named = southern ? code + 8 : code;
            return Optional.of(new Found(i, last, Kind.YEAR, ofYear(year.get(), number -> part(number, named))));
        }
        Optional<Placing> placing = tokens.isDefinite(at, WordClass.SEASON)
                ? Placing.at(tokens, behind).filter(found -> !found.same() && !found.following())
                : Optional.empty();
        return placing.map(found -> new Found(i, found.last(), Kind.RELATIVE, seasonOf(code, found.offset())));
    }

    /** A winter may be printed with both of its years. */
    private int nextYear(YearPhrase year) {
        int sign = year.last() + 1;
        if (!tokens.isSign(sign, "-–/") || !year.year().named()) {
            return year.last();
        }
        Optional<YearPhrase> next = YearPhrase.number(tokens, sign + 1);
        boolean following =
                next.isPresent() && next.get().year().value() == year.year().value() + 1;
        return following ? next.get().last() : year.last();
    }

    private static PeriodDate part(int year, int code) {
        return (PeriodDate) Edtf.parse(PeriodDate.year(year).edtf() + "-" + code);
    }

    /** Something in the year that a phrase names or counts from the base. */
    private static Meaning ofYear(YearPhrase year, IntFunction<PeriodDate> of) {
        Meaning whole = new Parts(null, 0, Part.NONE, year.year(), false);
        return context -> whole.in(context).stream()
                .filter(reading -> reading.date() instanceof PeriodDate)
                .map(reading -> reading.with(
                        of.apply(((PeriodDate) reading.date()).first().getYear())))
                .toList();
    }

    /** The season of the base, the last that is over, or the next that begins; two where the year leaves both open. */
    private static Meaning seasonOf(int code, int offset) {
        return context -> {
            Optional<LocalDate> base = context.day();
            if (base.isEmpty()) {
                return List.of();
            }
            List<DateReading> readings = new ArrayList<>();
            int year = base.get().getYear();
            if (offset == 0) {
                boolean winter = code == 24 && base.get().getMonthValue() <= 2;
                readings.add(inferred(part(winter ? year - 1 : year, code), CalendarRule.CONTEXT));
            } else if (offset < 0) {
                int last = year;
                while (!part(last, code).last().isBefore(base.get())) {
                    last--;
                }
                readings.add(inferred(part(last, code), CalendarRule.CONTEXT));
                if (last == year) {
                    readings.add(inferred(part(last - 1, code), CalendarRule.CONTEXT));
                }
            } else {
                int next = year;
                while (!part(next, code).first().isAfter(base.get())) {
                    next++;
                }
                readings.add(inferred(part(next, code), CalendarRule.CONTEXT));
            }
            return readings;
        };
    }

    /** «الربع الثالث من عام 2016», «النصف الأول من العام», "the first quarter of 2020". */
    private Optional<Found> partOfYear(int i) {
        boolean english = tokens.is(i, TokenType.FOREIGN);
        int noun = english ? i + 1 : i;
        int adjective = english ? i : i + 1;
        boolean ordinal = english ? tokens.isPlain(adjective, WordClass.ORDINAL) : isNumbered(adjective);
        boolean third = english && tokens.isPlain(noun, WordClass.ORDINAL) && tokens.isWord(noun, "third");
        if (!ordinal || !(tokens.isAny(noun, WordClass.PART_OF_YEAR) || third)) {
            return english && tokens.isPlain(i, WordClass.LAST) && tokens.isWord(i + 1, "third")
                    ? behindPart(i, i + 2, FIRST_THIRD + 2)
                    : Optional.empty();
        }
        int number = tokens.isAny(adjective, WordClass.ORDINAL)
                ? Names.ordinal(tokens.word(adjective, WordClass.ORDINAL))
                : 0;
        String key = tokens.key(noun);
        boolean half = key.endsWith("نصف") || key.equals("half");
        boolean quarter = key.endsWith("ربع") || key.equals("quarter");
        boolean thirds = key.endsWith("ثلث") || third;
        int count = half ? 2 : quarter ? 4 : thirds ? 3 : 0;
        boolean last = tokens.isAny(adjective, WordClass.LAST) && number == 0;
        int which = last ? count : number;
        if (which < 1 || which > count) {
            return Optional.empty();
        }
        int code = (half ? FIRST_HALF : quarter ? FIRST_QUARTER : FIRST_THIRD) + which - 1;
        return behindPart(i, i + 2, code);
    }

    private boolean isNumbered(int i) {
        return tokens.isDefinite(i, WordClass.ORDINAL) || tokens.isDefinite(i, WordClass.LAST);
    }

    private Optional<Found> behindPart(int first, int behind, int code) {
        return YearPhrase.behindMonth(tokens, behind)
                .or(() -> bareYear(behind))
                .filter(found -> !tokens.isSign(behind, ",،."))
                .map(found ->
                        new Found(first, found.last(), Kind.RELATIVE, ofYear(found, number -> part(number, code))));
    }

    /** «من العام», which is the one of the base. */
    private Optional<YearPhrase> bareYear(int i) {
        int at = tokens.isPlain(i, WordClass.FROM) ? i + 1 : i;
        return tokens.isDefinite(at, WordClass.YEAR) && at > i
                ? Optional.of(new YearPhrase(Part.relative(0), false, false, at))
                : Optional.empty();
    }

    /** "Q3 2005". */
    private Optional<Found> quarter(int i) {
        int number = tokens.isWord(i, "q") && tokens.joinsNext(i) ? tokens.whole(i + 1) : -1;
        return number >= 1 && number <= 4 ? behindPart(i, i + 2, FIRST_QUARTER + number - 1) : Optional.empty();
    }

    /** «السبعينيات», «أربعينيات القرن الماضي», «ثمانينيات القرن التاسع عشر». */
    private Optional<Found> decades(int i) {
        if (!tokens.isAny(i, WordClass.DECADES)) {
            return Optional.empty();
        }
        int tens = Names.tens(tokens.word(i, WordClass.DECADES));
        int at = tokens.isPlain(i + 1, WordClass.FROM) ? i + 2 : i + 1;
        Optional<Found> century = century(at);
        if (century.isPresent()) {
            // «أربعينيات القرن الماضي» names the twentieth century, from wherever it is read.
            Meaning whole = context -> {
                List<DateReading> from = century.get().meaning().in(context);
                return from.isEmpty() ? List.of(inferred(ofCentury(20, false), CalendarRule.CONTEXT)) : from;
            };
            return Optional.of(new Found(
                    i,
                    century.get().last(),
                    Kind.YEAR,
                    context -> whole.in(context).stream()
                            .filter(reading -> reading.date() instanceof PeriodDate)
                            .map(reading -> reading.with(decade(century((PeriodDate) reading.date()) + tens)))
                            .toList()));
        }
        // Twenties there are two of by now; who speaks of later ones names the century.
        List<DateReading> readings = tens <= 20
                ? List.of(stated(decade(1900 + tens)), stated(decade(2000 + tens)))
                : List.of(stated(decade(1900 + tens)));
        return Optional.of(new Found(i, i, Kind.YEAR, _ -> readings));
    }

    private static int century(PeriodDate date) {
        return Math.floorDiv(date.first().getYear(), 100) * 100;
    }

    private static PeriodDate decade(int year) {
        String digits = PeriodDate.year(year).edtf();
        return (PeriodDate) Edtf.parse(digits.substring(0, digits.length() - 1) + "X");
    }

    /** "1940s". */
    private Optional<Found> decadeInDigits(int i) {
        boolean decade = tokens.length(i) == 4
                && tokens.whole(i) % 10 == 0
                && tokens.whole(i) > 0
                && tokens.joinsNext(i)
                && tokens.isWord(i + 1, "s");
        if (!decade) {
            return Optional.empty();
        }
        int year = tokens.whole(i);
        boolean century = year % 100 == 0;
        DateReading ten = stated(decade(year));
        return Optional.of(new Found(
                i,
                i + 1,
                Kind.YEAR,
                _ -> century ? List.of(ten, stated(ofCentury(year / 100 + 1, false))) : List.of(ten)));
    }

    private static PeriodDate ofCentury(int number, boolean beforeEra) {
        String digits = String.format(Locale.ROOT, "%02dXX", number - 1);
        return (PeriodDate) Edtf.parse(beforeEra ? "-" + digits : digits);
    }

    /** «القرن التاسع عشر», «القرن الماضي», «القرن الأول قبل الميلاد», "19th century". */
    private Optional<Found> century(int i) {
        return hundred(i).or(() -> millennium(i));
    }

    /** «الألف الثالث قبل الميلاد», «الألفية الثالثة». */
    private Optional<Found> millennium(int i) {
        boolean named = tokens.isWord(i, "الالف") || tokens.isWord(i, "الالفية");
        int number = named && tokens.isDefinite(i + 1, WordClass.ORDINAL)
                ? Names.ordinal(tokens.word(i + 1, WordClass.ORDINAL))
                : 0;
        boolean before = tokens.isPlain(i + 2, WordClass.BEFORE) && tokens.isDefinite(i + 3, WordClass.BIRTH);
        if (number < 1 || number > 9) {
            return Optional.empty();
        }
        DateReading reading = stated(Edtf.parse((before ? "-" : "") + (number - 1) + "XXX"));
        return Optional.of(new Found(i, before ? i + 3 : i + 1, Kind.YEAR, _ -> List.of(reading)));
    }

    private Optional<Found> hundred(int i) {
        if (tokens.whole(i) > 0 && tokens.is(i + 1, TokenType.FOREIGN) && tokens.isPlain(i + 2, WordClass.CENTURY)) {
            return tokens.whole(i) <= 30 ? century(i, i + 2, tokens.whole(i)) : Optional.empty();
        }
        if (!tokens.isDefinite(i, WordClass.CENTURY)) {
            return Optional.empty();
        }
        Optional<Placing> placing = Placing.at(tokens, i + 1);
        if (placing.isPresent() && !placing.get().same() && !placing.get().following()) {
            int offset = placing.get().offset();
            return Optional.of(new Found(
                    i,
                    placing.get().last(),
                    Kind.RELATIVE,
                    context -> context.year()
                            .map(year -> List.of(inferred(
                                    ofCentury(Math.floorDiv(year, 100) + 1 + offset, false), CalendarRule.CONTEXT)))
                            .orElse(List.of())));
        }
        if (tokens.whole(i + 1) > 0 && tokens.whole(i + 1) <= 30) {
            return century(i, i + 1, tokens.whole(i + 1));
        }
        return new CalendarPhrases(tokens)
                .day(i + 1)
                .filter(number -> number.number() > 0 && !tokens.is(i + 1, TokenType.DIGITS))
                .flatMap(number -> century(i, number.last(), number.number()));
    }

    private Optional<Found> century(int first, int last, int number) {
        int next = last + 1;
        boolean words = tokens.isPlain(next, WordClass.BEFORE) && tokens.isDefinite(next + 1, WordClass.BIRTH);
        boolean letters = tokens.isWord(next, "ق") && tokens.isSign(next + 1, '.') && tokens.isWord(next + 2, "م");
        boolean english = tokens.isPlain(next, WordClass.BEFORE_ERA);
        int end = words ? next + 1 : letters ? next + 2 : english ? next : last;
        if (tokens.isAny(next, WordClass.HIJRI_ERA)) {
            DateReading hijri = stated(HijriDates.years(100 * (number - 1) + 1, 100 * number));
            return Optional.of(new Found(first, next, Kind.YEAR, _ -> List.of(hijri)));
        }
        DateReading reading = stated(ofCentury(number, words || letters || english));
        return Optional.of(new Found(first, end, Kind.YEAR, _ -> List.of(reading)));
    }

    /** «الأعوام من 2020 إلى 2029»: a decade or century where the years are one, else all of them. */
    Optional<Found> listedYears(int i) {
        boolean listed = tokens.isDefinite(i, WordClass.YEARS) || tokens.isPlain(i, WordClass.YEARS);
        int from = tokens.isPlain(i + 1, WordClass.FROM) ? i + 2 : i + 1;
        if (!listed || (from == i + 1 && !tokens.is(i, TokenType.FOREIGN))) {
            return Optional.empty();
        }
        Optional<YearPhrase> first = YearPhrase.number(tokens, from);
        if (first.isEmpty() || !tokens.isPlain(first.get().last() + 1, WordClass.TO)) {
            return Optional.empty();
        }
        Optional<YearPhrase> second = YearPhrase.number(tokens, first.get().last() + 2);
        if (second.isEmpty()) {
            return Optional.empty();
        }
        int low = first.get().year().value();
        int high = second.get().year().value();
        Optional<PeriodDate> span = span(low, high);
        Meaning years = Meanings.lasting(year(low), year(high));
        return Optional.of(new Found(
                i,
                second.get().last(),
                Kind.YEAR,
                span.<Meaning>map(date -> _ -> List.of(stated(date))).orElse(years)));
    }

    private static Meaning year(int number) {
        return _ -> List.of(stated(PeriodDate.year(number)));
    }

    private static Optional<PeriodDate> span(int low, int high) {
        int smaller = low < 0 ? high : low;
        String digits = PeriodDate.year(smaller).edtf();
        int masked = high - low == 9 ? 1 : high - low == 99 ? 2 : 0;
        if (masked == 0 || digits.startsWith("Y")) {
            return Optional.empty();
        }
        String sign = high <= 0 && !digits.startsWith("-") ? "-" : "";
        PeriodDate date =
                (PeriodDate) Edtf.parse(sign + digits.substring(0, digits.length() - masked) + "X".repeat(masked));
        return date.first().getYear() == low && date.last().getYear() == high ? Optional.of(date) : Optional.empty();
    }
}
