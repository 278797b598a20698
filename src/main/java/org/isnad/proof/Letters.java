package org.isnad.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers below a limit as letters, as many for each as the largest takes, the highest place first; in strings that are not long. */
final class Letters {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int BITS = 6;

    /** How many numbers stand in one string: strings of JSON are limited. */
    private static final int IN_STRING = 10_000;

    private Letters() {}

    /**
     * Writes numbers.
     *
     * @param numbers the first of these
     * @param count how many of them
     * @param limit larger than each, at least 1
     */
    static List<String> of(int[] numbers, int count, int limit) {
        int width = width(limit);
        List<String> strings = new ArrayList<>();
        char[] letters = new char[IN_STRING * width];
        for (int from = 0; from < count; from += IN_STRING) {
            int written = 0;
            for (int i = from; i < Math.min(count, from + IN_STRING); i++) {
                for (int place = width - 1; place >= 0; place--) {
                    letters[written++] = ALPHABET.charAt((numbers[i] >> (place * BITS)) & (ALPHABET.length() - 1));
                }
            }
            strings.add(new String(letters, 0, written));
        }
        return strings;
    }

    private static int width(int limit) {
        int width = 1;
        while (width * BITS < Integer.SIZE && limit > (1 << (width * BITS))) {
            width++;
        }
        return width;
    }

    /**
     * Reads numbers that were written with that limit.
     *
     * @return empty if there is another sign, half a number, or one that is not below the limit
     */
    static Optional<int[]> read(List<String> strings, int limit) {
        int width = width(limit);
        int[] numbers = new int
                [Math.toIntExact(strings.stream().mapToLong(String::length).sum() / width)];
        int read = 0;
        for (String letters : strings) {
            if (letters.length() % width != 0) {
                return Optional.empty();
            }
            for (int i = 0; i < letters.length(); i += width) {
                int number = 0;
                for (int place = 0; place < width; place++) {
                    int digit = ALPHABET.indexOf(letters.charAt(i + place));
                    number = digit < 0 ? Integer.MAX_VALUE : (number << BITS) | digit;
                }
                if (number < 0 || number >= limit) {
                    return Optional.empty();
                }
                numbers[read++] = number;
            }
        }
        return Optional.of(numbers);
    }
}
