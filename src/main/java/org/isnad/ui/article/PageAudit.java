package org.isnad.ui.article;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.text.CodePointRange;

/**
 * The omission audit of one article, in words.
 *
 * @param share how many of its dated or numeric sentences are cited
 * @param leftOver how many are left over
 * @param sentences those that no record cites in reading order, the left over before the exempted
 */
public record PageAudit(String share, String leftOver, List<Sentence> sentences) {

    /**
     * A sentence that no record cites.
     *
     * @param paragraph number of the paragraph, from 1
     * @param range where it stands
     * @param words its words
     * @param reason why it is exempted; empty for one that is left over
     */
    public record Sentence(int paragraph, CodePointRange range, String words, String reason) {

        /** Whether the data set does not account for it. */
        public boolean isLeftOver() {
            return reason.isEmpty();
        }
    }

    /** Copies the list. */
    public PageAudit {
        sentences = List.copyOf(sentences);
    }

    /** The sentences that are left over, by number of the paragraph. */
    Map<Integer, List<CodePointRange>> tints() {
        return sentences.stream()
                .filter(Sentence::isLeftOver)
                .collect(Collectors.groupingBy(
                        Sentence::paragraph, Collectors.mapping(Sentence::range, Collectors.toList())));
    }
}
