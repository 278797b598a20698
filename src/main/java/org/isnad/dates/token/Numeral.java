package org.isnad.dates.token;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.dates.token.Tokens.TokenType;

/**
 * A number as words or digits give it: «ألفين وخمسمئة», «170 ألف», «1.5 مليون».
 *
 * @param last its last token, inclusive
 * @param value what it comes to
 */
public record Numeral(int last, BigDecimal value) {
    private static final Map<Integer, Integer> SMALL = small();
    private static final Map<Integer, BigDecimal> FACTORS = new HashMap<>();
    private static final Map<Integer, BigDecimal> DOUBLED = new HashMap<>();
    private static final int LONGEST = 14;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    static {
        String[][] words = {
            {"الف الفا آلاف الاف", "الفان الفين الفي"},
            {"مليون مليونا ملايين", "مليونان مليونين مليوني"},
            {"مليار مليارا مليارات بليون بليونا بلايين", "ملياران مليارين ملياري"},
            {"تريليون تريليونا تريليونات", "تريليوني"}
        };
        BigDecimal factor = BigDecimal.ONE;
        for (String[] row : words) {
            factor = factor.multiply(BigDecimal.valueOf(1000));
            for (String word : row[0].split(" ", -1)) {
                FACTORS.put(Lexicon.number(word), factor);
            }
            for (String word : row[1].split(" ", -1)) {
                DOUBLED.put(Lexicon.number(word), factor.multiply(BigDecimal.TWO));
            }
        }
    }

    private static Map<Integer, Integer> small() {
        Map<Integer, Integer> values = new HashMap<>();
        put(values, 0, "صفر");
        put(values, 1, "واحد واحدة واحدا احد احدي");
        put(values, 2, "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي");
        String[] units = "ثلاث اربع خمس ست سبع ثمان تسع عشر".split(" ", -1);
        for (int i = 0; i < units.length; i++) {
            put(values, i + 3, units[i] + " " + units[i] + "ة");
        }
        put(values, 8, "ثماني ثمانية ثمانيا");
        String[] tens = "عشر ثلاث اربع خمس ست سبع ثمان تسع".split(" ", -1);
        for (int i = 0; i < tens.length; i++) {
            put(values, (i + 2) * 10, tens[i] + "ون " + tens[i] + "ين");
        }
        for (String hundred : new String[] {"مئة", "مائة"}) {
            put(values, 100, hundred);
            String stem = hundred.substring(0, hundred.length() - 1);
            put(values, 200, stem + "تان " + stem + "تين " + stem + "تا " + stem + "تي");
            for (int i = 0; i < 7; i++) {
                put(values, (i + 3) * 100, units[i] + hundred);
            }
            put(values, 800, "ثماني" + hundred);
        }
        return Map.copyOf(values);
    }

    private static void put(Map<Integer, Integer> values, int value, String words) {
        for (String word : words.split(" ", -1)) {
            if (Lexicon.number(word) >= 0) {
                values.put(Lexicon.number(word), value);
            }
        }
    }

    /** The number that begins at a token; {@link #NONE} when none does. Whether it counts anything is for the caller. */
    public static Numeral at(Tokens tokens, int first) {
        return new Reader(tokens).read(first);
    }

    /** No number. */
    public static final Numeral NONE = new Numeral(-1, BigDecimal.ZERO);

    /** Whether there is one. */
    public boolean found() {
        return last >= 0;
    }

    /** A number can be compared only in one notation: 5200, not 5200.0 or 5.2E3. */
    public static BigDecimal canonical(BigDecimal value) {
        if (value.scale() == 0) {
            return value;
        }
        return value.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    /** The value of a token in digits: a point or comma before three digits groups, others divide the fraction. */
    public static BigDecimal digits(String key) {
        if (key.length() < 4 || key.chars().allMatch(Character::isDigit)) {
            return new BigDecimal(key.replace(',', '.').replace('\u066B', '.').replace("\u066C", ""));
        }
        String plain = key.replace("\u066C", "").replace('\u066B', '.');
        if (plain.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?")) {
            plain = plain.replace(",", "");
        } else if (plain.matches("\\d{1,3}(\\.\\d{3}){2,}")) {
            plain = plain.replace(".", "");
        }
        plain = plain.replace(',', '.');
        int point = plain.indexOf('.');
        if (point >= 0 && plain.indexOf('.', point + 1) >= 0) {
            plain = plain.substring(0, plain.indexOf('.', point + 1));
        }
        return new BigDecimal(plain);
    }

    /** Adds up the words in the order of speech. */
    private static final class Reader {
        private final Tokens tokens;
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal current = BigDecimal.ZERO;
        private boolean digits;
        private BigDecimal factor = BigDecimal.ZERO;

        Reader(Tokens tokens) {
            this.tokens = tokens;
        }

        Numeral read(int first) {
            int last = -1;
            for (int i = first; i < first + LONGEST && tokens.has(i); i++) {
                boolean joined = i == first || tokens.isJoined(i);
                if (!take(i, joined, i == first)) {
                    break;
                }
                // «ونصف المليون»
                boolean named = tokens.isWord(i, "ونصف") && tokens.isDefinite(i + 1, WordClass.THOUSANDS);
                last = named ? i + 1 : i;
                i = last;
            }
            return last < 0 ? NONE : new Numeral(last, canonical(total.add(current)));
        }

        private boolean take(int i, boolean joined, boolean first) {
            if (tokens.is(i, TokenType.DIGITS)) {
                if (!first || tokens.length(i) > 25) {
                    return false;
                }
                int whole = tokens.whole(i);
                current = whole >= 0 ? BigDecimal.valueOf(whole) : digits(tokens.key(i));
                digits = true;
                return true;
            }
            return tokens.is(i, TokenType.WORD)
                    && (half(i, joined, first) || small(i, joined) || large(i, joined, first));
        }

        /** «مليون ونصف»: half of what was named last. */
        private boolean half(int i, boolean joined, boolean first) {
            if (first || !joined || factor.signum() == 0 || !tokens.isWord(i, "ونصف")) {
                return false;
            }
            total = total.add(factor.multiply(HALF));
            factor = BigDecimal.ZERO;
            return true;
        }

        private boolean small(int i, boolean joined) {
            int value = value(i);
            if (value < 0 || digits) {
                return false;
            }
            int now = current.intValue();
            boolean teen = !joined && value == 10 && now > 0 && now < 10;
            boolean hundreds = !joined && value == 100 && now > 2 && now < 10;
            if (teen) {
                current = current.add(BigDecimal.TEN);
            } else if (hundreds) {
                current = BigDecimal.valueOf(now * 100L);
            } else if (joined && fits(now, value)) {
                current = current.add(BigDecimal.valueOf(value));
            } else {
                return false;
            }
            return true;
        }

        /** In speech hundreds come first, then units, then tens. */
        private static boolean fits(int now, int value) {
            int rest = now % 100;
            return now == 0
                    || (rest == 0 && value < 100)
                    || (rest < 10 && value >= 20 && value < 100 && value % 10 == 0);
        }

        private int value(int i) {
            int found = -1;
            for (WordClass of : VALUED) {
                int word = tokens.word(i, of);
                if (word >= 0 && SMALL.containsKey(word)) {
                    found = SMALL.getOrDefault(word, -1);
                }
            }
            return found;
        }

        private boolean large(int i, boolean joined, boolean first) {
            int word = Math.max(tokens.word(i, WordClass.THOUSANDS), tokens.word(i, WordClass.VAGUE));
            BigDecimal doubled = DOUBLED.get(word);
            BigDecimal times = FACTORS.get(word);
            boolean plural = tokens.isAny(i, WordClass.VAGUE);
            if (doubled != null && (first || joined) && current.signum() == 0) {
                total = total.add(doubled);
                factor = doubled.divide(BigDecimal.TWO);
                digits = false;
                return true;
            }
            boolean counted = current.signum() != 0 && !(joined && !first);
            boolean alone = !plural && current.signum() == 0 && (first || joined);
            if (times == null || !(counted || alone)) {
                return false;
            }
            total = total.add(alone ? times : current.multiply(times));
            current = BigDecimal.ZERO;
            factor = times;
            digits = false;
            return true;
        }
    }

    private static final List<WordClass> VALUED = List.of(
            WordClass.ZERO,
            WordClass.ONE,
            WordClass.ELEVEN,
            WordClass.TWO,
            WordClass.UNITS_AND_TENS,
            WordClass.HUNDREDS);
}
