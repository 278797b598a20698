package org.isnad.interchange.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.dates.Mentions;
import org.isnad.dates.number.NumberMention;
import org.isnad.model.Quantity;
import org.isnad.model.Quantity.Hedge;

/** Reads the numbers of a column of figures: digits in any system, words, hedges, from one to another. */
final class FigureCells {
    private static final int LONGEST = 100;
    private static final Map<Hedge, String> HEDGES = Map.of(
            Hedge.ABOUT, "~|≈|ca?\\.|circa|about|approx\\.?|approximately|around|roughly|nearly|almost|some|environ",
            Hedge.AT_LEAST, ">=|≥|at least|minimum|min\\.?",
            Hedge.MORE_THAN, ">|more than|over|above",
            Hedge.AT_MOST, "<=|≤|<|at most|up to|maximum|max\\.?|less than|fewer than|under|below");

    /** How many zeros the words behind digits stand for. A small «m», «b» or «t» may be metres, barrels or tons. */
    private static final Map<Integer, String> ZEROS = Map.of(
            2, "(?i:hundred)",
            3, "(?i:k|thousands?|thsd\\.?|tsd\\.?|mille)",
            5, "(?i:lakhs?)",
            6, "M|(?i:mn|mln|mio\\.?|millions?|millionen|millones|milyon)",
            7, "(?i:crores?)",
            9, "B|(?i:bn|bln|billions?|mrd\\.?|milliards?|milliarden|milyar)",
            12, "T|(?i:tn|trn|trillions?|trilyon)");

    private static final String MONEY = "(?:US\\$|[$€£¥]|USD|EUR|GBP|IQD)";
    private static final String ONE =
            "(\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,2})?)(?:\\s*(" + String.join("|", ZEROS.values()) + ")(?![\\p{L}]))?";

    /** Hedge, number and zeros, up to which number and zeros, a sign for more, what is counted. */
    private static final Pattern WRITTEN = Pattern.compile("((?i:" + String.join("|", HEDGES.values()) + ")?)\\s*"
            + MONEY + "?\\s*(-?)" + ONE + "(?:\\s*(?:[-–—]|to|till|bis|à)\\s*" + MONEY + "?" + ONE
            + ")?\\s*(\\+?)\\s*(%|" + MONEY + "|)((?<=[\\s%])[^\\d٪]*|)");

    /** Units that may be short for many zeros. */
    private static final Pattern UNCERTAIN_UNIT = Pattern.compile("[mbt]\\.?");

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern DASH_BEFORE = Pattern.compile("^[–—](?=\\d)");

    private final DecimalSign sign;

    private FigureCells(DecimalSign sign) {
        this.sign = sign;
    }

    /** What reads cells of a column, whose other cells tell which sign stands before decimals. */
    static FigureCells of(Stream<String> column) {
        return new FigureCells(DecimalSign.of(column.map(CellText::western)));
    }

    /** The number of a cell; empty when it holds none, more than one, or one that may be read in two ways. */
    Optional<Quantity> read(String cell) {
        String text = CellText.western(cell).replace('ی', 'ي').replace('ک', 'ك');
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return sign.plain(DASH_BEFORE.matcher(text).replaceFirst("-")).flatMap(FigureCells::ofPlain);
    }

    private static Optional<Quantity> ofPlain(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                        && !ARABIC.matcher(text).find()
                        && !UNCERTAIN_UNIT.matcher(written.group(9).strip()).matches()
                ? written(written)
                : words(text);
    }

    private static Optional<Quantity> written(MatchResult written) {
        Hedge hedge = written.group(7).isEmpty() ? hedge(written.group(1)) : Hedge.AT_LEAST;
        BigDecimal number = new BigDecimal(written.group(2) + written.group(3));
        if (written.group(5) == null) {
            return Optional.of(hedge.of(times(number, zeros(written.group(4)))));
        }
        int zeros = zeros(written.group(6));
        // «5-10k»: what is said once holds for both.
        return written.group(2).isEmpty() && written.group(1).isEmpty()
                ? within(
                        times(number, written.group(4) == null ? zeros : zeros(written.group(4))),
                        times(new BigDecimal(written.group(5)), zeros))
                : Optional.empty();
    }

    private static Hedge hedge(String words) {
        return words.isEmpty()
                ? Hedge.EXACT
                : HEDGES.entrySet().stream()
                        .filter(hedge -> Pattern.compile(hedge.getValue())
                                .matcher(words.toLowerCase(Locale.ROOT))
                                .matches())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow();
    }

    private static int zeros(String words) {
        return words == null
                ? 0
                : ZEROS.entrySet().stream()
                        .filter(zeros -> Pattern.matches(zeros.getValue(), words))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow();
    }

    private static BigDecimal times(BigDecimal number, int zeros) {
        BigDecimal value = number.scaleByPowerOfTen(zeros);
        return value.scale() < 0 ? value.setScale(0) : zeros > 0 ? whole(value) : value;
    }

    /** Without the zeros behind the point that a shift leaves. */
    private static BigDecimal whole(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** From one number to another, both inclusive; one number where they are the same. */
    static Optional<Quantity> within(BigDecimal from, BigDecimal to) {
        int order = from.compareTo(to);
        return order == 0
                ? Optional.of(new Quantity.Exact(from))
                : order < 0 ? Optional.of(new Quantity.Within(from, to)) : Optional.empty();
    }

    private static Optional<Quantity> words(String text) {
        List<NumberMention> numbers =
                ARABIC.matcher(text).find() ? Mentions.in(text).numbers() : List.of();
        if (numbers.size() == 2) {
            return sum(numbers.getFirst(), numbers.getLast(), text);
        }
        return numbers.size() == 1 && allDigits(numbers.getFirst(), text)
                ? Optional.of(quantity(numbers.getFirst(), text))
                : Optional.empty();
    }

    /** Whether no digits stand beside the number. */
    private static boolean allDigits(NumberMention number, String text) {
        int from = text.offsetByCodePoints(0, number.range().start());
        int to = text.offsetByCodePoints(0, number.range().end());
        return (text.substring(0, from) + text.substring(to)).chars().noneMatch(Character::isDigit);
    }

    /** «1 مليون و200 ألف»: the second fills the zeros of the first. */
    private static Optional<Quantity> sum(NumberMention first, NumberMention second, String text) {
        int from = text.offsetByCodePoints(0, first.range().end());
        int to = text.offsetByCodePoints(0, second.range().start());
        if (from > to || !text.substring(from, to).strip().matches("و?")) {
            return Optional.empty();
        }
        if (quantity(first, text) instanceof Quantity.Exact(var big)
                && quantity(second, text) instanceof Quantity.Exact(var small)
                && big.scale() <= 0
                && small.signum() > 0
                && big.remainder(BigDecimal.ONE.scaleByPowerOfTen(small.precision() - small.scale()))
                                .signum()
                        == 0) {
            return Optional.of(new Quantity.Exact(big.add(small)));
        }
        return Optional.empty();
    }

    private static Quantity quantity(NumberMention number, String text) {
        Hedge hedge = switch (number.qualifier()) {
            case ABOUT -> Hedge.ABOUT;
            case AT_LEAST -> Hedge.AT_LEAST;
            case MORE_THAN -> Hedge.MORE_THAN;
            case AT_MOST -> Hedge.AT_MOST;
            case EXACT, WITHIN, UNQUANTIFIED -> Hedge.EXACT;
        };
        if (number.fraction().isPresent()) {
            NumberMention.Fraction fraction = number.fraction().get();
            return new Quantity.Part(fraction.numerator(), fraction.denominator(), hedge);
        }
        Optional<BigDecimal> value = number.value();
        if (value.isEmpty() || number.qualifier() == NumberMention.Qualifier.UNQUANTIFIED) {
            return new Quantity.Unquantified(text);
        }
        return number.most()
                .<Quantity>map(most ->
                        new Quantity.Within(value.get().min(most), value.get().max(most)))
                .orElseGet(() -> hedge.of(value.get()));
    }
}
