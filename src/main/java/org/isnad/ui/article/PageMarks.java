package org.isnad.ui.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.text.CodePointRange;

/**
 * What is marked on a page beside the cited words themselves.
 *
 * @param highlights the words of the selected record, by number of the paragraph
 * @param tints the sentences that are left over, by number of the paragraph
 * @param searched what a search in everything found, by number of the paragraph
 * @param offered words that may be recorded and are not, by number of the paragraph
 * @param finding what was looked for in this article
 * @param selection the reader's own marking
 * @param caretShown whether the caret of the marking is drawn
 * @param place the cited words that have the keyboard
 */
record PageMarks(
        Map<Integer, List<CodePointRange>> highlights,
        Map<Integer, List<CodePointRange>> tints,
        Map<Integer, List<CodePointRange>> searched,
        Map<Integer, List<CodePointRange>> offered,
        Optional<TextMatches> finding,
        Optional<TextSelection> selection,
        boolean caretShown,
        Optional<CitedPlace> place) {

    static final PageMarks NONE = new PageMarks(
            Map.of(), Map.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty(), false, Optional.empty());

    /** Everything that is marked in an article pane. */
    static PageMarks of(ArticleView view) {
        return new PageMarks(
                view.pageProperty().get().isPresent()
                        ? view.highlightsProperty().get()
                        : Map.of(),
                view.auditShownProperty().get()
                        ? view.auditProperty().get().map(PageAudit::tints).orElse(Map.of())
                        : Map.of(),
                view.pageProperty().get().isPresent() ? view.foundProperty().get() : Map.of(),
                view.pageProperty().get().isPresent() ? view.offeredProperty().get() : Map.of(),
                view.findingProperty().get(),
                view.selectionProperty().get(),
                view.isFocused(),
                view.placeProperty().get());
    }

    /** What of it lies in a paragraph with that number and length in code points. */
    InParagraph in(int paragraph, int length) {
        return new InParagraph(
                highlights.getOrDefault(paragraph, List.of()),
                tints.getOrDefault(paragraph, List.of()),
                offered.getOrDefault(paragraph, List.of()),
                Stream.concat(
                                searched.getOrDefault(paragraph, List.of()).stream(),
                                finding.stream().flatMap(found -> found.in(paragraph).stream()))
                        .toList(),
                finding
                        .flatMap(TextMatches::match)
                        .filter(match -> match.paragraph() == paragraph)
                        .map(TextMatches.Match::range)
                        .stream()
                        .toList(),
                selection.flatMap(marked -> marked.within(paragraph, length)).stream()
                        .toList(),
                selection
                        .map(TextSelection::caret)
                        .filter(caret -> caretShown && caret.paragraph() == paragraph)
                        .map(TextPosition::codePoint),
                place.filter(one -> one.paragraph() == paragraph).map(CitedPlace::range).stream()
                        .toList());
    }

    /**
     * What is marked in a paragraph.
     *
     * @param highlighted the words of the selected record
     * @param tinted the sentences that are left over
     * @param offered words that may be recorded and are not
     * @param found everything that was looked for and found
     * @param current what was found and the reader is at
     * @param selected the reader's own marking
     * @param caret its caret
     * @param place the cited words that have the keyboard
     */
    record InParagraph(
            List<CodePointRange> highlighted,
            List<CodePointRange> tinted,
            List<CodePointRange> offered,
            List<CodePointRange> found,
            List<CodePointRange> current,
            List<CodePointRange> selected,
            Optional<Integer> caret,
            List<CodePointRange> place) {}
}
