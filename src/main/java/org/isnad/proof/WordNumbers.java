package org.isnad.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Texts as numbers of their words, counted from 1 in the order in which they first come; a 0 ends each text. Words are found in
 * a hash table with open addressing and linear probing, without being cut out of their texts.
 */
final class WordNumbers {
    private static final int FIRST_CAPACITY = 1024;
    private static final char SPACE = RecordColumn.SPACE.charAt(0);

    private final List<String> words = new ArrayList<>();

    /** Numbers of words by their hash; 0 where there is none. A power of two long, at most half full. */
    private int[] table = new int[FIRST_CAPACITY];

    private int[] numbers = new int[FIRST_CAPACITY];
    private int size;
    private int texts;

    /** Adds a text; an empty one has an empty word. */
    void add(String text) {
        int from = 0;
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == SPACE) {
                put(number(text, from, i, hash));
                from = i + 1;
                hash = 0;
            } else {
                hash = 31 * hash + unit;
            }
        }
        put(number(text, from, text.length(), hash));
        put(0);
        texts++;
    }

    /**
     * The number of a word.
     *
     * @param from where it begins in the text
     * @param to where it ends
     * @param hash that of {@link String#hashCode}
     */
    private int number(String text, int from, int to, int hash) {
        int slot = slot(hash);
        while (table[slot] != 0) {
            String word = words.get(table[slot] - 1);
            if (word.length() == to - from && text.startsWith(word, from)) {
                return table[slot];
            }
            slot = slot + 1 & table.length - 1;
        }
        words.add(text.substring(from, to));
        table[slot] = words.size();
        if (2 * words.size() > table.length) {
            grow();
        }
        return words.size();
    }

    private int slot(int hash) {
        int spread = hash * 0x9E3779B9;
        return (spread ^ spread >>> 16) & table.length - 1;
    }

    private void grow() {
        table = new int[2 * table.length];
        for (int number = 1; number <= words.size(); number++) {
            int slot = slot(words.get(number - 1).hashCode());
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = number;
        }
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

    /** The texts that were added, put together again. */
    List<String> texts() {
        List<String> all = new ArrayList<>(texts);
        StringBuilder text = new StringBuilder();
        boolean begun = false;
        for (int i = 0; i < size; i++) {
            if (numbers[i] == 0) {
                all.add(text.toString());
                text.setLength(0);
                begun = false;
            } else {
                text.append(begun ? RecordColumn.SPACE : "").append(words.get(numbers[i] - 1));
                begun = true;
            }
        }
        return all;
    }

    /** Whether the same texts were added to both, in the same order. */
    boolean hasTextsOf(WordNumbers other) {
        return Arrays.equals(numbers, 0, size, other.numbers, 0, other.size) && words.equals(other.words);
    }
}
