package org.isnad.ui.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.check.Anchors;
import org.isnad.check.ArticleAudit;
import org.isnad.check.AuditedSentence;
import org.isnad.check.AuditedSentence.Coverage;
import org.isnad.check.Evidence;
import org.isnad.check.EvidenceSpan;
import org.isnad.check.OmissionAudit;
import org.isnad.labels.Labels;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Paragraph;
import org.isnad.model.RecordId;
import org.isnad.model.Resolution;
import org.isnad.ui.article.ArticlePage;
import org.isnad.ui.article.ArticlePage.BrokenAnchor;
import org.isnad.ui.article.ArticlePage.PageParagraph;
import org.isnad.ui.article.ArticleTab;
import org.isnad.ui.article.CitedSpan;
import org.isnad.ui.article.PageAudit;

/** Makes the pages of the article pane from a data set and its evidence. */
public final class ArticlePages {

    private final Dataset dataset;
    private final Map<ArticleId, ArticleText> texts;
    private final Evidence evidence;
    private final SourceNames names;
    private final Labels labels;
    private final Function<RecordId, Optional<DatedRecord>> records;
    private final Map<ArticleId, Map<Integer, List<BrokenAnchor>>> broken;
    private final Map<String, Optional<PageAudit>> audits = new HashMap<>();

    ArticlePages(
            Dataset dataset,
            Map<ArticleId, ArticleText> texts,
            Evidence evidence,
            SourceNames names,
            Labels labels,
            Function<RecordId, Optional<DatedRecord>> records) {
        this.dataset = dataset;
        this.texts = texts;
        this.evidence = evidence;
        this.names = names;
        this.labels = labels;
        this.records = records;
        this.broken = broken();
    }

    /** The ways into the articles, in the order of the file. */
    public List<ArticleTab> tabs() {
        return dataset.articles().stream()
                .map(article -> new ArticleTab(article.id().value(), names.numeral(article.id()), names.name(article)))
                .toList();
    }

    /** The page of an article; empty when there is no such article. */
    public Optional<ArticlePage> page(ArticleId id) {
        return dataset.articles().stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .map(this::page);
    }

    /** What of the dates and numbers of an article no record cites; empty when its text is not there. */
    public Optional<PageAudit> audit(String article) {
        return audits.computeIfAbsent(article, this::newAudit);
    }

    private Optional<PageAudit> newAudit(String article) {
        return dataset.articles().stream()
                .filter(one -> one.id().value().equals(article))
                .findFirst()
                .flatMap(one -> OmissionAudit.of(one, texts, evidence))
                .map(this::words);
    }

    private PageAudit words(ArticleAudit audit) {
        int exempted = audit.count(Coverage.EXEMPTED);
        String share = labels.text(
                "article.audit.share",
                "n",
                audit.count(Coverage.CITED),
                "m",
                audit.datedOrNumeric().size());
        return new PageAudit(
                exempted == 0 ? share : share + " · " + labels.text("article.audit.exempted_count", "n", exempted),
                labels.text("article.audit.left_over", "n", audit.leftOver().size()),
                Stream.concat(
                                audit.leftOver().stream(),
                                audit.datedOrNumeric().stream()
                                        .filter(sentence -> sentence.coverage() == Coverage.EXEMPTED))
                        .map(sentence -> new PageAudit.Sentence(
                                sentence.paragraph(), sentence.range(), sentence.sentence(), reason(sentence)))
                        .toList());
    }

    /** Why a sentence is exempted: the words of the note where there is one, else those of the kind of reason. */
    private String reason(AuditedSentence sentence) {
        return sentence.coverage() == Coverage.EXEMPTED
                ? sentence.exemptions().stream()
                        .map(exemption -> exemption
                                .note()
                                .map(note -> labels.word(exemption.reason())
                                        + labels.text("record.separator")
                                        + labels.passage(note))
                                .orElseGet(() -> labels.word(exemption.reason())))
                        .distinct()
                        .collect(Collectors.joining(" · "))
                : "";
    }

    private Map<ArticleId, Map<Integer, List<BrokenAnchor>>> broken() {
        Map<ArticleId, Map<Integer, List<BrokenAnchor>>> found = new HashMap<>();
        for (DatedRecord record : Stream.<DatedRecord>concat(
                        dataset.curatedEvents().stream(), dataset.figures().stream())
                .toList()) {
            for (Anchor anchor : Anchors.of(record)) {
                if (!(evidence.of(anchor) instanceof Resolution.Resolved)) {
                    found.computeIfAbsent(anchor.article(), article -> new HashMap<>())
                            .computeIfAbsent(anchor.paragraph(), paragraph -> new ArrayList<>())
                            .add(new BrokenAnchor(
                                    record.id().value(), labels.text("article.broken", "words", anchor.exact())));
                }
            }
        }
        // Whatever the order of the file, so that a record that is moved in it moves nothing here.
        found.values()
                .forEach(paragraphs -> paragraphs
                        .values()
                        .forEach(anchors -> anchors.sort(
                                Comparator.comparing(BrokenAnchor::recordId).thenComparing(BrokenAnchor::words))));
        return found;
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
                names.line(article),
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
                        .toList(),
                broken.getOrDefault(article, Map.of()).getOrDefault(paragraph.number(), List.of()));
    }

    private CitedSpan.Kind kind(EvidenceSpan span) {
        return switch (span.kind()) {
            case EVENT -> CitedSpan.Kind.EVENT;
            case FIGURE -> CitedSpan.Kind.FIGURE;
            case DATE_PHRASE ->
                records.apply(span.record())
                                .filter(record -> record.dateBasis().working().isPresent())
                                .isPresent()
                        ? CitedSpan.Kind.INFERRED_DATE
                        : CitedSpan.Kind.STATED_DATE;
        };
    }
}
