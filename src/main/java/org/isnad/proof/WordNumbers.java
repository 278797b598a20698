package org.isnad.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts as numbers of their words, counted from 1 in the order in which they first come; a 0 ends each text. */
final class WordNumbers {
    private static final int FIRST_CAPACITY = 1024;

    private final Map<String, Integer> known = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private int[] numbers = new int[FIRST_CAPACITY];
    private int size;
    private int texts;

    /** Adds a text; an empty one has an empty word. */
    void add(String text) {
        int from = 0;
        for (int space = text.indexOf(RecordColumn.SPACE); space >= 0; space = text.indexOf(RecordColumn.SPACE, from)) {
            number(text.substring(from, space));
            from = space + RecordColumn.SPACE.length();
        }
        number(text.substring(from));
        put(0);
        texts++;
    }

    private void number(String word) {
        Integer number = known.putIfAbsent(word, words.size() + 1);
        if (number == null) {
            words.add(word);
            number = words.size();
        }
        put(number);
    }

    private void put(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    /** How many words are different. */
    int different() {
        return words.size();
    }

    /** How many words all texts have. */
    long uses() {
        return (long) size - texts;
    }

    /** Each word once; the first has the number 1. */
    List<String> words() {
        return words;
    }

    List<String> letters() {
        return Letters.of(numbers, size, words.size() + 1);
    }
}
