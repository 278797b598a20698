package org.isnad.ui.main;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.check.Evidence;
import org.isnad.labels.Labels;
import org.isnad.model.Actor;
import org.isnad.model.Bilingual;
import org.isnad.model.Category;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Measure;
import org.isnad.model.Place;
import org.isnad.model.RecordId;
import org.isnad.model.Resolution;
import org.isnad.model.Series;
import org.isnad.model.Stance;
import org.isnad.model.Voice;
import org.isnad.ui.record.RecordSummary;
import org.isnad.ui.record.RecordSummary.Fact;
import org.isnad.ui.record.RecordSummary.Source;

/** Puts events and figures into words for the card, the tooltip and the status line. */
final class RecordSummaries {

    private static final int LISTED = 12;

    private final Dataset dataset;
    private final Evidence evidence;
    private final SourceNames names;
    private final Labels labels;

    RecordSummaries(Dataset dataset, Evidence evidence, SourceNames names, Labels labels) {
        this.dataset = dataset;
        this.evidence = evidence;
        this.names = names;
        this.labels = labels;
    }

    /** The record in words. */
    RecordSummary summary(DatedRecord record) {
        boolean verified = evidence.verified(record);
        return new RecordSummary(
                record.id().value(),
                title(record),
                labels.word(record.status()),
                kind(record),
                verified,
                labels.text(verified ? "record.verified" : "record.broken"),
                facts(record),
                record.citations().stream().map(this::source).toList());
    }

    /** What the pointer is told: title, date, status, sources, one line each. */
    String tooltip(DatedRecord record) {
        return Stream.of(
                        title(record),
                        labels.date(record.date()) + " · " + labels.text("record.date_basis." + basis(record)),
                        labels.word(record.status()) + " · "
                                + labels.text(evidence.verified(record) ? "record.verified" : "record.broken"),
                        record.citations().stream()
                                .map(citation -> names.name(citation.anchor().article()))
                                .distinct()
                                .collect(Collectors.joining(labels.text("record.separator"))))
                .collect(Collectors.joining("\n"));
    }

    /** The titles of several records, one line each; the rest is counted. */
    String titles(List<String> ids, Function<RecordId, Optional<DatedRecord>> records) {
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
    String title(DatedRecord record) {
        return switch (record) {
            case Event event -> labels.of(event.title());
            case Figure figure ->
                figure.title()
                        .map(labels::of)
                        .orElseGet(() -> labels.text(
                                "record.figure_title",
                                "series",
                                series(figure)
                                        .map(series -> labels.of(series.labels()))
                                        .orElse(figure.series().value()),
                                "quantity",
                                quantity(figure)));
        };
    }

    /** One line: event or figure, category or series, and the date in words. */
    String kindAndDate(DatedRecord record) {
        String type = switch (record) {
            case Event _ -> labels.text("record.event");
            case Figure _ -> labels.text("record.figure");
        };
        return type + " · " + kind(record) + " · " + labels.date(record.date());
    }

    private String kind(DatedRecord record) {
        return switch (record) {
            case Event event ->
                dataset.categories().stream()
                        .filter(category -> category.id().equals(event.category()))
                        .findFirst()
                        .map(Category::labels)
                        .map(labels::of)
                        .orElse(event.category().value());
            case Figure figure ->
                series(figure).map(series -> labels.of(series.labels())).orElse("");
        };
    }

    private List<Fact> facts(DatedRecord record) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                labels.text("record.date"),
                labels.date(record.date()) + " · " + labels.text("record.date_basis." + basis(record))));
        if (record.dateBasis() instanceof DateBasis.Inferred(var inference)) {
            facts.add(new Fact(
                    labels.text("record.working"),
                    labels.text(
                            "record.working_text",
                            "phrase",
                            inference.phrase().exact(),
                            "reasoning",
                            labels.of(inference.reasoning()))));
        }
        if (record instanceof Figure figure) {
            facts.add(new Fact(labels.text("record.quantity"), quantityInFull(figure)));
            figure.ambiguity().ifPresent(text -> facts.add(new Fact(labels.text("record.ambiguity"), labels.of(text))));
        }
        if (record instanceof Event event) {
            event.summary().ifPresent(text -> facts.add(new Fact(labels.text("record.summary"), labels.of(text))));
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
        dataset.notes().stream()
                .filter(note -> note.records().contains(record.id()))
                .forEach(note -> facts.add(new Fact(labels.word(note.kind()), labels.of(note.text()))));
        return facts;
    }

    private void add(List<Fact> facts, String key, List<Bilingual> texts) {
        if (!texts.isEmpty()) {
            facts.add(new Fact(
                    labels.text(key),
                    texts.stream().map(labels::of).collect(Collectors.joining(labels.text("record.separator")))));
        }
    }

    private String quantityInFull(Figure figure) {
        String unit = figure.unit()
                .or(() -> series(figure).map(Series::unit))
                .map(labels::of)
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
        boolean resolved = evidence.of(citation.anchor()) instanceof Resolution.Resolved;
        List<String> details = new ArrayList<>();
        details.add(names.name(citation.anchor().article()));
        if (!citation.voices().isEmpty()) {
            details.add(citation.voices().stream()
                    .map(this::voice)
                    .collect(Collectors.joining(labels.text("record.voice_separator"))));
        }
        details.add(labels.word(citation.speech()));
        if (citation.stance() != Stance.SUPPORTS) {
            details.add(labels.word(citation.stance()));
        }
        if (!resolved) {
            details.add(labels.text("record.broken"));
        }
        return new Source(
                labels.text(
                        "record.source",
                        "numeral",
                        names.numeral(citation.anchor().article()),
                        "paragraph",
                        citation.anchor().paragraph()),
                String.join(" · ", details),
                resolved);
    }

    private String voice(Voice voice) {
        return voice.name()
                .or(() -> voice.actor()
                        .flatMap(id -> dataset.actors().stream()
                                .filter(actor -> actor.id().equals(id))
                                .findFirst()
                                .map(Actor::labels)))
                .map(labels::of)
                .orElseGet(() -> labels.word(voice.role()));
    }

    private static String basis(DatedRecord record) {
        return record.dateBasis() instanceof DateBasis.Stated ? "stated" : "inferred";
    }
}
