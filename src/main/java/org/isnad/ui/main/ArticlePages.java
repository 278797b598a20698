package org.isnad.ui.main;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.check.Evidence;
import org.isnad.check.EvidenceSpan;
import org.isnad.labels.Labels;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.DatedRecord;
import org.isnad.model.Paragraph;
import org.isnad.model.RecordId;
import org.isnad.ui.article.ArticlePage;
import org.isnad.ui.article.ArticlePage.PageParagraph;
import org.isnad.ui.article.ArticleTab;
import org.isnad.ui.article.CitedSpan;

/** Makes the pages of the article pane from a data set and its evidence. */
final class ArticlePages {

    private final Dataset dataset;
    private final Map<ArticleId, ArticleText> texts;
    private final Evidence evidence;
    private final SourceNames names;
    private final Labels labels;
    private final Map<RecordId, DatedRecord> records;

    ArticlePages(
            Dataset dataset, Map<ArticleId, ArticleText> texts, Evidence evidence, SourceNames names, Labels labels) {
        this.dataset = dataset;
        this.texts = texts;
        this.evidence = evidence;
        this.names = names;
        this.labels = labels;
        this.records = Stream.<DatedRecord>concat(dataset.events().stream(), dataset.figures().stream())
                .collect(Collectors.toMap(DatedRecord::id, record -> record));
    }

    /** The ways into the articles, in the order of the file. */
    List<ArticleTab> tabs() {
        return dataset.articles().stream()
                .map(article -> new ArticleTab(article.id().value(), names.numeral(article.id()), names.name(article)))
                .toList();
    }

    /** The page of an article; empty when there is no such article. */
    Optional<ArticlePage> page(ArticleId id) {
        return dataset.articles().stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .map(this::page);
    }

    private ArticlePage page(Article article) {
        Optional<ArticleText> text = Optional.ofNullable(texts.get(article.id()));
        List<String> facts = new ArrayList<>(names.facts(article));
        if (text.isEmpty()) {
            facts.add(labels.text("article.not_at_hand"));
        }
        return new ArticlePage(
                article.id().value(),
                names.headline(article),
                facts,
                text.map(ArticleText::paragraphs).orElse(List.of()).stream()
                        .map(paragraph -> paragraph(article.id(), paragraph))
                        .toList());
    }

    private PageParagraph paragraph(ArticleId article, Paragraph paragraph) {
        return new PageParagraph(
                paragraph.number(),
                paragraph.text(),
                evidence.spans(article, paragraph.number()).stream()
                        .map(span -> new CitedSpan(
                                span.range(), kind(span), span.record().value()))
                        .toList());
    }

    private CitedSpan.Kind kind(EvidenceSpan span) {
        return switch (span.kind()) {
            case EVENT -> CitedSpan.Kind.EVENT;
            case FIGURE -> CitedSpan.Kind.FIGURE;
            case DATE_PHRASE ->
                Optional.ofNullable(records.get(span.record()))
                                .filter(record -> record.dateBasis() instanceof DateBasis.Inferred)
                                .isPresent()
                        ? CitedSpan.Kind.INFERRED_DATE
                        : CitedSpan.Kind.STATED_DATE;
        };
    }
}
