package org.isnad.ui.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.check.Anchors;
import org.isnad.check.Evidence;
import org.isnad.labels.Labels;
import org.isnad.model.Actor;
import org.isnad.model.Anchor;
import org.isnad.model.ArticleId;
import org.isnad.model.Bilingual;
import org.isnad.model.Category;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Measure;
import org.isnad.model.Note;
import org.isnad.model.Place;
import org.isnad.model.RecordId;
import org.isnad.model.Resolution;
import org.isnad.model.Series;
import org.isnad.model.Voice;
import org.isnad.ui.record.RecordLink;
import org.isnad.ui.record.RecordSummary;
import org.isnad.ui.record.RecordSummary.Fact;
import org.isnad.ui.record.RecordSummary.Source;

/** Puts events and figures into words for the card, the tooltip and the status line. */
public final class RecordSummaries {

    private static final int LISTED = 12;

    private final Dataset dataset;
    private final Evidence evidence;
    private final SourceNames names;
    private final Labels labels;
    private final DateWorking working;

    RecordSummaries(Dataset dataset, Evidence evidence, SourceNames names, Labels labels) {
        this.dataset = dataset;
        this.evidence = evidence;
        this.names = names;
        this.labels = labels;
        this.working = new DateWorking(dataset, names, labels);
    }

    /** The record in words. */
    public RecordSummary summary(DatedRecord record) {
        boolean verified = evidence.verified(record);
        return new RecordSummary(
                record.id(),
                title(record),
                when(record),
                labels.word(record.status()),
                kind(record),
                verified,
                verification(record),
                brokenAnchors(record),
                facts(record),
                working.steps(record),
                working.reasoning(record),
                record.citations().stream().map(this::source).toList(),
                notes(record));
    }

    private String when(DatedRecord record) {
        return labels.date(record.date()) + " · " + labels.text("record.date_basis." + basis(record));
    }

    private String verification(DatedRecord record) {
        return verification(labels, evidence.verified(record), record.sourced());
    }

    /** How a record stands to its sources: all hold, some do not, or there is none. */
    static String verification(Labels labels, boolean verified, boolean sourced) {
        if (!sourced) {
            return labels.text("record.no_source");
        }
        return labels.text(verified ? "record.verified" : "record.broken");
    }

    /** What the pointer is told: title, date, status, and sources where there are any, one line each. */
    public String tooltip(DatedRecord record) {
        return Stream.of(
                        title(record),
                        when(record),
                        labels.word(record.status()) + " · " + verification(record),
                        record.citations().stream()
                                .map(citation -> names.name(citation.anchor().article()))
                                .distinct()
                                .collect(Collectors.joining(labels.text("record.separator"))))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** How its date was found. */
    public DateWorking working() {
        return working;
    }

    /** The titles of several records, one line each; the rest is counted. */
    public String titles(List<String> ids, Function<RecordId, Optional<DatedRecord>> records) {
        List<String> lines = new ArrayList<>(ids.stream()
                .limit(LISTED)
                .map(RecordId::new)
                .map(records)
                .flatMap(Optional::stream)
                .map(record -> "• " + title(record))
                .toList());
        lines.addFirst(labels.text("common.count.events", "n", ids.size()));
        if (ids.size() > LISTED) {
            lines.add(labels.text("record.more", "n", ids.size() - LISTED));
        }
        return String.join("\n", lines);
    }

    /** One line: the event's title; the figure's own, or one made from series and quantity. */
    public String title(DatedRecord record) {
        return switch (record) {
            case Event event -> labels.brief(event.title());
            case Figure figure ->
                figure.title()
                        .map(labels::brief)
                        .orElseGet(() -> labels.text(
                                "record.figure_title",
                                "series",
                                series(figure)
                                        .map(series -> labels.brief(series.labels()))
                                        .orElse(figure.series().value()),
                                "quantity",
                                quantity(figure)));
        };
    }

    /** One line: event or figure, category or series, and the date in words. */
    public String kindAndDate(DatedRecord record) {
        String type = switch (record) {
            case Event _ -> labels.text("record.event");
            case Figure _ -> labels.text("record.figure");
        };
        return type + " · " + kind(record) + " · " + labels.date(record);
    }

    private String kind(DatedRecord record) {
        return switch (record) {
            case Event event ->
                dataset.categories().stream()
                        .filter(category -> category.id().equals(event.category()))
                        .findFirst()
                        .map(Category::labels)
                        .map(labels::brief)
                        .orElse(event.category().value());
            case Figure figure ->
                series(figure).map(series -> labels.brief(series.labels())).orElse("");
        };
    }

    private List<Fact> facts(DatedRecord record) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(labels.text("record.date"), when(record)));
        if (record instanceof Figure figure) {
            facts.add(new Fact(labels.text("record.quantity"), quantityInFull(figure)));
            figure.ambiguity()
                    .ifPresent(text -> facts.add(new Fact(labels.text("record.ambiguity"), labels.passage(text))));
        }
        if (record instanceof Event event) {
            event.summary().ifPresent(text -> facts.add(new Fact(labels.text("record.summary"), labels.passage(text))));
        }
        add(
                facts,
                "record.actors",
                record.actors().stream()
                        .flatMap(id -> dataset.actors().stream()
                                .filter(actor -> actor.id().equals(id))
                                .map(Actor::labels))
                        .toList());
        add(
                facts,
                "record.places",
                record.places().stream()
                        .flatMap(id -> dataset.places().stream()
                                .filter(place -> place.id().equals(id))
                                .map(Place::labels))
                        .toList());
        return facts;
    }

    /** Each anchor of the record that does not hold, with the reason. */
    private List<String> brokenAnchors(DatedRecord record) {
        return Anchors.of(record).stream()
                .flatMap(anchor -> broken(anchor).stream()
                        .map(reason -> labels.text(
                                "record.broken_anchor",
                                "place",
                                names.place(anchor),
                                "words",
                                anchor.exact(),
                                "reason",
                                reason)))
                .distinct()
                .toList();
    }

    private Optional<String> broken(Anchor anchor) {
        return evidence.of(anchor) instanceof Resolution.Broken(var reason, var _)
                ? Optional.of(labels.word(reason))
                : Optional.empty();
    }

    private List<RecordSummary.Note> notes(DatedRecord record) {
        return dataset.notes().stream()
                .filter(note -> note.records().contains(record.id()))
                .map(note -> new RecordSummary.Note(
                        labels.word(note.kind()), labels.passage(note.text()), noteLinks(note, record)))
                .toList();
    }

    private List<RecordSummary.Link> noteLinks(Note note, DatedRecord shown) {
        List<RecordSummary.Link> links = new ArrayList<>();
        for (Citation citation : note.citations()) {
            links.add(new RecordSummary.Link(
                    labels.text(
                            "record.note_words",
                            "place",
                            names.place(citation.anchor()),
                            "words",
                            citation.anchor().exact()),
                    new RecordLink.Words(citation.anchor())));
        }
        Stream.<DatedRecord>concat(dataset.events().stream(), dataset.figures().stream())
                .filter(record ->
                        note.records().contains(record.id()) && !record.id().equals(shown.id()))
                .forEach(record ->
                        links.add(new RecordSummary.Link(title(record), new RecordLink.OtherRecord(record.id()))));
        return links;
    }

    private void add(List<Fact> facts, String key, List<Bilingual> texts) {
        if (!texts.isEmpty()) {
            facts.add(new Fact(
                    labels.text(key),
                    texts.stream().map(labels::brief).collect(Collectors.joining(labels.text("record.separator")))));
        }
    }

    private String quantityInFull(Figure figure) {
        String unit = figure.unit()
                .or(() -> series(figure).map(Series::unit))
                .map(labels::brief)
                .orElse("");
        return labels.text(
                "record.quantity_text",
                "quantity",
                quantity(figure),
                "unit",
                figure.measure() == Measure.SHARE ? "" : unit,
                "measure",
                labels.word(figure.measure()),
                "kind",
                labels.word(figure.kind()));
    }

    private String quantity(Figure figure) {
        return labels.quantity(figure.quantity());
    }

    private Optional<Series> series(Figure figure) {
        return dataset.series().stream()
                .filter(series -> Objects.equals(series.id(), figure.series()))
                .findFirst();
    }

    private Source source(Citation citation) {
        ArticleId article = citation.anchor().article();
        Optional<String> broken = broken(citation.anchor());
        List<String> details = new ArrayList<>();
        details.add(names.published(names.article(article)));
        List<String> speech = new ArrayList<>();
        if (!citation.voices().isEmpty()) {
            speech.add(labels.text(
                    "record.voices",
                    "voices",
                    citation.voices().stream()
                            .map(this::voice)
                            .collect(Collectors.joining(labels.text("record.voice_separator")))));
        }
        speech.add(labels.word(citation.speech()));
        speech.add(labels.word(citation.stance()));
        details.add(String.join(" · ", speech));
        broken.ifPresent(reason -> details.add(labels.text("record.broken") + " · " + reason));
        return new Source(
                names.shortPlace(citation.anchor()),
                labels.text(
                        "record.citation",
                        "numeral",
                        names.numeral(article),
                        "name",
                        names.name(article),
                        "paragraph",
                        citation.anchor().paragraph()),
                details,
                broken.isEmpty());
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

    private static String basis(DatedRecord record) {
        return switch (record.dateBasis()) {
            case DateBasis.Stated _ -> "stated";
            case DateBasis.Inferred _ -> "inferred";
            case DateBasis.Outside _ -> "outside";
            case DateBasis.External _ -> "external";
        };
    }
}
