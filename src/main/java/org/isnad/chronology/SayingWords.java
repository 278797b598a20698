package org.isnad.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.chronology.Chronology.Cited;
import org.isnad.chronology.Passage.Saying;
import org.isnad.labels.Labels;
import org.isnad.model.Actor;
import org.isnad.model.ActorId;
import org.isnad.model.Bilingual;
import org.isnad.model.Claim;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Figure;
import org.isnad.model.FigureKind;
import org.isnad.model.Measure;
import org.isnad.model.Series;
import org.isnad.model.SeriesId;
import org.isnad.model.Stance;
import org.isnad.model.Status;
import org.isnad.model.Voice;

/** Says what a record takes from the words that it cites: status, number with its hedge, voices, how the date was found. */
final class SayingWords {
    private final Labels labels;
    private final Map<ActorId, Actor> actors;
    private final Map<SeriesId, Series> series;

    SayingWords(Dataset dataset, Labels labels) {
        this.labels = labels;
        actors = dataset.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        series = dataset.series().stream().collect(Collectors.toMap(Series::id, Function.identity()));
    }

    Saying of(Cited cited) {
        List<String> facts = new ArrayList<>();
        if (cited.record() instanceof Figure figure) {
            facts.add(quantity(figure, cited));
            figure.ambiguity()
                    .ifPresent(other -> facts.add(labels.text("chronology.ambiguity", "reading", labels.of(other))));
        }
        if (cited.citation().stance() != Stance.SUPPORTS) {
            facts.add(labels.text(
                    "chronology.stance", "stance", labels.word(cited.citation().stance())));
        }
        date(cited).ifPresent(facts::add);
        if (!cited.citation().voices().isEmpty()) {
            facts.add(labels.text(
                    "chronology.voices",
                    "voices",
                    cited.citation().voices().stream()
                            .map(this::name)
                            .collect(Collectors.joining(labels.text("chronology.voice_separator")))));
        }
        return new Saying(cited.citation().anchor().exact(), status(cited.record()), facts);
    }

    private static Status status(DatedRecord record) {
        boolean plan = record instanceof Figure figure
                && figure.kind() == FigureKind.PLANNED
                && figure.status() == Status.REPORTED;
        return plan ? Status.PLANNED : record.status();
    }

    private String quantity(Figure figure, Cited cited) {
        Optional<Bilingual> unit = figure.measure() == Measure.SHARE
                ? Optional.empty()
                : figure.unit()
                        .or(() ->
                                Optional.ofNullable(series.get(figure.series())).map(Series::unit));
        return labels.text(
                "chronology.quantity",
                "measure",
                labels.word(figure.measure()),
                "quantity",
                (labels.quantity(cited.citation()
                                        .claim()
                                        .flatMap(Claim::quantity)
                                        .orElse(figure.quantity()))
                                + " "
                                + unit.map(labels::of).orElse(""))
                        .strip());
    }

    /** Where the article dates it otherwise, what the record says; else from which words the date was inferred. */
    private Optional<String> date(Cited cited) {
        if (!cited.date().equals(cited.record().date())) {
            return Optional.of(labels.text("chronology.other_date", "date", labels.date(cited.record())));
        }
        return cited.record()
                .dateBasis()
                .working()
                .map(inference -> labels.text(
                        cited.record().datedOutside() ? "chronology.outside" : "chronology.inferred",
                        "words",
                        inference.phrase().exact()));
    }

    private String name(Voice voice) {
        return voice.name()
                .or(() -> voice.actor().map(actors::get).map(Actor::labels))
                .map(labels::of)
                .orElseGet(() -> labels.word(voice.role()));
    }
}
