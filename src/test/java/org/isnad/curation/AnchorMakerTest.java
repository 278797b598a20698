package org.isnad.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.isnad.check.AnchorResolver;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.model.Anchor;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Paragraph;
import org.isnad.model.Resolution;
import org.isnad.text.CodePointRange;
import org.junit.jupiter.api.Test;

/** Resolving the anchor of marked words gives the marked words, and no shorter context would. */
final class AnchorMakerTest {

    private static final ArticleId ARTICLE = new ArticleId("a");
    private static final List<String> SIGNS = List.of(
            "ا", "ب", "اب", "َ", "ّ", " ", "🌉", "🌊", "é", "é", "\u200F", "a", "b", "ـ", "«", "2", "٢", "👩‍👩‍👧");

    @Test
    void wordsThatStandOnceAreTheirOwnAnchor() {
        assertEquals(anchor("ب", "", ""), make("ا ب ج", 2, 3));
    }

    @Test
    void theContextIsTheShortestThatTellsTheWordsApart() {
        assertEquals(anchor("20", "", " ج"), make("في 20 د وفي 20 ج", 12, 14));
        assertEquals(anchor("aa", "a", ""), make("aaab", 1, 3));
        assertEquals(anchor("a", "b", ""), make("a ba a", 3, 4));
        // Two neighbours that differ in half of a surrogate pair only: no half is taken.
        assertEquals(anchor("x", "🌉", ""), make("🌊x 🌉x", 4, 5));
    }

    @Test
    void thereIsNoAnchorOfWordsThatAreNotThere() {
        AnchorMaker maker = new AnchorMaker(Map.of(ARTICLE, ArticleText.of("كلمات")));
        assertEquals(Optional.empty(), maker.make(words(1, 3, 6)));
        assertEquals(Optional.empty(), maker.make(words(2, 0, 1)));
        assertEquals(Optional.empty(), maker.make(new MarkedWords(new ArticleId("b"), 1, new CodePointRange(0, 1))));
    }

    @Test
    void rangesOfTheFiveArticlesResolveToThemselves() {
        Map<ArticleId, ArticleText> texts = assertInstanceOf(LoadResult.Loaded.class, DatasetReader.readShipped())
                .dataset()
                .texts();
        AnchorMaker maker = new AnchorMaker(texts);
        AnchorResolver resolver = new AnchorResolver(texts);
        Random random = new Random(20200909);
        int withContext = 0;
        for (Map.Entry<ArticleId, ArticleText> article : texts.entrySet()) {
            for (Paragraph paragraph : article.getValue().paragraphs()) {
                int length = paragraph.text().codePointCount(0, paragraph.text().length());
                for (int run = 0; run < 120; run++) {
                    int start = random.nextInt(length);
                    int end = Math.min(length, start + 1 + random.nextInt(run % 3 == 0 ? length : 6));
                    MarkedWords words =
                            new MarkedWords(article.getKey(), paragraph.number(), new CodePointRange(start, end));
                    Anchor anchor = maker.make(words).orElseThrow();
                    assertEquals(new Resolution.Resolved(words.range()), resolver.resolve(anchor));
                    withContext += anchor.prefix().isEmpty() && anchor.suffix().isEmpty() ? 0 : 1;
                }
            }
        }
        assertTrue(withContext > 1000, "with prefix or suffix: " + withContext);
    }

    @Test
    void everyRangeOfMadeTextResolvesToItself() {
        Random random = new Random(7);
        for (int run = 0; run < 400; run++) {
            StringBuilder made = new StringBuilder("ا");
            List<String> signs = SIGNS.subList(0, 2 + random.nextInt(SIGNS.size() - 1));
            for (int i = random.nextInt(24); i > 0; i--) {
                made.append(signs.get(random.nextInt(signs.size())));
            }
            ArticleText text = ArticleText.of(made + "ا");
            AnchorMaker maker = new AnchorMaker(Map.of(ARTICLE, text));
            AnchorResolver resolver = new AnchorResolver(Map.of(ARTICLE, text));
            String paragraph = text.paragraphs().getFirst().text();
            int length = paragraph.codePointCount(0, paragraph.length());
            for (int start = 0; start < length; start++) {
                for (int end = start + 1; end <= length; end++) {
                    Anchor anchor = maker.make(words(1, start, end)).orElseThrow();
                    assertEquals(
                            new Resolution.Resolved(new CodePointRange(start, end)),
                            resolver.resolve(anchor),
                            paragraph);
                    assertShortest(anchor, paragraph, start, end);
                }
            }
        }
    }

    private static void assertShortest(Anchor anchor, String paragraph, int start, int end) {
        int context = points(anchor.prefix()) + points(anchor.suffix());
        for (int before = 0; before < context; before++) {
            int after = context - 1 - before;
            if (before > start || end + after > points(paragraph)) {
                continue;
            }
            String words = new CodePointRange(start - before, end + after).of(paragraph);
            int at = paragraph.indexOf(words);
            assertTrue(paragraph.indexOf(words, at + 1) >= 0, () -> "«" + words + "» is enough for " + anchor);
        }
    }

    private static int points(String words) {
        return words.codePointCount(0, words.length());
    }

    private static Anchor make(String text, int start, int end) {
        return new AnchorMaker(Map.of(ARTICLE, ArticleText.of(text)))
                .make(words(1, start, end))
                .orElseThrow();
    }

    private static MarkedWords words(int paragraph, int start, int end) {
        return new MarkedWords(ARTICLE, paragraph, new CodePointRange(start, end));
    }

    private static Anchor anchor(String exact, String prefix, String suffix) {
        return new Anchor(ARTICLE, 1, exact, prefix, suffix);
    }
}
