package org.isnad.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.dates.token.Numeral;
import org.isnad.dates.token.Tokens;
import org.isnad.dates.token.Tokens.TokenType;
import org.isnad.dates.token.Unit;
import org.isnad.dates.token.Unit.Counted;
import org.isnad.dates.token.WordClass;
import org.isnad.time.DateChoice;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Qualifier;

/**
 * A counted length of time: «عامين», «ثلاثة أيام», «نحو 10 سنوات», «شهر و21 يومًا», «بضعة أشهر».
 *
 * @param amounts so many of each unit, at least one; the number is 0 where none is given («أشهر»)
 * @param hedge what is said about the number
 * @param last its last token, inclusive
 */
record Span(List<Amount> amounts, Hedge hedge, int last) {
    private static final int LONGEST_HEDGE = 5;

    /** So many of a unit. */
    record Amount(int number, Unit unit) {}

    enum Hedge {
        EXACT,
        ABOUT,
        MORE,
        LESS,
        FEW
    }

    /** The length of time that begins at a token. */
    static Optional<Span> at(Tokens tokens, int i) {
        Hedge hedge = Hedge.EXACT;
        int at = i;
        while (at - i < LONGEST_HEDGE && tokens.isPlain(at, WordClass.DURATION_HEDGE)) {
            String key = tokens.key(at);
            hedge = switch (key) {
                case "نحو", "حوالي", "قرابة", "زهاء", "يقرب" -> Hedge.ABOUT;
                case "اكثر", "يزيد" -> Hedge.MORE;
                case "اقل" -> Hedge.LESS;
                case "يقل" -> Hedge.MORE;
                default -> hedge;
            };
            at++;
        }
        if (tokens.isPlain(at, WordClass.FEW)) {
            hedge = Hedge.FEW;
            at++;
        }
        Optional<Span> first = amount(tokens, at, hedge, false);
        if (first.isEmpty()) {
            return first;
        }
        List<Amount> amounts = new ArrayList<>(first.get().amounts());
        int last = first.get().last();
        for (int more = 0; more < 3; more++) {
            int next = tokens.isSign(last + 1, ",،") || tokens.isPlain(last + 1, WordClass.AND) ? last + 2 : last + 1;
            boolean joined = next > last + 1 || tokens.isJoined(next);
            Optional<Span> found = joined ? amount(tokens, next, hedge, true) : Optional.empty();
            if (found.isEmpty()) {
                break;
            }
            amounts.addAll(found.get().amounts());
            last = found.get().last();
        }
        if (tokens.isWord(last + 1, "ونصف")
                && amounts.size() == 1
                && amounts.getFirst().unit() == Unit.YEAR) {
            amounts.add(new Amount(6, Unit.MONTH));
            return Optional.of(new Span(List.copyOf(amounts), Hedge.ABOUT, last + 1));
        }
        if (tokens.isSign(last + 1, "،,") || !tokens.isPlain(last + 1, WordClass.ROUGHLY)) {
            return Optional.of(new Span(List.copyOf(amounts), hedge, last));
        }
        return Optional.of(new Span(List.copyOf(amounts), Hedge.ABOUT, last + 1));
    }

    private static Optional<Span> amount(Tokens tokens, int i, Hedge hedge, boolean further) {
        Optional<Counted> alone = tokens.isBare(i, WordClass.UNIT) ? Unit.at(tokens, i) : Optional.empty();
        if (alone.isPresent() && isTime(tokens, i)) {
            int count = alone.get().count();
            boolean one = count == 1 && tokens.isPlain(i + 1, WordClass.ONE);
            return count == 0 && further
                    ? Optional.empty()
                    : Optional.of(new Span(List.of(new Amount(count, alone.get().unit())), hedge, one ? i + 1 : i));
        }
        Numeral number = Numeral.at(tokens, i);
        if (!number.found() || number.value().scale() > 0 || number.value().precision() > 4) {
            return Optional.empty();
        }
        int noun = number.last() + 1;
        Optional<Counted> unit = tokens.isBare(noun, WordClass.UNIT) ? Unit.at(tokens, noun) : Optional.empty();
        return unit.filter(_ -> isTime(tokens, noun))
                .map(found -> new Span(List.of(new Amount(number.value().intValue(), found.unit())), hedge, noun));
    }

    /** «بعد عقد اجتماع» holds a meeting, «بعد عقود النفط» speaks of contracts, «منذ عقد» gives a time. */
    static boolean isTime(Tokens tokens, int i) {
        return !tokens.isBare(i, WordClass.DECADE_OR_CONTRACT)
                || !tokens.is(i + 1, TokenType.WORD)
                || tokens.isAny(i + 1, WordClass.FROM)
                || tokens.isBare(i - 1, WordClass.FROM)
                || tokens.isBare(i - 1, WordClass.SINCE)
                || tokens.is(i - 1, TokenType.DIGITS);
    }

    /** Whether a number is given. */
    boolean counted() {
        return amounts.stream().allMatch(amount -> amount.number() > 0) && hedge != Hedge.FEW;
    }

    boolean hours() {
        return amounts.stream().anyMatch(amount -> amount.unit() == Unit.HOUR);
    }

    /** The rule that counts so back ({@code sign} -1) or forward. */
    CalendarRule rule(int sign) {
        if (amounts.size() > 1) {
            return CalendarRule.CONTEXT;
        }
        return switch (amounts.getFirst().unit()) {
            case DAY, NIGHT, WEEK -> sign < 0 ? CalendarRule.DAYS_BEFORE : CalendarRule.DAYS_AFTER;
            case MONTH -> sign < 0 ? CalendarRule.MONTHS_BEFORE : CalendarRule.MONTHS_AFTER;
            case YEAR -> sign < 0 ? CalendarRule.YEARS_BEFORE : CalendarRule.YEARS_AFTER;
            case HOUR, DECADE, CENTURY -> CalendarRule.CONTEXT;
        };
    }

    /** The date so far before ({@code sign} -1) or after a base, as precise as its finest unit and the base allow. */
    Optional<PeriodDate> from(Meaning.Context base, int sign) {
        Unit finest = amounts.stream().map(Amount::unit).min(Enum::compareTo).orElseThrow();
        return switch (finest) {
            case HOUR -> Optional.empty();
            case NIGHT, DAY -> base.day().map(day -> PeriodDate.day(shifted(day, sign)));
            case WEEK ->
                base.day().map(day -> PeriodDate.day(shifted(day, sign)).with(Qualifier.APPROXIMATE));
            case MONTH -> base.month().map(month -> PeriodDate.month(YearMonth.from(shifted(month.atDay(1), sign))));
            case YEAR ->
                base.year()
                        .map(year -> PeriodDate.year(
                                shifted(LocalDate.of(year, 1, 1), sign).getYear()));
            case DECADE, CENTURY ->
                base.year()
                        .map(year -> PeriodDate.year(
                                        shifted(LocalDate.of(year, 1, 1), sign).getYear())
                                .with(Qualifier.APPROXIMATE));
        };
    }

    private LocalDate shifted(LocalDate day, int sign) {
        LocalDate shifted = day;
        for (Amount amount : amounts) {
            long number = (long) sign * amount.number();
            shifted = switch (amount.unit()) {
                case HOUR -> shifted;
                case NIGHT, DAY -> shifted.plusDays(number);
                case WEEK -> shifted.plusDays(7 * number);
                case MONTH -> shifted.plusMonths(number);
                case YEAR -> shifted.plusYears(number);
                case DECADE -> shifted.plusYears(10 * number);
                case CENTURY -> shifted.plusYears(100 * number);
            };
        }
        return shifted;
    }

    /** The same with another number for each unit that has none. */
    Span counting(int number) {
        return new Span(
                amounts.stream()
                        .map(amount -> new Amount(number, amount.unit()))
                        .toList(),
                Hedge.EXACT,
                last);
    }

    /** Some time between the least and the most that «بضع» or a plural means. */
    Optional<FuzzyDate> few(Meaning.Context base, int sign, int least, int most) {
        Optional<PeriodDate> near = counting(least).from(base, sign);
        Optional<PeriodDate> far = counting(most).from(base, sign);
        if (near.isEmpty() || far.isEmpty()) {
            return Optional.empty();
        }
        PeriodDate one = near.get().with(Qualifier.NONE);
        PeriodDate other = far.get().with(Qualifier.NONE);
        return Optional.of(sign < 0 ? DateChoice.between(other, one) : DateChoice.between(one, other));
    }
}
