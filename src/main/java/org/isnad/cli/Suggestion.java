package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.dates.ReadSentence;
import org.isnad.model.ArticleText;
import org.isnad.model.Paragraph;
import org.isnad.text.CodePointIndex;
import org.isnad.text.CodePointRange;
import org.isnad.time.FuzzyDate;

/**
 * A sentence of an article with what is understood of it.
 *
 * @param article the name of its file
 * @param paragraph number of the paragraph, from 1
 * @param text the words of the paragraph
 * @param read what was understood, in code points of the paragraph
 */
record Suggestion(String article, int paragraph, CodePointIndex text, ReadSentence read) {

    /** The suggestions of an article, in reading order. */
    static List<Suggestion> of(String article, ArticleText text, Optional<FuzzyDate> base) {
        List<Suggestion> found = new ArrayList<>();
        for (Paragraph paragraph : text.paragraphs()) {
            CodePointIndex words = CodePointIndex.of(paragraph.text());
            for (ReadSentence sentence : ReadSentence.in(paragraph.text(), base.orElse(null))) {
                found.add(new Suggestion(article, paragraph.number(), words, sentence));
            }
        }
        return found;
    }

    String sentence() {
        return words(read.range());
    }

    /** The words at a place in the paragraph. */
    String words(CodePointRange range) {
        return text.words(range);
    }
}
