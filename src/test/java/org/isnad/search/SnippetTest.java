package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.text.CodePointRange;
import org.junit.jupiter.api.Test;

final class SnippetTest {

    private static List<CodePointRange> find(String text, String words) {
        int at = text.indexOf(words);
        return List.of(CodePointRange.ofUtf16(text, at, at + words.length()));
    }

    @Test
    void itIsTheSentenceOfTheFirstWords() {
        String text = "😀 جملة أولى. جملة القوات ثانية! جملة ثالثة.";
        Snippet snippet = Snippet.of(text, find(text, "القوات"));
        assertEquals("جملة القوات ثانية!", snippet.words());
        assertEquals("القوات", snippet.ranges().getFirst().of(snippet.words()));
    }

    @Test
    void aLongSentenceIsCutBetweenWordsAndSaysSo() {
        String text = "كلمة ".repeat(60) + "القوات" + " بعدها".repeat(60);
        Snippet snippet = Snippet.of(text, find(text, "القوات"));
        assertTrue(snippet.words().startsWith("…كلمة "), snippet.words());
        assertTrue(snippet.words().endsWith(" بعدها…"), snippet.words());
        assertTrue(snippet.words().codePointCount(0, snippet.words().length()) <= Snippet.MOST + 2);
        assertEquals("القوات", snippet.ranges().getFirst().of(snippet.words()));
    }

    @Test
    void wordsBehindTheSentenceAreNotMarked() {
        String text = "القوات هنا. والقوات هناك.";
        Snippet snippet = Snippet.of(text, List.of(new CodePointRange(0, 6), new CodePointRange(12, 19)));
        assertEquals("القوات هنا.", snippet.words());
        assertEquals(1, snippet.ranges().size());
    }

    @Test
    void withoutWordsItIsTheBeginning() {
        assertEquals("أولى.", Snippet.of("أولى. ثانية.", List.of()).words());
        assertEquals("", Snippet.of("", List.of()).words());
    }

    @Test
    void everyHitOfTheShippedArticlesKeepsItsWords() {
        for (String query : List.of("القوات", "أيلول 2020", "في العراق", "5200")) {
            for (Hit hit : ShippedIndex.get().search(query, 100).hits()) {
                Snippet snippet = Snippet.of(hit.text(), hit.ranges());
                assertFalse(snippet.words().isEmpty());
                for (int i = 0; i < snippet.ranges().size(); i++) {
                    String words = hit.ranges().get(i).of(hit.text());
                    assertTrue(words.contains(snippet.ranges().get(i).of(snippet.words())), words);
                }
                assertEquals(hit.ranges().isEmpty(), snippet.ranges().isEmpty());
            }
        }
    }
}
