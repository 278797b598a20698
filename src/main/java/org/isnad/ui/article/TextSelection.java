package org.isnad.ui.article;

import java.util.Optional;
import org.isnad.text.CodePointRange;

/**
 * The words that the reader has marked to copy them.
 *
 * @param anchor where marking began
 * @param caret where it is now; before the anchor when the reader marks backward
 */
public record TextSelection(TextPosition anchor, TextPosition caret) {

    /** Nothing marked, the caret at a place. */
    public static TextSelection at(TextPosition position) {
        return new TextSelection(position, position);
    }

    /** The same beginning, another end. */
    public TextSelection extendedTo(TextPosition position) {
        return new TextSelection(anchor, position);
    }

    /** Whether nothing is marked. */
    public boolean empty() {
        return anchor.equals(caret);
    }

    /** The earlier of the two ends. */
    public TextPosition start() {
        return anchor.compareTo(caret) <= 0 ? anchor : caret;
    }

    /** The later of the two ends. */
    public TextPosition end() {
        return anchor.compareTo(caret) <= 0 ? caret : anchor;
    }

    /** The marked part of a paragraph with that number and length in code points. */
    public Optional<CodePointRange> within(int paragraph, int length) {
        if (empty() || paragraph < start().paragraph() || paragraph > end().paragraph()) {
            return Optional.empty();
        }
        int from = paragraph == start().paragraph() ? start().codePoint() : 0;
        int to = paragraph == end().paragraph() ? end().codePoint() : length;
        return from < to ? Optional.of(new CodePointRange(from, to)) : Optional.empty();
    }

    /** The marked words exactly as the source prints them, paragraphs separated by a line feed. */
    public String words(ArticlePage page) {
        StringBuilder words = new StringBuilder();
        for (ArticlePage.PageParagraph paragraph : page.paragraphs()) {
            if (paragraph.number() >= start().paragraph() && paragraph.number() <= end().paragraph()) {
                if (paragraph.number() > start().paragraph()) {
                    words.append('\n');
                }
                String text = paragraph.text();
                within(paragraph.number(), text.codePointCount(0, text.length()))
                        .ifPresent(range -> words.append(range.of(text)));
            }
        }
        return words.toString();
    }
}
