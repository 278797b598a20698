package org.isnad.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.isnad.text.CodePointRange;
import org.isnad.ui.article.ArticlePage.PageParagraph;
import org.junit.jupiter.api.Test;

class TextSelectionTest {

    private static final ArticlePage PAGE = new ArticlePage(
            "a",
            "عنوان",
            List.of(),
            List.of(
                    new PageParagraph(1, "سنجعلهم يغادرون", List.of()),
                    new PageParagraph(2, "موجة من الهجمات", List.of()),
                    new PageParagraph(3, "😀 شاركها.", List.of())));

    @Test
    void wordsOverSeveralParagraphsAreCopiedAsPrinted() {
        TextSelection marked = new TextSelection(new TextPosition(1, 8), new TextPosition(3, 4));
        assertEquals("يغادرون\nموجة من الهجمات\n😀 شا", marked.words(PAGE));
    }

    @Test
    void markingBackwardGivesTheSameWords() {
        TextSelection forward = new TextSelection(new TextPosition(1, 0), new TextPosition(2, 4));
        TextSelection backward = new TextSelection(new TextPosition(2, 4), new TextPosition(1, 0));
        assertEquals(forward.words(PAGE), backward.words(PAGE));
        assertEquals(new TextPosition(1, 0), backward.start());
    }

    @Test
    void aParagraphOutsideHasNoPart() {
        TextSelection marked = new TextSelection(new TextPosition(2, 0), new TextPosition(2, 4));
        assertEquals(Optional.empty(), marked.within(1, 15));
        assertEquals(Optional.of(new CodePointRange(0, 4)), marked.within(2, 15));
        assertTrue(TextSelection.at(new TextPosition(2, 3)).within(2, 15).isEmpty());
    }

    @Test
    void wholeCharactersAndWordsAreStepped() {
        TextSteps steps = new TextSteps(PAGE);
        assertEquals(new TextPosition(3, 1), steps.nextCharacter(new TextPosition(3, 0)), "an emoji is one code point");
        assertEquals(new TextPosition(2, 0), steps.nextCharacter(new TextPosition(1, 15)));
        assertEquals(new TextPosition(1, 15), steps.previousCharacter(new TextPosition(2, 0)));
        assertEquals(new TextPosition(1, 0), steps.previousCharacter(new TextPosition(1, 0)));
        assertEquals(new TextPosition(3, 9), steps.nextCharacter(new TextPosition(3, 9)));
        assertEquals("من", steps.wordAt(new TextPosition(2, 6)).words(PAGE));
        assertEquals("موجة", steps.wordAt(new TextPosition(2, 0)).words(PAGE));
    }

    @Test
    void aCharacterWithItsMarksIsOneStep() {
        TextSteps steps = new TextSteps(
                new ArticlePage("a", "", List.of(), List.of(new PageParagraph(1, "يلاحقُون", List.of()))));
        // The damma sits on the qaf: one step goes over both.
        assertEquals(new TextPosition(1, 6), steps.nextCharacter(new TextPosition(1, 4)));
    }

    @Test
    void aOneLetterWordIsFound() {
        TextSteps steps = new TextSteps(
                new ArticlePage("a", "", List.of(), List.of(new PageParagraph(1, "الدولي و قوات", List.of()))));
        assertEquals("و", steps.wordAt(new TextPosition(1, 7)).words(pageOf("الدولي و قوات")));
    }

    private static ArticlePage pageOf(String text) {
        return new ArticlePage("a", "", List.of(), List.of(new PageParagraph(1, text, List.of())));
    }
}
