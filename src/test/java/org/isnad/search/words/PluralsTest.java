package org.isnad.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.search.words.Plurals.Entry;
import org.isnad.text.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PluralsTest {

    @Test
    void theListHasSixHundredNouns() {
        long nouns = Plurals.entries().stream().map(Entry::singular).distinct().count();
        assertTrue(nouns >= 600, nouns + " nouns");
    }

    @Test
    void everyQueryOfTheListFindsTheNounAndItsPlurals() {
        List<String> missed = new ArrayList<>();
        for (Entry entry : Plurals.entries()) {
            Set<String> asked = new HashSet<>();
            printed(entry.query()).forEach(word -> asked.addAll(Plurals.ofTyped(word)));
            for (String word : words(entry)) {
                if (!meet(asked, keys(word))) {
                    missed.add(entry.query() + " -> " + word);
                }
            }
        }
        assertEquals(List.of(), missed);
    }

    @Test
    void noPluralBelongsToNounsOfOtherLettersAndNoneIsItselfASingular() {
        Map<String, String> singulars = new HashMap<>();
        Set<String> all = new HashSet<>();
        Plurals.entries().forEach(entry -> all.add(entry.singular()));
        List<String> faults = new ArrayList<>();
        for (Entry entry : Plurals.entries()) {
            for (String plural : entry.plurals()) {
                String other = singulars.putIfAbsent(plural, entry.singular());
                if (other != null && !entry.singular().startsWith(other) && !other.startsWith(entry.singular())) {
                    faults.add(plural + ": " + other + ", " + entry.singular());
                }
                if (all.contains(plural)) {
                    faults.add(plural + " is an entry too");
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @CsvSource({
        "للصواريخ, صاروخاً",
        "قواعدهم, القاعدتين",
        "قواعد, قاعدتي",
        "بشركائنا, شريكهم",
        "شركاؤنا, والشريك",
        "فصايل, فصيل",
        "مهام, مهماتها",
        "الاقاليم, إقليم",
        "لواء, وألوية",
        "الوية, لواء",
    })
    void formsOfANounMeet(String one, String other) {
        assertTrue(meet(typed(one), keys(other)), one + ", " + other);
        assertTrue(meet(typed(other), keys(one)), other + ", " + one);
    }

    @ParameterizedTest
    @CsvSource({
        "أعلام, الإعلام",
        "عدد, إعداد",
        "مكتب, مكتبة",
        "وكلاء, وكلاهما",
        "عمال, عوامل",
        "صاروخ, صاروخية",
        "صواريخ, الصاروخي",
        "شرط, شرطة",
        "قائمة, القائم",
        "حدود, أحد",
    })
    void wordsThatOnlyLookAlikeDoNotMeet(String one, String other) {
        assertFalse(meet(typed(one), keys(other)), one + ", " + other);
        assertFalse(meet(typed(other), keys(one)), other + ", " + one);
    }

    /**
     * Every two words of the articles, and of the phrase lists of the dates, that match by this list and would not without:
     * printed, and compared with those that were read one by one.
     */
    @Test
    void allNewMatchesOverTheArticlesAndPhraseListsAreKnown() throws IOException {
        Map<String, Set<String>> byKey = new HashMap<>();
        for (String word : corpus()) {
            keys(word)
                    .forEach(key ->
                            byKey.computeIfAbsent(key, none -> new TreeSet<>()).add(word));
        }
        Set<String> matches = new TreeSet<>();
        byKey.values().forEach(group -> {
            for (String one : group) {
                for (String other : group) {
                    if (one.compareTo(other) < 0 && !meet(stems(one), stems(other))) {
                        matches.add(one + " " + other);
                    }
                }
            }
        });
        String found = String.join("\n", matches) + "\n";
        System.out.println(found);
        assertEquals(
                new String(
                        PluralsTest.class
                                .getResourceAsStream("plural-matches.txt")
                                .readAllBytes(),
                        StandardCharsets.UTF_8),
                found);
    }

    private static Set<String> corpus() throws IOException {
        Set<String> words = new TreeSet<>();
        try (Stream<Path> articles = Files.list(Path.of("seeds"));
                Stream<Path> lists = Files.list(Path.of("src/test/resources/org/isnad/dates"))) {
            for (Path file : Stream.concat(articles, lists).sorted().toList()) {
                words.addAll(printed(Files.readString(file)));
            }
        }
        return words;
    }

    private static List<String> words(Entry entry) {
        List<String> words = new ArrayList<>(entry.plurals());
        words.add(entry.singular());
        return words;
    }

    private static List<String> printed(String text) {
        FoldedText folded = FoldedText.of(text);
        return PrintedWords.of(folded, Word.in(folded));
    }

    private static Set<String> keys(String word) {
        return Plurals.ofPrinted(printed(word).getFirst());
    }

    private static Set<String> typed(String word) {
        return Plurals.ofTyped(printed(word).getFirst());
    }

    private static Set<String> stems(String word) {
        return WordKeys.stems(FoldedText.of(word).folded());
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }
}
