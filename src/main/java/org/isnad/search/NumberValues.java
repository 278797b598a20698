package org.isnad.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.text.Expression;
import org.isnad.text.FoldedText;

/** The values of the numbers that a text gives: «170 ألف» is 170000, «خمسة آلاف» 5000, «ألفين وخمسمئة» 2500, «هجومان» 2. */
final class NumberValues {
    private static final Map<String, Integer> SMALL = small();
    private static final Map<String, BigDecimal> LARGE = large();

    private NumberValues() {}

    /** A number can be compared only in one notation: 5200, not 5200.0 or 5.2E3. */
    static BigDecimal canonical(BigDecimal value) {
        return value.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    /** The values of the words of a number expression; several when numbers stand side by side, none for «عشرات». */
    static List<BigDecimal> of(String words, Expression.Kind kind) {
        return switch (kind) {
            case DUAL -> List.of(BigDecimal.TWO);
            case DIGITS, NUMBER_WORD, VAGUE -> new Sum().of(words);
            case FRACTION, ORDINAL, DATE_IN_DIGITS, MONTH, YEAR, WEEKDAY, RELATIVE -> List.of();
        };
    }

    /** Adds up the words from left to right in the order of speech. */
    private static final class Sum {
        private final List<BigDecimal> values = new ArrayList<>();
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal current = BigDecimal.ZERO;
        private boolean digits;
        private boolean any;

        List<BigDecimal> of(String words) {
            for (Word word : Word.in(FoldedText.of(words))) {
                if (word.isNumber()) {
                    if (digits) {
                        end();
                    }
                    current = current.add(new BigDecimal(word.key()));
                    digits = true;
                    any = true;
                } else {
                    add(word.key());
                }
            }
            end();
            return values;
        }

        private void add(String key) {
            Optional<Integer> small = lookUp(SMALL, key);
            Optional<BigDecimal> large = small.isPresent() ? Optional.empty() : lookUp(LARGE, key);
            if (small.isPresent()) {
                current = current.add(BigDecimal.valueOf(small.get()));
                any = true;
            } else if (large.isPresent() && (any || !isPlural(key))) {
                BigDecimal factor = current.signum() == 0 ? BigDecimal.ONE : current;
                total = total.add(factor.multiply(large.get()));
                current = BigDecimal.ZERO;
                digits = false;
                any = true;
            }
        }

        private void end() {
            if (any) {
                values.add(canonical(total.add(current)));
            }
            total = BigDecimal.ZERO;
            current = BigDecimal.ZERO;
            digits = false;
            any = false;
        }
    }

    /** «آلاف» alone is no number. */
    private static boolean isPlural(String key) {
        return key.endsWith("الاف") || key.endsWith("ملايين") || key.endsWith("مليارات");
    }

    /** The value of the word, or of what follows «و», «ب», «ل» and the article. */
    private static <T> Optional<T> lookUp(Map<String, T> values, String key) {
        T whole = values.get(key);
        if (whole != null) {
            return Optional.of(whole);
        }
        List<String> rests = new ArrayList<>(WordKeys.stems(key));
        // «وألفين» begins like «و» with the article.
        rests.add(key.substring(1));
        for (String rest : rests) {
            T value = key.endsWith(rest) ? values.get(rest) : null;
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static Map<String, Integer> small() {
        Map<String, Integer> values = new HashMap<>();
        put(values, 0, "صفر");
        put(values, 1, "واحد واحدة احد احدى");
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
        for (String hundred : List.of("مئة", "مائة", "مية")) {
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

    private static Map<String, BigDecimal> large() {
        Map<String, BigDecimal> values = new HashMap<>();
        String[][] words = {
            {"ألف ألفا آلاف", "ألفان ألفين ألفا ألفي"},
            {"مليون مليونا ملايين", "مليونان مليونين مليوني"},
            {"مليار مليارا مليارات بليون بليونا بلايين", "ملياران مليارين ملياري"},
            {"تريليون تريليونا تريليونات", "تريليونان تريليونين تريليوني"}
        };
        BigDecimal factor = BigDecimal.ONE;
        for (String[] row : words) {
            factor = factor.multiply(BigDecimal.valueOf(1000));
            // The singular last: «ألفا» is a thousand in the accusative more often than two thousands of something.
            put(values, factor.multiply(BigDecimal.TWO), row[1]);
            put(values, factor, row[0]);
        }
        return Map.copyOf(values);
    }

    private static <T> void put(Map<String, T> values, T value, String words) {
        for (String word : words.split(" ", -1)) {
            values.put(FoldedText.of(word).folded(), value);
        }
    }
}
