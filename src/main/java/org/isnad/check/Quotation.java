package org.isnad.check;

import java.util.Optional;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleText;
import org.isnad.model.Paragraph;
import org.isnad.model.Resolution;
import org.isnad.text.CodePointRange;
import org.isnad.text.DisplayText;

/**
 * Words of an article with what stands around them and where they stand in its file.
 *
 * @param article where they are from
 * @param paragraph number of the paragraph, from 1
 * @param exact the words as printed
 * @param prefix at most {@value #CONTEXT_CODE_POINTS} code points of the same paragraph before them
 * @param suffix at most as many after them
 * @param rightToLeft whether their paragraph runs from right to left
 * @param inFile code points from the beginning of the whole file; empty where the words do not stand there
 */
public record Quotation(
        Article article,
        int paragraph,
        String exact,
        String prefix,
        String suffix,
        boolean rightToLeft,
        Optional<CodePointRange> inFile) {

    private static final int CONTEXT_CODE_POINTS = 32;

    /** Words of a paragraph that is at hand. */
    public static Quotation of(Article article, Paragraph paragraph, CodePointRange range) {
        String text = paragraph.text();
        int length = text.codePointCount(0, text.length());
        int before = Math.max(0, range.start() - CONTEXT_CODE_POINTS);
        int after = Math.min(length, range.end() + CONTEXT_CODE_POINTS);
        return new Quotation(
                article,
                paragraph.number(),
                range.of(text),
                text.substring(text.offsetByCodePoints(0, before), range.utf16Start(text)),
                text.substring(range.utf16End(text), text.offsetByCodePoints(0, after)),
                DisplayText.of(text).rightToLeft(),
                Optional.of(
                        new CodePointRange(paragraph.startCp() + range.start(), paragraph.startCp() + range.end())));
    }

    /**
     * The words of an anchor; of a broken one what it says itself, without a place.
     *
     * @param text of the article, where it is at hand
     */
    public static Quotation of(Anchor anchor, Article article, Optional<ArticleText> text, Resolution resolution) {
        return text.flatMap(words -> words.paragraph(anchor.paragraph()))
                .filter(paragraph -> resolution instanceof Resolution.Resolved)
                .map(paragraph -> of(article, paragraph, ((Resolution.Resolved) resolution).range()))
                .orElseGet(() -> new Quotation(
                        article,
                        anchor.paragraph(),
                        anchor.exact(),
                        anchor.prefix(),
                        anchor.suffix(),
                        DisplayText.of(anchor.exact()).rightToLeft(),
                        Optional.empty()));
    }
}
