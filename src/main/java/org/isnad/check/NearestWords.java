package org.isnad.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Anchor;
import org.isnad.model.ArticleText;
import org.isnad.model.Paragraph;
import org.isnad.model.Resolution.Suggestion;
import org.isnad.text.CodePointRange;

/**
 * Finds the place of an article that is most like the words of a broken anchor.
 *
 * <p>The longest run of signs that words and paragraph have in common (dynamic programming over both, letters folded) is
 * widened to the length of the words and to whole words. The work is bounded: what lies beyond is not searched. Not safe for
 * use by several threads.
 */
final class NearestWords {

    /** Pairs of signs compared for one anchor at most. */
    private static final long PER_ANCHOR = 2_000_000;

    /** Pairs of signs compared by one instance at most, about a second's work. */
    private static final long IN_ALL = 200_000_000;

    private long spent;

    Optional<Suggestion> of(Anchor anchor, ArticleText text) {
        List<Paragraph> nearestFirst = new ArrayList<>(text.paragraphs());
        nearestFirst.sort(
                Comparator.comparingInt((Paragraph paragraph) -> Math.abs(paragraph.number() - anchor.paragraph())));
        for (Paragraph paragraph : nearestFirst) {
            int at = paragraph.text().indexOf(anchor.exact());
            if (at >= 0) {
                return Optional.of(suggestion(
                        paragraph,
                        CodePointRange.ofUtf16(
                                paragraph.text(), at, at + anchor.exact().length())));
            }
        }
        return mostAlike(LooseText.of(anchor.exact()), nearestFirst);
    }

    private Optional<Suggestion> mostAlike(LooseText words, List<Paragraph> paragraphs) {
        Optional<Run> best = Optional.empty();
        long left = PER_ANCHOR;
        for (Paragraph paragraph : paragraphs) {
            long cost = (long) words.length() * paragraph.text().length();
            if (cost > left || spent + cost > IN_ALL) {
                continue;
            }
            left -= cost;
            spent += cost;
            LooseText there = LooseText.of(paragraph.text());
            Run run = longestCommonRun(words, there, paragraph);
            if (run.length > best.map(Run::length).orElse(0)) {
                best = Optional.of(run);
            }
        }
        // Two fifths in one piece: less is as a rule a common phrase and not the words.
        return best.filter(run -> 5 * run.length >= 2 * words.length())
                .map(run -> suggestion(run.paragraph, run.widened(words.length())));
    }

    private static Run longestCommonRun(LooseText words, LooseText there, Paragraph paragraph) {
        int[] ends = new int[there.length() + 1];
        Run best = new Run(0, 0, 0, there, paragraph);
        for (int i = 1; i <= words.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= there.length(); j++) {
                int above = ends[j];
                ends[j] = words.point(i - 1) == there.point(j - 1) ? diagonal + 1 : 0;
                if (ends[j] > best.length) {
                    best = new Run(ends[j], i, j, there, paragraph);
                }
                diagonal = above;
            }
        }
        return best;
    }

    private static Suggestion suggestion(Paragraph paragraph, CodePointRange range) {
        return new Suggestion(paragraph.number(), range, range.of(paragraph.text()));
    }

    /** A common run that ends before {@code wordsEnd} in the words and before {@code thereEnd} in the paragraph. */
    private record Run(int length, int wordsEnd, int thereEnd, LooseText there, Paragraph paragraph) {

        CodePointRange widened(int wordsLength) {
            int start = Math.max(0, thereEnd - wordsEnd);
            int end = Math.min(there.length(), thereEnd - wordsEnd + wordsLength);
            while (there.inWord(start - 1) && there.inWord(start)) {
                start--;
            }
            while (there.inWord(end - 1) && there.inWord(end)) {
                end++;
            }
            while (start < end - 1 && there.point(start) == ' ') {
                start++;
            }
            while (end > start + 1 && there.point(end - 1) == ' ') {
                end--;
            }
            return new CodePointRange(there.source(start), there.source(end - 1) + 1);
        }
    }
}
