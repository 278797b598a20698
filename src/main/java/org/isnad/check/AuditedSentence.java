package org.isnad.check;

import java.util.List;
import org.isnad.dates.token.Expression;
import org.isnad.model.ArticleId;
import org.isnad.model.Exemption;
import org.isnad.text.CodePointRange;

/**
 * A sentence with a date or a number in it, and whether the data set accounts for it.
 *
 * @param article where it stands
 * @param paragraph number of the paragraph, from 1
 * @param range code points in the text of the paragraph, without the white space behind the sentence
 * @param sentence its words
 * @param expressions its dates and numbers in reading order, at least one; code points in the text of the paragraph
 * @param coverage whether the data set accounts for it
 * @param exemptions those that one of its dates or numbers touches, in the order of the file
 */
public record AuditedSentence(
        ArticleId article,
        int paragraph,
        CodePointRange range,
        String sentence,
        List<Expression> expressions,
        Coverage coverage,
        List<Exemption> exemptions) {

    /** Whether the data set accounts for a sentence. */
    public enum Coverage {
        /** Words of it are cited by an event or figure, carry the date of one, or what is known about the article. */
        CITED,
        /** Not cited, and each date and number lies in a part that is exempted. */
        EXEMPTED,
        /** Neither. */
        LEFT_OVER
    }

    /** Copies the lists. */
    public AuditedSentence {
        expressions = List.copyOf(expressions);
        exemptions = List.copyOf(exemptions);
        if (expressions.isEmpty()) {
            throw new IllegalArgumentException("no date or number in \"" + sentence + "\"");
        }
    }

    /** The words of one of its expressions. */
    public String words(Expression expression) {
        CodePointRange range = expression.range();
        return new CodePointRange(range.start() - this.range.start(), range.end() - this.range.start()).of(sentence);
    }
}
