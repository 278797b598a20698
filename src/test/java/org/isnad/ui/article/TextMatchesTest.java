package org.isnad.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.isnad.text.CodePointRange;
import org.isnad.ui.article.ArticlePage.PageParagraph;
import org.isnad.ui.article.TextMatches.Match;
import org.junit.jupiter.api.Test;

final class TextMatchesTest {
    private static final TextPosition FIRST = new TextPosition(1, 0);
    private static final ArticlePage PAGE = new ArticlePage(
            "a",
            "",
            List.of(),
            List.of(
                    new PageParagraph(1, "😀 القوات (CNN) والقوات", List.of()),
                    new PageParagraph(2, "قالت cnn إن القوّات تنسحب", List.of())));

    private static TextMatches find(String query, TextPosition from) {
        return TextMatches.of(query, Optional.of(PAGE), from);
    }

    private static Match match(int paragraph, int start, int end) {
        return new Match(paragraph, new CodePointRange(start, end));
    }

    @Test
    void placesAreCodePointsAndAPartOfAWordCounts() {
        assertEquals(
                List.of(match(1, 2, 8), match(1, 16, 22)), find("القوات", FIRST).matches());
    }

    @Test
    void arabicIsExactAndLatinOfEitherCase() {
        assertEquals(List.of(match(2, 12, 19)), find("القوّات", FIRST).matches());
        assertEquals(
                List.of(match(1, 10, 13), match(2, 5, 8)), find("Cnn", FIRST).matches());
    }

    @Test
    void signsMeanThemselves() {
        assertEquals(List.of(match(1, 9, 14)), find("(CNN)", FIRST).matches());
        assertEquals(List.of(), find(".", FIRST).matches());
    }

    @Test
    void theReaderIsAtTheFirstMatchThatBeginsAtAPlaceOrBehindIt() {
        assertEquals(0, find("القوات", new TextPosition(1, 2)).current());
        assertEquals(1, find("القوات", new TextPosition(1, 3)).current());
        assertEquals(0, find("القوات", new TextPosition(2, 0)).current());
    }

    @Test
    void stepsGoRoundAtTheEnds() {
        TextMatches found = find("القوات", FIRST);
        assertEquals(1, found.step(true).current());
        assertEquals(0, found.step(true).step(true).current());
        assertEquals(1, found.step(false).current());
        assertEquals(Optional.of(match(1, 16, 22)), found.step(true).match());
    }

    @Test
    void nothingIsFoundForNoWordsAndInNoArticle() {
        assertEquals(new TextMatches("", List.of(), -1), find("", FIRST));
        assertEquals(-1, TextMatches.of("x", Optional.empty(), FIRST).current());
        assertEquals(Optional.empty(), find("غائب", FIRST).step(true).match());
        assertThrows(IllegalArgumentException.class, () -> new TextMatches("x", List.of(), 0));
    }
}
