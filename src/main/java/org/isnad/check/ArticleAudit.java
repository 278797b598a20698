package org.isnad.check;

import java.util.List;
import org.isnad.check.AuditedSentence.Coverage;
import org.isnad.model.Article;

/**
 * How far the data set accounts for the dates and numbers of one article.
 *
 * @param article the article
 * @param sentences how many sentences it has, also those without a date or number
 * @param datedOrNumeric those with a date or number, in reading order
 */
public record ArticleAudit(Article article, int sentences, List<AuditedSentence> datedOrNumeric) {

    /** Copies the list. */
    public ArticleAudit {
        datedOrNumeric = List.copyOf(datedOrNumeric);
    }

    /** How many sentences with a date or number are covered in this way. */
    public int count(Coverage coverage) {
        return (int) datedOrNumeric.stream()
                .filter(sentence -> sentence.coverage() == coverage)
                .count();
    }

    /** The sentences that the data set does not account for. */
    public List<AuditedSentence> leftOver() {
        return datedOrNumeric.stream()
                .filter(sentence -> sentence.coverage() == Coverage.LEFT_OVER)
                .toList();
    }

    /** The part of the sentences with a date or number that is cited or exempted, from 0 to 1; 1 when there are none. */
    public double share() {
        return datedOrNumeric.isEmpty() ? 1 : 1 - (double) count(Coverage.LEFT_OVER) / datedOrNumeric.size();
    }
}
