package org.isnad.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.check.AuditedSentence.Coverage;
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
        return of(article, texts, evidence, AuditedParagraph::of);
    }

    /**
     * The same with what was read of its paragraphs before: after an edit no word has to be read again.
     *
     * @param read gives what {@link AuditedParagraph#of} gives
     */
    public static Optional<ArticleAudit> of(
            Article article,
            Map<ArticleId, ArticleText> texts,
            Evidence evidence,
            Function<Paragraph, AuditedParagraph> read) {
        return texts.containsKey(article.id())
                ? Optional.of(new OmissionAudit(texts, evidence).audit(article, read))
                : Optional.empty();
    }

    private ArticleAudit audit(Article article, Function<Paragraph, AuditedParagraph> read) {
        List<AuditedSentence> found = new ArrayList<>();
        int sentences = 0;
        for (Paragraph paragraph : Optional.ofNullable(texts.get(article.id()))
                .map(ArticleText::paragraphs)
                .orElse(List.of())) {
            List<CodePointRange> cited = cited(article, paragraph);
            List<Exempted> exempted = exempted(article, paragraph);
            AuditedParagraph words = read.apply(paragraph);
            sentences += words.sentences();
            for (AuditedParagraph.Part part : words.datedOrNumeric()) {
                found.add(new AuditedSentence(
                        article.id(),
                        paragraph.number(),
                        part.range(),
                        part.sentence(),
                        part.expressions(),
                        coverage(part.range(), part.expressions(), cited, exempted),
                        exemptions(part.expressions(), exempted)));
            }
        }
        return new ArticleAudit(article, sentences, found);
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
