package org.isnad.ui.article;

import java.text.BreakIterator;
import java.util.Locale;
import org.isnad.text.CodePointRange;

/** Caret movement by grapheme, word and paragraph. */
final class TextSteps {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private final ArticlePage page;

    TextSteps(ArticlePage page) {
        this.page = page;
    }

    TextPosition first() {
        return new TextPosition(1, 0);
    }

    TextPosition last() {
        int number = page.paragraphs().size();
        return new TextPosition(Math.max(1, number), number == 0 ? 0 : length(number));
    }

    TextPosition start(TextPosition position) {
        return new TextPosition(position.paragraph(), 0);
    }

    TextPosition end(TextPosition position) {
        return new TextPosition(position.paragraph(), length(position.paragraph()));
    }

    /** The next place after a whole character with its marks, in the next paragraph at the end of one. */
    TextPosition nextCharacter(TextPosition position) {
        return step(position, BreakIterator.getCharacterInstance(ARABIC), true);
    }

    TextPosition previousCharacter(TextPosition position) {
        return step(position, BreakIterator.getCharacterInstance(ARABIC), false);
    }

    TextPosition nextWord(TextPosition position) {
        return step(position, BreakIterator.getWordInstance(ARABIC), true);
    }

    TextPosition previousWord(TextPosition position) {
        return step(position, BreakIterator.getWordInstance(ARABIC), false);
    }

    /** The word that holds a place; one-letter words such as «و» count. */
    TextSelection wordAt(TextPosition position) {
        String text = text(position.paragraph());
        if (text.isEmpty()) {
            return TextSelection.at(position);
        }
        BreakIterator words = BreakIterator.getWordInstance(ARABIC);
        words.setText(text);
        int offset = Math.min(text.offsetByCodePoints(0, position.codePoint()), text.length() - 1);
        int end = words.following(offset);
        int start = words.previous();
        CodePointRange range = CodePointRange.ofUtf16(text, start, end);
        return new TextSelection(
                new TextPosition(position.paragraph(), range.start()),
                new TextPosition(position.paragraph(), range.end()));
    }

    private TextPosition step(TextPosition position, BreakIterator breaks, boolean forward) {
        int number = position.paragraph();
        String text = text(number);
        int offset = text.offsetByCodePoints(0, position.codePoint());
        if (forward && offset == text.length()) {
            return number < page.paragraphs().size() ? new TextPosition(number + 1, 0) : position;
        }
        if (!forward && offset == 0) {
            return number > 1 ? end(new TextPosition(number - 1, 0)) : position;
        }
        breaks.setText(text);
        int to = forward ? breaks.following(offset) : breaks.preceding(offset);
        return new TextPosition(number, text.codePointCount(0, to));
    }

    private int length(int number) {
        String text = text(number);
        return text.codePointCount(0, text.length());
    }

    private String text(int number) {
        return page.paragraphs().get(number - 1).text();
    }
}
