package org.isnad.interchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A list of words beside this class: in each line what they stand for, then the words, divided by bars. They are compared without
 * capitals, hamzas, vowel signs and accents.
 */
final class KnownWords {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}\u0640]");

    private KnownWords() {}

    /** What each of the words stands for, in their order. */
    static Map<String, String> of(String name) {
        Map<String, String> words = new LinkedHashMap<>();
        lines(name).forEach(line -> {
            List<String> parts = List.of(BAR.split(line.strip()));
            parts.subList(1, parts.size()).forEach(word -> words.putIfAbsent(folded(word), parts.getFirst()));
        });
        return words;
    }

    /** A text as it is compared. */
    static String folded(String text) {
        // Turkish has two letters i; the others have one.
        String plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return plain.replace('\u0131', 'i')
                .replace('\u0671', '\u0627')
                .replace('\u0649', '\u064A')
                .replace('\u06CC', '\u064A')
                .replace('\u06A9', '\u0643')
                .replace('\u0629', '\u0647')
                .strip();
    }

    private static List<String> lines(String name) {
        try (InputStream resource = KnownWords.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException(name + " is missing beside " + KnownWords.class.getName());
            }
            return Arrays.stream(new String(resource.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
