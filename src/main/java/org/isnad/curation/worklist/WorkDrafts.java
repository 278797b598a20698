package org.isnad.curation.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.curation.CitationEntry;
import org.isnad.curation.Counting;
import org.isnad.curation.Curation;
import org.isnad.curation.Draft;
import org.isnad.curation.Edit;
import org.isnad.curation.Outcome;
import org.isnad.curation.RecordEdit;
import org.isnad.curation.proposal.FirstSeries;
import org.isnad.curation.proposal.RecordProposal;
import org.isnad.dates.CalendarRule;
import org.isnad.dates.number.NumberMention;
import org.isnad.model.Article;
import org.isnad.model.Attribute;
import org.isnad.model.Bilingual;
import org.isnad.model.CategoryId;
import org.isnad.model.Dataset;
import org.isnad.model.Event;
import org.isnad.model.Series;
import org.isnad.model.SeriesId;
import org.isnad.model.Speech;
import org.isnad.model.Stance;
import org.isnad.model.Status;
import org.isnad.model.Voice;
import org.isnad.text.FoldedText;
import org.isnad.time.FuzzyDate;

/** Makes of a line what a curator takes: a draft of an event or a figure, or a citation. */
public final class WorkDrafts {
    /** Older events say little about what is being recorded now. */
    private static final int LATEST = 200;

    private static final int LEAST_COMMON = 2;

    private final Curation curation;
    private final Function<CalendarRule, Bilingual> reasoning;
    private final RecordProposal proposals;

    /**
     * Makes drafts for a data set.
     *
     * @param reasoning says why a date follows by a rule
     */
    public WorkDrafts(Curation curation, Function<CalendarRule, Bilingual> reasoning) {
        this.curation = curation;
        this.reasoning = reasoning;
        this.proposals = new RecordProposal(curation, reasoning);
    }

    /**
     * The event of a line, in the category of the last one that is like it. It lacks its date where the line has none. What lies
     * wholly after the day of publication is planned, all else reported.
     */
    public Draft event(WorkLine line) {
        Draft draft = with(line, proposals.event(line.words()));
        return draft.withContent(new Draft.Content.OfEvent(category(line)
                        .or(() -> draft.content() instanceof Draft.Content.OfEvent(var last)
                                ? last
                                : Optional.<CategoryId>empty())))
                .withStatus(planned(line) ? Status.PLANNED : Status.REPORTED);
    }

    /** The figure of a line: its first number, in the series that counts the same, else in that of the figure before. */
    public Draft figure(WorkLine line) {
        Draft draft = with(line, proposals.figure(line.words()));
        if (!(draft.content() instanceof Draft.Content.OfFigure(var counting)) || counting.isEmpty()) {
            return draft;
        }
        Counting counted = counting.get();
        SeriesId series = line.numbers().stream()
                .findFirst()
                .flatMap(NumberMention::unit)
                .flatMap(this::counting)
                .orElse(counted.series());
        return draft.withContent(new Draft.Content.OfFigure(Optional.of(new Counting(
                series,
                counted.quantity(),
                counted.kind(),
                counted.measure(),
                counted.subject(),
                counted.unit(),
                counted.ambiguity()))));
    }

    /**
     * The edit that makes the figure of a line, with the first series where the data set has none; empty where the line says too
     * little for a figure.
     *
     * @param otherwise name of the first series where the words name nothing that is counted
     */
    public Optional<Edit> figureEdit(WorkLine line, String otherwise) {
        if (!curation.dataset().series().isEmpty()) {
            return Optional.of(figure(line))
                    .filter(draft -> draft.missing().isEmpty())
                    .map(RecordEdit.Put::new);
        }
        Edit series = FirstSeries.of(curation, line.words(), otherwise);
        return curation.apply(series) instanceof Outcome.Done(var counting)
                ? new WorkDrafts(counting, reasoning)
                        .figureEdit(line, otherwise)
                        .map(figure -> Edit.together(List.of(series, figure)))
                : Optional.empty();
    }

    /** The citation of a line, with who says it. */
    public CitationEntry citation(WorkLine line) {
        List<Voice> voices = line.speaker()
                .map(speaker -> List.of(new Voice(
                        VoiceRoles.of(speaker, curation.dataset()),
                        Optional.of(new Bilingual(speaker.name(), Optional.empty())),
                        speaker.actor())))
                .orElse(List.of());
        boolean quoted = line.speaker().filter(Speaker::quoted).isPresent();
        return new CitationEntry(
                line.words(), voices, quoted ? Speech.DIRECT : Speech.PARAPHRASE, Stance.SUPPORTS, Optional.empty());
    }

    private Draft with(WorkLine line, Draft draft) {
        return new Draft(
                draft.id(),
                line.date().map(proposed -> proposed.entry()),
                draft.title(),
                draft.summary(),
                draft.content(),
                line.actors(),
                line.places(),
                draft.questions(),
                draft.status(),
                List.of(citation(line)));
    }

    private Optional<CategoryId> category(WorkLine line) {
        Dataset dataset = curation.dataset();
        Set<String> said = LikeRecords.words(line.quoted());
        List<Event> events = dataset.events();
        return events.subList(Math.max(0, events.size() - LATEST), events.size()).reversed().stream()
                .filter(event -> LikeRecords.words(event.title().ar()).stream()
                                .filter(said::contains)
                                .count()
                        >= LEAST_COMMON)
                .findFirst()
                .map(Event::category);
    }

    private boolean planned(WorkLine line) {
        Optional<FuzzyDate> published = curation.dataset().articles().stream()
                .filter(article -> article.id().equals(line.words().article()))
                .findFirst()
                .map(Article::published)
                .flatMap(Attribute::value);
        return published.isPresent()
                && line.date().isPresent()
                && !published.get().bounds().openTo()
                && line.date().get().date().bounds().fromDay()
                        >= published.get().bounds().toDay();
    }

    /** The series whose unit is the noun that is counted. */
    private Optional<SeriesId> counting(String noun) {
        String wanted = FoldedText.of(noun).folded();
        return curation.dataset().series().stream()
                .filter(series -> units(series).anyMatch(wanted::equals))
                .findFirst()
                .map(Series::id);
    }

    private static Stream<String> units(Series series) {
        List<String> units = new ArrayList<>(List.of(series.unit().ar()));
        series.unit().en().ifPresent(units::add);
        return units.stream().map(unit -> FoldedText.of(unit).folded());
    }
}
