package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DisplayTextTest {

    private static final String RLM = "\u200F";

    @Test
    void everyTextIsDrawnOnOneLine() {
        assertEquals(
                "a b  c d e f", DisplayText.of("a\nb\r\nc\td\u2028e\u0000f").shown());
    }

    @Test
    void bidiControlsAreNotDrawn() {
        DisplayText text = DisplayText.of(RLM + "في الـ10" + "\u202A" + " نيسان\u2069");
        assertEquals("في الـ10 نيسان", text.shown());
    }

    @Test
    void codePointsOfTheOriginalFindTheirPlaceInTheDrawnText() {
        DisplayText text = DisplayText.of("أ" + RLM + "😀" + "ب");
        assertEquals(4, text.length());
        assertEquals(0, text.shownIndex(0));
        assertEquals(1, text.shownIndex(1));
        assertEquals(1, text.shownIndex(2));
        assertEquals(3, text.shownIndex(3));
        assertEquals(4, text.shownIndex(4));
    }

    @Test
    void theWayBackGivesTheCodePointThatIsDrawnThere() {
        DisplayText text = DisplayText.of("أ" + RLM + "😀" + "ب");
        assertEquals(0, text.codePointAt(0));
        assertEquals(2, text.codePointAt(1));
        assertEquals(2, text.codePointAt(2), "the second half of a surrogate pair belongs to its code point");
        assertEquals(3, text.codePointAt(3));
        assertEquals(4, text.codePointAt(4));
    }

    @Test
    void theFirstLetterWithADirectionDecides() {
        assertTrue(DisplayText.of("«CNN» أولًا".replace("CNN", "٣")).rightToLeft());
        assertFalse(DisplayText.of("withdrawal american-army-iraq").rightToLeft());
        assertTrue(DisplayText.of("24-7-2021 بغداد").rightToLeft());
        assertTrue(DisplayText.of("—-").rightToLeft(), "a text without letters follows the window");
    }

    @Test
    void aVeryLongTextIsDrawnUpToAWordAndTheRestIsMarked() {
        String words = "وصول قوات ".repeat(10_000);
        String brief = DisplayText.brief(words);
        assertTrue(brief.codePointCount(0, brief.length()) <= DisplayText.BRIEF_CODE_POINTS);
        assertTrue(brief.endsWith("قوات…") || brief.endsWith("وصول…"), brief);
        assertTrue(words.startsWith(brief.substring(0, brief.length() - 1)));
        assertTrue(DisplayText.passage(words).length() > brief.length());
    }

    @Test
    void aTextThatIsShortEnoughStaysAsItIs() {
        String longest = "😀".repeat(DisplayText.BRIEF_CODE_POINTS);
        assertEquals(longest, DisplayText.brief(longest));
        assertEquals("", DisplayText.brief(""));
    }

    @Test
    void aWordThatIsTooLongIsCutBetweenLetters() {
        int most = DisplayText.BRIEF_CODE_POINTS;
        assertEquals("😀".repeat(most - 1) + "…", DisplayText.brief("😀".repeat(most + 1)));
        assertEquals(
                "ب".repeat(most - 2) + "…",
                DisplayText.brief("ب".repeat(most - 1) + "ّ".repeat(9)),
                "a vowel stays with its letter");
    }
}
