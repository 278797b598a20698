package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.text.CodePointRange;
import org.junit.jupiter.api.Test;

final class ExcerptTest {

    private static List<CodePointRange> find(String text, String words) {
        int at = text.indexOf(words);
        return List.of(CodePointRange.ofUtf16(text, at, at + words.length()));
    }

    @Test
    void itIsTheSentenceOfTheFirstWords() {
        String text = "😀 جملة أولى. جملة القوات ثانية! جملة ثالثة.";
        Excerpt excerpt = Excerpt.of(text, find(text, "القوات"));
        assertEquals("جملة القوات ثانية!", excerpt.words());
        assertEquals("القوات", excerpt.ranges().getFirst().of(excerpt.words()));
    }

    @Test
    void aLongSentenceIsCutBetweenWordsAndSaysSo() {
        String text = "كلمة ".repeat(60) + "القوات" + " بعدها".repeat(60);
        Excerpt excerpt = Excerpt.of(text, find(text, "القوات"));
        assertTrue(excerpt.words().startsWith("…كلمة "), excerpt.words());
        assertTrue(excerpt.words().endsWith(" بعدها…"), excerpt.words());
        assertTrue(excerpt.words().codePointCount(0, excerpt.words().length()) <= Excerpt.MOST + 2);
        assertEquals("القوات", excerpt.ranges().getFirst().of(excerpt.words()));
    }

    @Test
    void wordsBehindTheSentenceAreNotMarked() {
        String text = "القوات هنا. والقوات هناك.";
        Excerpt excerpt = Excerpt.of(text, List.of(new CodePointRange(0, 6), new CodePointRange(12, 19)));
        assertEquals("القوات هنا.", excerpt.words());
        assertEquals(1, excerpt.ranges().size());
    }

    @Test
    void withoutWordsItIsTheBeginning() {
        assertEquals("أولى.", Excerpt.of("أولى. ثانية.", List.of()).words());
        assertEquals("", Excerpt.of("", List.of()).words());
    }

    @Test
    void everyHitOfTheShippedArticlesKeepsItsWords() {
        for (String query : List.of("القوات", "أيلول 2020", "في العراق", "5200")) {
            for (Hit hit : ShippedIndex.get().search(query, 100).hits()) {
                Excerpt excerpt = Excerpt.of(hit.text(), hit.ranges());
                assertFalse(excerpt.words().isEmpty());
                for (int i = 0; i < excerpt.ranges().size(); i++) {
                    String words = hit.ranges().get(i).of(hit.text());
                    assertTrue(words.contains(excerpt.ranges().get(i).of(excerpt.words())), words);
                }
                assertEquals(hit.ranges().isEmpty(), excerpt.ranges().isEmpty());
            }
        }
    }
}
