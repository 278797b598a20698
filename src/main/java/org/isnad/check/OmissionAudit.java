package org.isnad.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.check.AuditedSentence.Coverage;
import org.isnad.dates.Mentions;
import org.isnad.dates.token.Expression;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Attribute;
import org.isnad.model.Dataset;
import org.isnad.model.Exemption;
import org.isnad.model.Paragraph;
import org.isnad.model.Resolution.Resolved;
import org.isnad.text.CodePointRange;
import org.isnad.text.SentenceBreaks;

/**
 * Finds the sentences that contain a date or a number and that no record cites.
 *
 * <p>A sentence is cited when resolved words of an event or figure, of its date or of the base of its inference overlap
 * it, or those of an attribute of the article (the printed date of publication). It is exempted when each of its dates
 * and numbers touches an exempted part: to exempt a headline that is glued to a sentence leaves the rest of it. Broken
 * anchors and notes cover nothing.
 */
public final class OmissionAudit {
    private final Evidence evidence;
    private final Map<ArticleId, ArticleText> texts;

    private OmissionAudit(Map<ArticleId, ArticleText> texts, Evidence evidence) {
        this.texts = texts;
        this.evidence = evidence;
    }

    /**
     * Audits every article whose text is there, in the order of the data set.
     *
     * @param evidence the anchors of this data set, resolved in these texts
     */
    public static List<ArticleAudit> of(Dataset dataset, Map<ArticleId, ArticleText> texts, Evidence evidence) {
        return dataset.articles().stream()
                .flatMap(article -> of(article, texts, evidence).stream())
                .toList();
    }

    /**
     * Audits one article; empty when its text is not there.
     *
     * @param evidence the anchors of its data set, resolved in these texts
     */
    public static Optional<ArticleAudit> of(Article article, Map<ArticleId, ArticleText> texts, Evidence evidence) {
        return texts.containsKey(article.id())
                ? Optional.of(new OmissionAudit(texts, evidence).audit(article))
                : Optional.empty();
    }

    private ArticleAudit audit(Article article) {
        List<AuditedSentence> found = new ArrayList<>();
        int sentences = 0;
        for (Paragraph paragraph : Optional.ofNullable(texts.get(article.id()))
                .map(ArticleText::paragraphs)
                .orElse(List.of())) {
            List<CodePointRange> cited = cited(article, paragraph);
            List<Exempted> exempted = exempted(article, paragraph);
            List<CodePointRange> ranges = SentenceBreaks.in(paragraph.text());
            sentences += ranges.size();
            for (CodePointRange range : ranges) {
                String sentence = range.of(paragraph.text()).stripTrailing();
                List<Expression> expressions = expressions(sentence, range.start());
                if (!expressions.isEmpty()) {
                    int end = range.start() + sentence.codePointCount(0, sentence.length());
                    CodePointRange words = new CodePointRange(range.start(), end);
                    found.add(new AuditedSentence(
                            article.id(),
                            paragraph.number(),
                            words,
                            sentence,
                            expressions,
                            coverage(words, expressions, cited, exempted),
                            exemptions(expressions, exempted)));
                }
            }
        }
        return new ArticleAudit(article, sentences, found);
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

    private static Coverage coverage(
            CodePointRange sentence,
            List<Expression> expressions,
            List<CodePointRange> cited,
            List<Exempted> exempted) {
        if (touches(sentence, cited)) {
            return Coverage.CITED;
        }
        return expressions.stream()
                        .allMatch(expression ->
                                exempted.stream().anyMatch(part -> part.range().overlaps(expression.range())))
                ? Coverage.EXEMPTED
                : Coverage.LEFT_OVER;
    }

    private static List<Exemption> exemptions(List<Expression> expressions, List<Exempted> exempted) {
        return exempted.stream()
                .filter(part ->
                        expressions.stream().anyMatch(expression -> part.range().overlaps(expression.range())))
                .map(Exempted::exemption)
                .distinct()
                .toList();
    }

    private static boolean touches(CodePointRange range, List<CodePointRange> others) {
        return others.stream().anyMatch(range::overlaps);
    }

    private List<CodePointRange> cited(Article article, Paragraph paragraph) {
        Stream<CodePointRange> records =
                evidence.spans(article.id(), paragraph.number()).stream().map(EvidenceSpan::range);
        Stream<CodePointRange> attributes = Stream.of(
                        article.headline(), article.outlet(), article.agency(), article.published())
                .map(Attribute::anchor)
                .flatMap(Optional::stream)
                .filter(anchor -> anchor.paragraph() == paragraph.number())
                .flatMap(this::resolved);
        return Stream.concat(records, attributes).toList();
    }

    private List<Exempted> exempted(Article article, Paragraph paragraph) {
        CodePointRange whole = new CodePointRange(
                0, paragraph.text().codePointCount(0, paragraph.text().length()));
        return article.exemptions().stream()
                .filter(exemption -> exemption.paragraph() == paragraph.number())
                .flatMap(exemption -> (exemption.words().isPresent()
                                ? resolved(exemption.words().get())
                                : Stream.of(whole))
                        .map(range -> new Exempted(range, exemption)))
                .toList();
    }

    private Stream<CodePointRange> resolved(Anchor anchor) {
        return evidence.of(anchor) instanceof Resolved(var range) ? Stream.of(range) : Stream.empty();
    }

    /** A part of a paragraph that is exempted. */
    private record Exempted(CodePointRange range, Exemption exemption) {}
}
