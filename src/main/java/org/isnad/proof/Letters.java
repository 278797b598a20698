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

    private final List<String> strings = new ArrayList<>();
    private final StringBuilder string = new StringBuilder();
    private final int width;

    /**
     * None yet.
     *
     * @param limit larger than each number, at least 1
     */
    Letters(int limit) {
        this.width = width(limit);
    }

    private static int width(int limit) {
        int width = 1;
        while (width * BITS < Integer.SIZE && limit > (1 << (width * BITS))) {
            width++;
        }
        return width;
    }

    void add(int number) {
        for (int place = width - 1; place >= 0; place--) {
            string.append(ALPHABET.charAt((number >> (place * BITS)) & (ALPHABET.length() - 1)));
        }
        if (string.length() == IN_STRING * width) {
            strings.add(string.toString());
            string.setLength(0);
        }
    }

    /** All so far; to be asked once. */
    List<String> strings() {
        if (!string.isEmpty()) {
            strings.add(string.toString());
        }
        return strings;
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
