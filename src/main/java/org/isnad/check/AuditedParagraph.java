package org.isnad.check;

import java.util.ArrayList;
import java.util.List;
import org.isnad.dates.Mentions;
import org.isnad.dates.token.Expression;
import org.isnad.model.Paragraph;
import org.isnad.text.CodePointRange;
import org.isnad.text.SentenceBreaks;

/**
 * What an audit reads of the words of one paragraph, whoever cites them.
 *
 * @param sentences how many sentences it has, also those without a date or number
 * @param datedOrNumeric those with a date or number, in reading order
 */
public record AuditedParagraph(int sentences, List<Part> datedOrNumeric) {

    /**
     * A sentence with a date or number.
     *
     * @param range code points in the text of the paragraph, without the white space behind the sentence
     * @param sentence its words
     * @param expressions its dates and numbers in reading order, at least one; code points in the text of the paragraph
     */
    public record Part(CodePointRange range, String sentence, List<Expression> expressions) {

        /** Copies the list. */
        public Part {
            expressions = List.copyOf(expressions);
        }
    }

    /** Copies the list. */
    public AuditedParagraph {
        datedOrNumeric = List.copyOf(datedOrNumeric);
    }

    /** Reads a paragraph. */
    public static AuditedParagraph of(Paragraph paragraph) {
        List<Part> parts = new ArrayList<>();
        List<CodePointRange> ranges = SentenceBreaks.in(paragraph.text());
        for (CodePointRange range : ranges) {
            String sentence = range.of(paragraph.text()).stripTrailing();
            List<Expression> expressions = expressions(sentence, range.start());
            if (!expressions.isEmpty()) {
                int end = range.start() + sentence.codePointCount(0, sentence.length());
                parts.add(new Part(new CodePointRange(range.start(), end), sentence, expressions));
            }
        }
        return new AuditedParagraph(ranges.size(), parts);
    }

    /** The dates and numbers of a sentence, in code points of the paragraph in which it begins at {@code startCp}. */
    private static List<Expression> expressions(String sentence, int startCp) {
        return Mentions.in(sentence).expressions().stream()
                .map(expression -> new Expression(
                        new CodePointRange(
                                expression.range().start() + startCp,
                                expression.range().end() + startCp),
                        expression.kind()))
                .toList();
    }
}
