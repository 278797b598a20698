package org.isnad.ui.words;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.check.Disagreement;
import org.isnad.check.Disagreements;
import org.isnad.check.Evidence;
import org.isnad.check.Statement;
import org.isnad.labels.Labels;
import org.isnad.layout.disagreement.DisagreementWords;
import org.isnad.model.Actor;
import org.isnad.model.Anchor;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Claim;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.DatedRecord;
import org.isnad.model.Figure;
import org.isnad.model.Inference;
import org.isnad.model.Paragraph;
import org.isnad.model.RecordId;
import org.isnad.model.Resolution;
import org.isnad.model.Stance;
import org.isnad.model.Status;
import org.isnad.model.Voice;
import org.isnad.revision.Changes;
import org.isnad.text.CodePointRange;
import org.isnad.text.SentenceBreaks;
import org.isnad.ui.disagreement.DisagreementPage;
import org.isnad.ui.disagreement.DisagreementPage.Entry;
import org.isnad.ui.disagreement.DisagreementPage.Fact;

/** Puts questions and statements into words for the disagreement view. */
public final class DisagreementPages {

    private final Dataset dataset;
    private final Map<ArticleId, ArticleText> texts;
    private final Evidence evidence;
    private final SourceNames names;
    private final RecordSummaries summaries;
    private final Labels labels;
    private final DisagreementWords words;
    private final Disagreements disagreements;
    private final IdentityHashMap<Disagreement, DisagreementPage.Item> items;

    /** Pages of a data set. */
    public DisagreementPages(OpenDataset open) {
        this(open, new IdentityHashMap<>());
    }

    private DisagreementPages(OpenDataset open, IdentityHashMap<Disagreement, DisagreementPage.Item> known) {
        this.dataset = open.dataset();
        this.texts = open.loaded().texts();
        this.evidence = open.loaded().evidence();
        this.names = open.names();
        this.summaries = open.summaries();
        this.labels = open.labels();
        this.words = new DisagreementWords(labels);
        this.disagreements = open.disagreements();
        this.items = new IdentityHashMap<>();
        disagreements.all().stream().filter(known::containsKey).forEach(group -> items.put(group, known.get(group)));
    }

    /** Pages of another revision: what is said of a question without a changed record is taken over. */
    public DisagreementPages revised(OpenDataset open, Changes changes) {
        return new DisagreementPages(open, changes.parts().isEmpty() ? items : new IdentityHashMap<>());
    }

    /** The first question on a record on which articles differ; empty where they agree. */
    public static Optional<Disagreement> differing(OpenDataset dataset, RecordId id) {
        return dataset.disagreements().differing(id);
    }

    /** The chip of a record on which articles differ; empty for others. */
    public static Optional<String> chip(OpenDataset dataset, DatedRecord record) {
        return differing(dataset, record.id()).map(new DisagreementWords(dataset.labels())::chip);
    }

    /** A question of the list. */
    public DisagreementPage.Item item(Disagreement group) {
        return items.computeIfAbsent(
                group, one -> new DisagreementPage.Item(one, title(one), words.chip(one), disagreements.differs(one)));
    }

    /** A question with all statements. */
    public DisagreementPage page(Disagreement group) {
        List<String> chips = new ArrayList<>(List.of(words.chip(group)));
        if (group.values() > 1 && group.differentTimes()) {
            chips.add(labels.text("disagreement.times"));
        }
        chips.add(labels.text("disagreement.no_verdict"));
        return new DisagreementPage(
                group,
                title(group),
                chips,
                group.statements().stream().map(this::entry).toList());
    }

    /** What the numbers of a question count, in words. */
    public Optional<String> counted(Disagreement group) {
        return group.common()
                .flatMap(counted -> dataset.series().stream()
                        .filter(series -> series.id().equals(counted.series()))
                        .findFirst()
                        .map(series -> labels.brief(counted.subject().orElse(series.labels()))));
    }

    private String title(Disagreement group) {
        return group.question()
                .map(question -> labels.brief(question.text()))
                .orElseGet(() -> summaries.title(group.statements().getFirst().record()));
    }

    private String heading(DatedRecord record) {
        return record.status() == Status.REPORTED
                ? summaries.title(record)
                : summaries.title(record) + " · " + labels.word(record.status());
    }

    private Entry entry(Statement statement) {
        Anchor anchor = statement.citation().anchor();
        String source = labels.text(
                "disagreement.source",
                "article",
                names.numbered(anchor.article()),
                "paragraph",
                anchor.paragraph(),
                "published",
                published(anchor.article()),
                "speech",
                labels.word(statement.citation().speech()));
        Stance stance = statement.citation().stance();
        Optional<String> said = stance == Stance.SUPPORTS ? Optional.empty() : Optional.of(labels.word(stance));
        Optional<String> paragraph = Optional.ofNullable(texts.get(anchor.article()))
                .flatMap(text -> text.paragraph(anchor.paragraph()))
                .map(Paragraph::text);
        if (paragraph.isPresent() && evidence.of(anchor) instanceof Resolution.Resolved(var range)) {
            CodePointRange around = sentences(paragraph.get(), range);
            return new Entry(
                    statement,
                    heading(statement.record()),
                    speaker(statement),
                    source,
                    said,
                    around.of(paragraph.get()).strip(),
                    Optional.of(new CodePointRange(range.start() - around.start(), range.end() - around.start())),
                    facts(statement));
        }
        return new Entry(
                statement,
                heading(statement.record()),
                speaker(statement),
                source + " · " + labels.text("record.broken"),
                said,
                anchor.exact(),
                Optional.empty(),
                facts(statement));
    }

    private String published(ArticleId id) {
        return dataset.articles().stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .map(names::published)
                .orElse("");
    }

    /** The sentences in which the words stand. */
    private static CodePointRange sentences(String paragraph, CodePointRange words) {
        List<CodePointRange> around = SentenceBreaks.in(paragraph).stream()
                .filter(sentence -> sentence.overlaps(words))
                .toList();
        return new CodePointRange(around.getFirst().start(), around.getLast().end());
    }

    private List<Fact> facts(Statement statement) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(labels.text("record.date"), date(statement)));
        if (statement.record() instanceof Figure figure) {
            figure.ambiguity()
                    .ifPresent(other -> facts.add(new Fact(labels.text("record.ambiguity"), labels.passage(other))));
        }
        return facts;
    }

    private String speaker(Statement statement) {
        List<Voice> voices = statement.citation().voices();
        return voices.isEmpty()
                ? labels.text("disagreement.speaker.article")
                : voices.reversed().stream()
                        .map(this::voice)
                        .collect(Collectors.joining(labels.text("disagreement.speaker.through")));
    }

    private String voice(Voice voice) {
        return voice.name()
                .or(() -> voice.actor()
                        .flatMap(id -> dataset.actors().stream()
                                .filter(actor -> actor.id().equals(id))
                                .findFirst()
                                .map(Actor::labels)))
                .map(labels::brief)
                .orElseGet(() -> labels.word(voice.role()));
    }

    /** The date and how it is known: printed, or worked out of a phrase and a base. */
    private String date(Statement statement) {
        String date = labels.date(statement.record(), statement.date());
        if (statement.citation().claim().flatMap(Claim::date).isPresent()) {
            return labels.text("disagreement.date.claimed", "date", date);
        }
        return switch (statement.record().dateBasis()) {
            case DateBasis.Stated(var phrase) ->
                labels.text("disagreement.date.stated", "date", date)
                        + phrase.map(words -> " «" + words.exact() + "»").orElse("");
            case DateBasis.External() -> date;
            case DateBasis.Outside outside -> date(outside.inference().countedFromOutside(), date);
            case DateBasis.Inferred(Inference inference) -> date(inference, date);
        };
    }

    private String date(Inference inference, String date) {
        return labels.text(
                "disagreement.date.inferred",
                "phrase",
                inference.phrase().exact(),
                "base",
                base(inference.base()),
                "date",
                date);
    }

    private String base(Inference.Base base) {
        return switch (base) {
            case Inference.Base.Published(ArticleId article) -> published(article);
            case Inference.Base.Words(Anchor anchor, var _) -> "«" + anchor.exact() + "»";
        };
    }
}
