package org.isnad.dates;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.isnad.dates.token.Expression.Kind;
import org.isnad.dates.token.Names;
import org.isnad.dates.token.Numeral;
import org.isnad.dates.token.Tokens;
import org.isnad.dates.token.Tokens.TokenType;
import org.isnad.dates.token.Unit;
import org.isnad.dates.token.Unit.Counted;
import org.isnad.dates.token.WordClass;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;

/** Finds times seen from a base: «أمس», «الأسبوع الماضي», «هذا العام», «الأحد المقبل», «السنوات الثلاث الماضية». */
final class RelativePhrases {
    private final Tokens tokens;
    private final CalendarPhrases calendar;

    RelativePhrases(Tokens tokens, CalendarPhrases calendar) {
        this.tokens = tokens;
        this.calendar = calendar;
    }

    /**
     * The relative time that begins at a token.
     *
     * @param part whether the words before take a part of it, so that «العام» alone is the one of the base
     */
    Optional<Found> at(int i, boolean part) {
        if (tokens.is(i, TokenType.DIGITS)) {
            return several(i);
        }
        return day(i).or(() -> unit(i, part))
                .or(() -> several(i))
                .or(() -> weekday(i))
                .or(() -> restOf(i))
                .or(() -> withinUnit(i));
    }

    /** «أمس», «أول من أمس», «غدًا», «بعد غد», «اليوم», with the weekday behind it. */
    private Optional<Found> day(int i) {
        int last = i;
        int offset;
        if (isYesterday(i)) {
            boolean before = tokens.isDefinite(i + 1, WordClass.FIRST);
            offset = before ? -2 : -1;
            last = before ? i + 1 : i;
        } else if (tokens.isAny(i, WordClass.FIRST) && isYesterday(i + 1)) {
            offset = -2;
            last = i + 1;
        } else if (tokens.isAny(i, WordClass.FIRST) && tokens.isPlain(i + 1, WordClass.FROM) && isYesterday(i + 2)) {
            offset = -2;
            last = i + 2;
        } else if (tokens.isBare(i, WordClass.BEFORE) && isYesterday(i + 1)) {
            offset = -2;
            last = i + 1;
        } else if (tokens.isBare(i, WordClass.BEFORE)
                && tokens.isPlain(i + 1, WordClass.DAY_WORD)
                && isYesterday(i + 2)) {
            offset = -2;
            last = i + 2;
        } else if (tokens.isBare(i, WordClass.AFTER) && tokens.isAny(i + 1, WordClass.TOMORROW)) {
            offset = 2;
            last = i + 1;
        } else if (isTomorrow(i)) {
            offset = 1;
        } else if (isToday(i)) {
            offset = 0;
            last = tokens.isBare(i, WordClass.THIS) ? i + 1 : i;
        } else {
            return Optional.empty();
        }
        if (isNight(i) && tokens.isDefinite(i + 1, WordClass.PAST)) {
            return Optional.of(found(i, i + 1, new Shifted(Unit.DAY, -1, false, false)));
        }
        Optional<DayOfWeek> weekday = calendar.weekday(last + 1);
        boolean named = weekday.isPresent() && !tokens.isJoined(last + 1);
        return Optional.of(found(i, named ? last + 1 : last, new Shifted(Unit.DAY, offset, false, false)));
    }

    private boolean isYesterday(int i) {
        return tokens.isAny(i, WordClass.YESTERDAY) && !tokens.isDefinite(i + 1, WordClass.NEED);
    }

    private boolean isNight(int i) {
        return tokens.isDefinite(i, WordClass.TODAY) && tokens.key(i).endsWith("ليلة");
    }

    private boolean isTomorrow(int i) {
        return tokens.isAny(i, WordClass.TOMORROW)
                && (tokens.isDefinite(i, WordClass.TOMORROW)
                        || tokens.key(i).endsWith("غدا")
                        || tokens.isBare(i - 1, WordClass.BEFORE_TOMORROW));
    }

    /** «اليوم», not «اليوم العالمي», «المصري اليوم», «لا حاجة اليوم», «اليوم التالي». */
    private boolean isToday(int i) {
        boolean now = tokens.isBare(i, WordClass.THIS);
        int noun = now ? i + 1 : i;
        boolean today =
                tokens.isDefinite(noun, WordClass.TODAY) || (now && tokens.isDefinite(noun, WordClass.PART_OF_DAY));
        return today
                && !tokens.isDefinite(noun + 1, WordClass.NEED)
                && !tokens.isDefinite(noun + 1, WordClass.NAMED_DAY)
                && !tokens.isAny(i - 1, WordClass.MEDIA)
                && !tokens.isBare(i - 1, WordClass.THAT)
                && !(tokens.isDefinite(noun + 1, WordClass.ORDINAL) && !now)
                && (isNight(noun) || Placing.at(tokens, noun + 1).isEmpty());
    }

    /** «الأسبوع الماضي», «العام قبل الماضي», «هذا الشهر», «ذلك العام», «الشهر نفسه», «اليوم التالي». */
    private Optional<Found> unit(int i, boolean part) {
        boolean now = tokens.isBare(i, WordClass.THIS);
        boolean that = tokens.isBare(i, WordClass.THAT);
        int noun = now || that ? i + 1 : i;
        if (!tokens.isDefinite(noun, WordClass.UNIT) || calendar.isGeneral(noun)) {
            return Optional.empty();
        }
        Counted unit = Unit.at(tokens, noun).orElseThrow();
        if (unit.count() != 1 || unit.unit() == Unit.HOUR || unit.unit() == Unit.CENTURY) {
            return Optional.empty();
        }
        if (now || that) {
            Optional<Placing> further = Placing.at(tokens, noun + 1).filter(placing -> placing.offset() == 0);
            int last = further.map(Placing::last).orElse(noun);
            return Optional.of(found(i, last, new Shifted(unit.unit(), 0, that, false)));
        }
        boolean adjective = tokens.isDefinite(noun + 1, WordClass.RECENT) && unit.unit() != Unit.WEEK;
        Optional<Placing> placing = Placing.at(tokens, noun + 1);
        if (placing.isPresent() && !adjective) {
            Placing found = placing.get();
            if (found.ofSomething(tokens)) {
                return Optional.of(found(i, found.last(), _ -> List.of()));
            }
            // The words alone, in the field of a date, are told from nothing else.
            boolean alone = i == 0 && found.last() == tokens.size() - 1;
            boolean told = found.following() && !alone;
            return Optional.of(found(i, found.last(), new Shifted(unit.unit(), found.offset(), found.same(), told)));
        }
        boolean whole = part && unit.unit() != Unit.DAY && unit.unit() != Unit.NIGHT;
        return whole ? Optional.of(found(i, noun, new Shifted(unit.unit(), 0, false, false))) : Optional.empty();
    }

    /** «الأيام القليلة الماضية», «السنوات الثلاث الماضية», «العامين الماضيين», «3 أيام القادمة». */
    private Optional<Found> several(int i) {
        boolean digits = tokens.is(i, TokenType.DIGITS) && tokens.is(i + 1, TokenType.WORD);
        Numeral before = digits || tokens.isAny(i, WordClass.UNITS_AND_TENS) ? Numeral.at(tokens, i) : Numeral.NONE;
        if (tokens.isPlain(i, WordClass.LAST) && !before.found()) {
            return lastOnes(i);
        }
        int noun = before.found() ? before.last() + 1 : i;
        boolean named = before.found() ? tokens.isAny(noun, WordClass.UNIT) : tokens.isDefinite(noun, WordClass.UNIT);
        Optional<Counted> unit = named ? Unit.at(tokens, noun) : Optional.empty();
        if (unit.isEmpty() || unit.get().unit() == Unit.HOUR || (unit.get().count() == 1 && !before.found())) {
            return Optional.empty();
        }
        int number = before.found() ? before.value().intValue() : unit.get().count();
        Unit of = unit.get().unit();
        int at = noun + 1;
        boolean more = true;
        for (int steps = 0; more && steps < 4; steps++) {
            Numeral behind = tokens.isDefinite(at, WordClass.UNITS_AND_TENS) || tokens.is(at, TokenType.DIGITS)
                    ? Numeral.at(tokens, at)
                    : Numeral.NONE;
            boolean further = tokens.isJoined(at) && tokens.isDefinite(at, WordClass.PLURAL_UNIT);
            if (behind.found()) {
                number = behind.value().intValue();
                at = behind.last() + 1;
            } else if (further || tokens.isDefinite(at, WordClass.BETWEEN_UNIT_AND_PLACE) || tokens.isWord(at, "ال")) {
                at++;
            } else {
                more = false;
            }
        }
        boolean past = tokens.isDefinite(at, WordClass.PAST) || tokens.isDefinite(at, WordClass.RECENT);
        boolean coming = tokens.isDefinite(at, WordClass.COMING);
        if (!past && !coming) {
            return Optional.empty();
        }
        return Optional.of(found(i, at, new Run(of, number, past)));
    }

    /** «آخر ثلاث سنوات», «آخر 3 أشهر». */
    private Optional<Found> lastOnes(int i) {
        Numeral number = Numeral.at(tokens, i + 1);
        int noun = number.last() + 1;
        boolean counted = number.found()
                && number.value().scale() <= 0
                && number.value().precision() <= 3
                && tokens.isBare(noun, WordClass.UNIT);
        Optional<Counted> unit = counted ? Unit.at(tokens, noun) : Optional.empty();
        return unit.filter(found -> found.unit() != Unit.HOUR)
                .map(found ->
                        found(i, noun, new Run(found.unit(), number.value().intValue(), true)));
    }

    /** «الثلاثاء», «الأحد المقبل», «الجمعة من الأسبوع الماضي». */
    private Optional<Found> weekday(int i) {
        Optional<DayOfWeek> weekday = calendar.weekday(i);
        boolean ofWeek = tokens.isPlain(i, WordClass.WEEKDAY) && tokens.isWord(i + 1, "الاسبوع");
        if (weekday.isEmpty() && !ofWeek) {
            return Optional.empty();
        }
        DayOfWeek day = weekday.orElseGet(() -> Names.weekday(tokens.word(i, WordClass.WEEKDAY)));
        int at = tokens.isPlain(i + 1, WordClass.FROM) ? i + 2 : i + 1;
        Optional<Found> week = unit(at, false)
                .filter(found -> found.meaning() instanceof Shifted shifted && shifted.unit() == Unit.WEEK);
        if (week.isPresent()) {
            return Optional.of(new Found(
                    i,
                    week.get().last(),
                    Kind.WEEKDAY,
                    new WeekdayIn(day, week.get().meaning())));
        }
        if (weekday.isEmpty()) {
            return Optional.empty();
        }
        Optional<Placing> placing = Placing.at(tokens, i + 1).filter(found -> !found.same());
        int offset = placing.map(Placing::offset).orElse(0);
        boolean now = placing.isEmpty() || offset == 0;
        if (placing.filter(Placing::following).isPresent()) {
            return Optional.of(new Found(i, placing.get().last(), Kind.WEEKDAY, context -> following(day, context)));
        }
        return Optional.of(
                new Found(i, placing.map(Placing::last).orElse(i), Kind.WEEKDAY, new Weekday(day, now ? 0 : offset)));
    }

    /** «السبت التالي»: after the day that the text named before; after the base where the sentence speaks of what will be. */
    private static List<DateReading> following(DayOfWeek day, Meaning.Context context) {
        PeriodDate previous = context.previous();
        boolean told = previous != null && previous.precision() == Precision.DAY;
        return told || context.future()
                ? new Weekday(day, 1).in(told ? new Meaning.Context(previous, null, false) : context)
                : List.of();
    }

    /** «بقية العام», «باقي الأسبوع». */
    private Optional<Found> restOf(int i) {
        if (!tokens.isBare(i, WordClass.REMAINDER)) {
            return Optional.empty();
        }
        return unit(i + 1, true)
                .map(found ->
                        new Found(i, found.last(), Kind.RELATIVE, new PartOfUnit((Shifted) found.meaning(), false)));
    }

    /** «في وقت سابق من هذا العام», «في وقت لاحق من هذا الشهر». */
    private Optional<Found> withinUnit(int i) {
        boolean time = tokens.isBare(i, WordClass.TIME_WORD);
        boolean earlier = time ? tokens.isPlain(i + 1, WordClass.EARLIER) : false;
        boolean later = time ? tokens.isPlain(i + 1, WordClass.LATER) : tokens.isWord(i, "لاحقا");
        if (!earlier && !later) {
            return Optional.empty();
        }
        int at = time ? i + 2 : i + 1;
        if (tokens.isPlain(at, WordClass.FROM) || tokens.isPlain(at, WordClass.IN)) {
            at++;
        }
        return unit(at, true)
                .filter(found -> found.meaning() instanceof Shifted)
                .map(found ->
                        new Found(i, found.last(), Kind.RELATIVE, new PartOfUnit((Shifted) found.meaning(), earlier)));
    }

    private static Found found(int first, int last, Meaning meaning) {
        return new Found(first, last, Kind.RELATIVE, meaning);
    }
}
