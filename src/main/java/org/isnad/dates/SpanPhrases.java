package org.isnad.dates;

import static org.isnad.dates.DateReading.inferred;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.dates.Span.Hedge;
import org.isnad.dates.token.Expression.Kind;
import org.isnad.dates.token.Tokens;
import org.isnad.dates.token.WordClass;
import org.isnad.time.DateChoice;
import org.isnad.time.DateInterval;
import org.isnad.time.DateInterval.Endpoint;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;
import org.isnad.time.Qualifier;

/** Finds lengths of time that a preposition places: «قبل عامين», «منذ ثلاثة أيام», «بعد شهر», «خلال أسبوعين». */
final class SpanPhrases {
    private static final int FEWEST = 3;
    private static final int MOST_OF_FEW = 9;
    private static final int MOST = 10;

    /** Behind «ذلك» they name the time that was told. */
    private static final Set<String> TIMES = Set.of("التاريخ", "اليوم", "الوقت", "الحين", "الموعد");

    private final Tokens tokens;

    SpanPhrases(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The preposition with its length of time that begins at a token. */
    Optional<Found> at(int i) {
        boolean before = tokens.isBare(i, WordClass.BEFORE);
        boolean since = tokens.isBare(i, WordClass.SINCE);
        boolean after = tokens.isBare(i, WordClass.AFTER);
        boolean within = tokens.isBare(i, WordClass.WITHIN);
        if (tokens.isBare(i, WordClass.BEFORE_IT) || tokens.isBare(i, WordClass.AFTER_IT)) {
            return fromThat(i, i + 1, tokens.isBare(i, WordClass.BEFORE_IT) ? -1 : 1);
        }
        if (!before && !since && !after && !within) {
            return Optional.empty();
        }
        if ((before || after) && tokens.isBare(i + 1, WordClass.THAT)) {
            return fromThat(i, i + 2, before ? -1 : 1);
        }
        Optional<Span> span = Span.at(tokens, i + 1).filter(found -> !found.hours());
        if (span.isEmpty() || tokens.isDefinite(span.get().last() + 1, WordClass.SAME)) {
            return Optional.empty();
        }
        Span length = span.get();
        boolean bare = tokens.isPlain(length.last() + 1, WordClass.YEAR);
        if (bare) {
            return Optional.empty();
        }
        int last = nowBehind(length.last());
        if ((before || after) && last == length.last()) {
            int that = thatBehind(last);
            if (that > last) {
                int sign = before ? -1 : 1;
                return Optional.of(new Found(i, that, Kind.RELATIVE, context -> fromPrevious(length, context, sign)));
            }
            // «قبل أيام من الانتخابات», «بعد عام على سقوطها» are counted from the elections, the fall.
            boolean event = (after && tokens.isWord(last + 1, "علي") && !isAtLeast(last))
                    || tokens.isPlain(isAtLeast(last) ? last + 3 : last + 1, WordClass.FROM);
            if (event) {
                return Optional.of(new Found(i, last, Kind.RELATIVE, _ -> List.of()));
            }
        }
        boolean ahead = tokens.isWord(i, "غضون") || tokens.isWord(i, "بغضون");
        Meaning meaning = before
                ? context -> ago(length, context)
                : since
                        ? context -> since(length, context)
                        : after
                                ? context -> later(length, context, last > length.last())
                                : context -> within(length, context, ahead);
        return Optional.of(new Found(i, last, Kind.RELATIVE, meaning));
    }

    /** «على الأقل», «على الأكثر». */
    private boolean isAtLeast(int last) {
        return tokens.isWord(last + 1, "علي")
                && (tokens.isWord(last + 2, "الاقل") || tokens.isWord(last + 2, "الاكثر"));
    }

    /** «من ذلك», «من ذلك التاريخ»; not «من ذلك الهجوم», which may have been another day. */
    private int thatBehind(int last) {
        if (!tokens.isPlain(last + 1, WordClass.FROM) || !tokens.isPlain(last + 2, WordClass.THAT)) {
            return last;
        }
        String noun = tokens.key(last + 3);
        return TIMES.contains(noun) ? last + 3 : noun.startsWith("ال") ? last : last + 2;
    }

    /**
     * «قبل ذلك بيومين», «بعدها بنحو ثلاثة أسابيع»: from the day that the text named before.
     *
     * @param length the token at which the length of time begins, «بيومين»
     */
    private Optional<Found> fromThat(int i, int length, int sign) {
        boolean about = tokens.isBare(length, WordClass.ABOUT);
        return Span.at(tokens, about ? length + 1 : length)
                .filter(span ->
                        span.counted() && !span.hours() && tokens.key(length).startsWith("ب"))
                .map(span -> about ? new Span(span.amounts(), Hedge.ABOUT, span.last()) : span)
                .map(span -> new Found(i, span.last(), Kind.RELATIVE, context -> fromPrevious(span, context, sign)));
    }

    private static List<DateReading> fromPrevious(Span span, Meaning.Context context, int sign) {
        return context.previous() == null
                ? List.of()
                : counted(span, new Meaning.Context(context.previous(), null, false), sign);
    }

    /** «من الآن». */
    private int nowBehind(int last) {
        boolean now = tokens.isPlain(last + 1, WordClass.FROM)
                && (tokens.isWord(last + 2, "الآن") || tokens.isWord(last + 2, "الان"));
        return now ? last + 2 : last;
    }

    private static List<DateReading> ago(Span span, Meaning.Context context) {
        if (!span.counted()) {
            int most = span.hedge() == Hedge.FEW ? MOST_OF_FEW : MOST;
            return span.few(context, -1, FEWEST, most).map(date -> inferred(date, CalendarRule.CONTEXT)).stream()
                    .toList();
        }
        return counted(span, context, -1);
    }

    private static FuzzyDate sinceThen(PeriodDate then, Meaning.Context context) {
        PeriodDate from = then.with(Qualifier.NONE);
        return context.base() instanceof PeriodDate base
                ? DateChoice.between(from, base)
                : new DateChoice(Optional.of(from), Optional.empty());
    }

    /** Lasting since then, or once then: Arabic says both so. */
    private static List<DateReading> since(Span span, Meaning.Context context) {
        if (!(context.base() instanceof PeriodDate base)) {
            return List.of();
        }
        if (!span.counted()) {
            return List.of(
                    inferred(new DateInterval(new Endpoint.Unknown(), new Endpoint.Known(base)), CalendarRule.CONTEXT));
        }
        Optional<PeriodDate> then = span.from(context, -1);
        if (then.isEmpty() || base.last().isBefore(then.get().first())) {
            return List.of();
        }
        List<DateReading> readings = new ArrayList<>();
        PeriodDate start = span.hedge() == Hedge.EXACT ? then.get() : then.get().with(Qualifier.APPROXIMATE);
        readings.add(
                inferred(new DateInterval(new Endpoint.Known(start), new Endpoint.Known(base)), CalendarRule.CONTEXT));
        readings.addAll(ago(span, context));
        return readings;
    }

    /** «بعد يومين»: from now on in a sentence about what will be, else from the day that the text named before. */
    private static List<DateReading> later(Span span, Meaning.Context context, boolean fromNow) {
        Meaning.Context from = context;
        if (!context.future() && !fromNow) {
            boolean day = context.previous() != null && context.previous().precision() != Precision.SEASON;
            if (!day) {
                return List.of();
            }
            from = new Meaning.Context(context.previous(), null, false);
        }
        if (!span.counted()) {
            return span.few(from, 1, FEWEST, MOST).map(date -> inferred(date, CalendarRule.CONTEXT)).stream()
                    .toList();
        }
        return counted(span, from, 1);
    }

    private static List<DateReading> counted(Span span, Meaning.Context from, int sign) {
        return span.from(from, sign).map(then -> reading(span, then, from, sign)).stream()
                .toList();
    }

    private static DateReading reading(Span span, PeriodDate then, Meaning.Context from, int sign) {
        PeriodDate bare = then.with(Qualifier.NONE);
        return switch (span.hedge()) {
            case MORE -> {
                Optional<PeriodDate> open = Optional.of(bare);
                yield inferred(
                        sign < 0 ? new DateChoice(Optional.empty(), open) : new DateChoice(open, Optional.empty()),
                        CalendarRule.CONTEXT);
            }
            case LESS ->
                inferred(
                        sign < 0 || !(from.base() instanceof PeriodDate base)
                                ? sinceThen(then, from)
                                : DateChoice.between(base.with(Qualifier.NONE), bare),
                        CalendarRule.CONTEXT);
            case ABOUT, FEW -> inferred(then.with(Qualifier.APPROXIMATE), span.rule(sign));
            case EXACT -> inferred(then, span.rule(sign));
        };
    }

    /** «خلال أسبوعين»: within the next two weeks, or for the last two. */
    private static List<DateReading> within(Span span, Meaning.Context context, boolean sure) {
        if (!span.counted() || !(context.base() instanceof PeriodDate base)) {
            return List.of();
        }
        Optional<PeriodDate> start = span.from(context, -1).map(date -> date.with(Qualifier.NONE));
        Optional<PeriodDate> end = span.from(context, 1).map(date -> date.with(Qualifier.NONE));
        if (start.isEmpty() || end.isEmpty()) {
            return List.of();
        }
        DateReading ahead = inferred(DateChoice.between(base, end.get()), CalendarRule.CONTEXT);
        DateReading past = inferred(
                new DateInterval(new Endpoint.Known(start.get()), new Endpoint.Known(base)), CalendarRule.CONTEXT);
        return sure || context.future() ? List.of(ahead, past) : List.of(past, ahead);
    }
}
