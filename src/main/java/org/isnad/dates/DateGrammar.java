package org.isnad.dates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.isnad.dates.token.Expression.Kind;
import org.isnad.dates.token.Tokens;
import org.isnad.dates.token.Tokens.TokenType;
import org.isnad.dates.token.Unit;
import org.isnad.dates.token.WordClass;
import org.isnad.time.DateInterval.Endpoint;
import org.isnad.time.Qualifier;

/**
 * Finds the phrase about a date that begins at a token: a calendar date, a period, or a relative time, with what hedges, divides
 * and connects it («نحو», «أواخر», «منذ», «من … إلى»).
 */
final class DateGrammar {
    private final Tokens tokens;
    private final CalendarPhrases calendar;
    private final PeriodPhrases periods;
    private final RelativePhrases relatives;
    private final SpanPhrases spans;
    private final OrdinalPhrases ordinals;
    private final NumericDates numeric;
    private final Ranges ranges;

    DateGrammar(String text, Tokens tokens, DateOrder order) {
        this.tokens = tokens;
        this.calendar = new CalendarPhrases(tokens);
        this.periods = new PeriodPhrases(tokens);
        this.relatives = new RelativePhrases(tokens, calendar);
        this.spans = new SpanPhrases(tokens);
        this.ordinals = new OrdinalPhrases(tokens, calendar, this::whole);
        this.numeric = new NumericDates(text, tokens, order);
        this.ranges = new Ranges(tokens, calendar, this::edge);
    }

    /** The phrase that begins at a token; empty when none does. */
    Optional<Found> at(int i) {
        return phrase(i, false);
    }

    private Optional<Found> phrase(int i, boolean expected) {
        Optional<Found> found = hedged(i).map(ranges::toOther);
        if (found.isEmpty()) {
            found = connected(i);
        }
        if (found.isEmpty()) {
            found = part(i, expected).map(ranges::toOther);
        }
        return found.map(this::suffixed);
    }

    /** The phrase that begins at a token which is sure to begin a date. */
    Optional<Found> whole(int i) {
        return phrase(i, true);
    }

    /** «نحو عام 1920», «ربما في أيلول 2020», "c. 1920". */
    private Optional<Found> hedged(int i) {
        boolean about = isAbout(i);
        boolean perhaps = tokens.isBare(i, WordClass.PERHAPS);
        if (!about && !perhaps) {
            return Optional.empty();
        }
        int at = i + 1;
        if (tokens.isSign(at, '.') && tokens.is(i, TokenType.FOREIGN)) {
            at++;
        }
        if (perhaps && isAbout(at)) {
            at++;
            about = true;
        }
        at = skipIn(skipIn(at));
        Qualifier qualifier =
                perhaps ? about ? Qualifier.UNCERTAIN_APPROXIMATE : Qualifier.UNCERTAIN : Qualifier.APPROXIMATE;
        return part(at, true).map(found -> found.from(i).meaning(Meanings.qualified(found.meaning(), qualifier)));
    }

    /** One side of a range, which may be hedged by itself. */
    private Optional<Found> edge(int i, boolean expected) {
        return hedged(i).or(() -> part(i, expected));
    }

    private boolean isAbout(int i) {
        boolean limits = tokens.isWord(i, "حدود") && tokens.isPlain(i - 1, WordClass.IN);
        return limits || tokens.isBare(i, WordClass.ABOUT) || tokens.isSign(i, "≈~");
    }

    private int skipIn(int i) {
        return tokens.isPlain(i, WordClass.IN) || tokens.isPlain(i, WordClass.THE) ? i + 1 : i;
    }

    /** «منذ», «حتى», «قبل», «بعد», «بحلول», «ابتداء من», «من … إلى», «بين … و…» with what they connect. */
    private Optional<Found> connected(int i) {
        if (tokens.isBare(i, WordClass.BEFORE) || tokens.isBare(i, WordClass.AFTER)) {
            Optional<Found> day = relatives.at(i, false);
            if (day.isPresent()) {
                return day;
            }
        }
        Optional<Found> dated = preposition(i);
        Optional<Found> span = spans.at(i);
        if (span.isPresent()
                && (dated.isEmpty() || dated.get().last() < span.get().last())) {
            return span;
        }
        return dated.or(() -> ranges.at(i));
    }

    private Optional<Found> preposition(int i) {
        if (tokens.isBare(i, WordClass.STARTING) && tokens.isPlain(i + 1, WordClass.FROM)) {
            return behind(i, i + 2, whole -> Meanings.each(whole, date -> Meanings.since(date, new Endpoint.Open())));
        }
        if (tokens.isBare(i, WordClass.SINCE)) {
            return since(i);
        }
        if (tokens.isBare(i, WordClass.BEFORE)) {
            return behind(i, i + 1, whole -> Meanings.each(whole, Meanings::onOrBefore));
        }
        if (tokens.isBare(i, WordClass.AFTER)) {
            return behind(i, i + 1, whole -> Meanings.each(whole, Meanings::onOrAfter));
        }
        if (tokens.isBare(i, WordClass.BY)) {
            return behind(i, i + 1, whole -> Meanings.each(whole, Meanings::onOrBefore));
        }
        return tokens.isBare(i, WordClass.UNTIL) ? until(i) : Optional.empty();
    }

    private Optional<Found> behind(int i, int at, UnaryOperator<Meaning> change) {
        return part(skipLead(at), true).map(found -> found.from(i).meaning(change.apply(found.meaning())));
    }

    /** «يوم», «مساء», «نحو» before a date say nothing of the day. */
    private int skipLead(int i) {
        int at = skipIn(i);
        return tokens.isBare(at, WordClass.DAY_WORD) && !tokens.hasArticle(at) ? at + 1 : at;
    }

    /** «منذ بداية العام» ends with the base; «منذ 2003» goes on; «منذ 2003 وحتى 2011» has its end. */
    private Optional<Found> since(int i) {
        int at = skipLead(i + 1);
        Optional<Found> start = startOfYear(i, at);
        if (start.isPresent()) {
            return start;
        }
        Optional<Found> from = hedged(at).or(() -> part(at, true));
        if (from.isEmpty()) {
            return from;
        }
        Found found = from.get();
        int to = found.last() + 1;
        if (tokens.isBare(to, WordClass.TO) || tokens.isBare(to, WordClass.UNTIL)) {
            Optional<Found> end = part(skipLead(to + 1), true);
            if (end.isPresent()) {
                return Optional.of(new Found(
                        i,
                        end.get().last(),
                        found.kind(),
                        Meanings.lasting(found.meaning(), end.get().meaning())));
            }
        }
        boolean unknown = says(to, "ونهايته", "غير") || says(to, "end", "unknown");
        Meaning open = Meanings.each(found.meaning(), date -> Meanings.since(date, new Endpoint.Open()));
        Meaning end = Meanings.each(found.meaning(), date -> Meanings.since(date, new Endpoint.Unknown()));
        return Optional.of(found.from(i).meaning(unknown ? end : open));
    }

    private boolean says(int i, String first, String second) {
        int at = tokens.isSign(i, "،,") ? i + 1 : i;
        return tokens.isWord(at, first) && tokens.isWord(at + 1, second);
    }

    private Optional<Found> startOfYear(int i, int at) {
        boolean start = tokens.isBare(at, WordClass.EARLY) || tokens.isBare(at, WordClass.FIRST);
        Optional<Found> year = start ? relatives.at(at + 1, true) : Optional.empty();
        return year.filter(found -> found.meaning() instanceof Shifted shifted
                        && shifted.unit() == Unit.YEAR
                        && shifted.offset() == 0
                        && !shifted.same())
                .map(found -> found.from(i).meaning(context -> {
                    CalendarRule rule = CalendarRule.SINCE_START_OF_YEAR;
                    return context.base() != null && rule.accepts(context.base())
                            ? List.of(DateReading.inferred(rule.apply(context.base(), Map.of()), rule))
                            : List.of();
                }));
    }

    private Optional<Found> until(int i) {
        int at = skipLead(i + 1);
        return hedged(at).or(() -> part(at, true)).map(found -> {
            int next = found.last() + 1;
            boolean unknown = says(next, "وبدايته", "غير") || says(next, "start", "unknown");
            Endpoint start = unknown ? new Endpoint.Unknown() : new Endpoint.Open();
            return found.from(i).meaning(Meanings.each(found.meaning(), date -> Meanings.until(date, start)));
        });
    }

    /** «أواخر 2017», «مطلع الشهر الجاري», «نهاية العام», "early 1936"; else a date without a part. */
    private Optional<Found> part(int i, boolean expected) {
        boolean end = tokens.isBare(i, WordClass.END);
        int third = tokens.isBare(i, WordClass.EARLY)
                ? 0
                : tokens.isBare(i, WordClass.MIDDLE) ? 1 : tokens.isBare(i, WordClass.LATE) ? 2 : -1;
        if (end || third >= 0) {
            int at = i + 1;
            if (tokens.isSign(at, '-')) {
                at++;
            }
            if (tokens.isPlain(at, WordClass.FROM) || tokens.isPlain(at, WordClass.OF)) {
                at++;
            }
            Optional<Found> whole = date(at, true);
            if (whole.isPresent()) {
                Meaning of = whole.get().meaning();
                return Optional.of(whole.get()
                        .from(i)
                        .meaning(
                                end
                                        ? Meanings.each(of, Meanings::end)
                                        : Meanings.each(of, date -> Meanings.third(date, third))));
            }
        }
        return date(i, expected);
    }

    /** A date without what hedges or connects it. */
    private Optional<Found> date(int i, boolean expected) {
        Optional<Found> date = numeric.notation(i)
                .or(() -> numeric.at(i))
                .or(() -> ranges.days(i))
                .or(() -> ranges.dayBesideOther(i))
                .or(() -> ordinals.at(i))
                .or(() -> whole(i, expected));
        return date.map(this::corresponding).map(this::noted);
    }

    /** A month, a year or another period as a whole; nothing is counted in it, so that no phrase holds another without end. */
    private Optional<Found> whole(int i, boolean expected) {
        return periods.listedYears(i)
                .or(() -> calendar.at(i, expected))
                .or(() -> periods.at(i))
                .or(() -> relatives.at(i, expected));
    }

    /** «23 محرم 1433 الموافق 18 ديسمبر 2011»: the same day twice, ours is taken. */
    private Found corresponding(Found found) {
        int at = found.last() + 1;
        if (!tokens.isAny(at, WordClass.CORRESPONDING) || !(found.meaning() instanceof Parts parts)) {
            return found;
        }
        int next = tokens.isPlain(at + 1, WordClass.IN) || tokens.isWord(at + 1, "ل") ? at + 2 : at + 1;
        return calendar.at(next, true)
                .filter(other -> other.meaning() instanceof Parts)
                .map(other -> new Found(
                        found.first(),
                        other.last(),
                        Kind.MONTH,
                        parts.hijri()
                                ? other.meaning()
                                : ((Parts) other.meaning()).hijri() ? found.meaning() : other.meaning()))
                .orElse(found);
    }

    /** Words with their notation behind them, «1950 (1950S2)»: the notation says all. */
    private Found noted(Found found) {
        return tokens.isSign(found.last() + 1, '(')
                ? numeric.notation(found.last() + 1)
                        .map(notation -> notation.from(found.first()))
                        .orElse(found)
                : found;
    }

    /** «أو بعد ذلك», «أو قبل ذلك», «تقريبًا». */
    private Found suffixed(Found found) {
        int at = found.last() + 1;
        if (tokens.isPlain(at, WordClass.ROUGHLY)) {
            return found.to(at).meaning(Meanings.qualified(found.meaning(), Qualifier.APPROXIMATE));
        }
        if (!tokens.isPlain(at, WordClass.OR)) {
            return found;
        }
        String next = tokens.key(at + 1);
        boolean that = tokens.isPlain(at + 2, WordClass.THAT);
        boolean after = next.equals("بعد") || next.equals("بعده") || next.equals("بعدها");
        boolean before = next.equals("قبل") || next.equals("قبله") || next.equals("قبلها");
        int last = that && (after || before) ? at + 2 : at + 1;
        if ((after && (that || next.length() > 3)) || next.equals("لاحقا") || next.equals("later")) {
            return found.to(last).meaning(Meanings.each(found.meaning(), Meanings::onOrAfter));
        }
        if ((before && (that || next.length() > 3)) || next.equals("اسبق") || next.equals("earlier")) {
            return found.to(last).meaning(Meanings.each(found.meaning(), Meanings::onOrBefore));
        }
        return found;
    }
}
