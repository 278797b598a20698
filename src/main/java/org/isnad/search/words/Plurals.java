package org.isnad.search.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.FoldedText;

/**
 * Nouns with broken plurals, read from {@code plurals.txt}: a noun and its plurals share a key that no other word has.
 *
 * <p>Words are compared as {@link PrintedWords} gives them, without clitics, pronouns, the endings of the dual and of the
 * accusative. A word that is singular in two entries («عامل» of «عمال» and «عوامل») has the keys of both, and its plurals do
 * not find one another.
 */
public final class Plurals {
    private static final List<Entry> ENTRIES =
            ResourceLines.of("plurals.txt").stream().map(Entry::of).toList();

    private static final Map<String, Set<String>> KEYS = keys();

    private Plurals() {}

    /**
     * An entry of the list, in ordinary spelling.
     *
     * @param plurals at least one
     * @param query a query with the singular that finds the plurals
     */
    public record Entry(String singular, List<String> plurals, String query) {
        private static Entry of(String line) {
            String[] columns = line.split("\t", -1);
            return new Entry(columns[0], List.of(columns[1].split(" ", -1)), columns[2]);
        }

        private String key() {
            return "=" + singular + "=" + plurals.getFirst();
        }

        private List<String> words() {
            List<String> words = new ArrayList<>(plurals);
            words.add(singular);
            return words;
        }
    }

    /** All entries, in the order of the list. */
    public static List<Entry> entries() {
        return ENTRIES;
    }

    /** The keys of the nouns that a word may be a form of, as it is printed; none for most words. */
    public static Set<String> ofPrinted(String printed) {
        return of(nouns(printed));
    }

    /** The same for a word as it is typed, where «ه» and «ي» at the end may stand for «ة» and «ى». */
    public static Set<String> ofTyped(String printed) {
        Set<String> nouns = nouns(printed);
        for (String reading : WordKeys.readings(printed)) {
            String stem = reading.substring(0, reading.length() - 1);
            if (reading.endsWith("ه")) {
                nouns.add(stem + "ة");
            } else if (reading.endsWith("ي")) {
                nouns.add(stem + "ى");
            }
        }
        return of(nouns);
    }

    private static Set<String> of(Set<String> nouns) {
        Set<String> keys = new LinkedHashSet<>();
        for (String noun : nouns) {
            for (String spelling : spellings(noun)) {
                keys.addAll(KEYS.getOrDefault(spelling, Set.of()));
            }
        }
        return keys;
    }

    /** What may be a noun in its plain form: the word without what can stand before and behind it. */
    private static Set<String> nouns(String word) {
        Set<String> nouns = new LinkedHashSet<>();
        nouns.add(word);
        boolean indefinite = WordKeys.withoutArticle(word).isEmpty();
        for (String reading : WordKeys.readings(word)) {
            nouns.add(reading);
            for (String pronoun : WordKeys.PRONOUNS) {
                if (WordKeys.endsWith(reading, pronoun)) {
                    owned(reading.substring(0, reading.length() - pronoun.length()), nouns);
                }
            }
            soundPlural(reading, nouns);
            dual(reading, nouns);
            if (indefinite && WordKeys.endsWith(reading, "ا")) {
                nouns.add(reading.substring(0, reading.length() - 1));
            }
        }
        return nouns;
    }

    /** What stood before a pronoun: «رسالتـ» is «رسالة», «شركائـ» and «شركاؤ» are «شركاء». */
    private static void owned(String owned, Set<String> nouns) {
        String stem = owned.substring(0, owned.length() - 1);
        nouns.add(owned);
        soundPlural(owned, nouns);
        switch (owned.charAt(owned.length() - 1)) {
            case 'ت' -> nouns.add(stem + "ة");
            case 'ئ', 'ؤ' -> nouns.add(stem + "ء");
            default -> {}
        }
    }

    /** «مهمات» is «مهمة». */
    private static void soundPlural(String word, Set<String> nouns) {
        if (WordKeys.endsWith(word, "ات")) {
            nouns.add(word.substring(0, word.length() - 2) + "ة");
        }
    }

    private static void dual(String word, Set<String> nouns) {
        for (String ending : List.of("ين", "ان")) {
            if (WordKeys.endsWith(word, ending)) {
                String one = word.substring(0, word.length() - 2);
                nouns.add(one);
                if (one.endsWith("ت")) {
                    nouns.add(one.substring(0, one.length() - 1) + "ة");
                }
            }
        }
        // Before a name the dual loses its last letter; that of a word without «ة» is also an adjective: «صاروخي».
        if (WordKeys.endsWith(word, "تي") || WordKeys.endsWith(word, "تا")) {
            nouns.add(word.substring(0, word.length() - 2) + "ة");
        }
    }

    private static Map<String, Set<String>> keys() {
        Map<String, Set<String>> keys = new HashMap<>();
        for (Entry entry : ENTRIES) {
            for (String word : entry.words()) {
                FoldedText folded = FoldedText.of(word);
                String printed = PrintedWords.of(folded, Word.in(folded)).getFirst();
                put(keys, printed, entry.key());
                // Hamza is often left out.
                put(keys, printed.replace('إ', 'ا').replace('أ', 'ا'), entry.key());
            }
        }
        return Map.copyOf(keys);
    }

    private static void put(Map<String, Set<String>> keys, String word, String key) {
        for (String spelling : spellings(word)) {
            keys.computeIfAbsent(spelling, none -> new LinkedHashSet<>()).add(key);
        }
    }

    /** Those of {@link WordKeys#exact}, none of which has lost a hamza: without its own «وكلاء» would be «وكلا» of «وكلاهما». */
    private static List<String> spellings(String word) {
        return WordKeys.exact(word).stream()
                .filter(spelling -> spelling.length() == word.length())
                .toList();
    }
}
