package org.isnad.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.curation.Curation;
import org.isnad.curation.MergeEdit;
import org.isnad.dataset.ArticleSource;
import org.isnad.model.Citation;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Note;
import org.isnad.model.RecordId;

/**
 * What is to be done to the first data set so that it says what the second says: each an edit of its own, which is undone in one
 * step. What the first does not have comes with it: articles, categories, actors, places, series, questions.
 */
public final class TakeOver {
    private final Comparison comparison;
    private final Curation now;
    private final ArticleSource articles;

    /**
     * Takes over from a comparison.
     *
     * @param now the first data set as it is in hand, which is the one that was compared
     * @param articles of the second data set
     */
    public TakeOver(Comparison comparison, Curation now, ArticleSource articles) {
        this.comparison = comparison;
        this.now = now;
        this.articles = articles;
    }

    /** What came of it. */
    public sealed interface Answer {

        /** It can be done. */
        record Possible(MergeEdit edit) implements Answer {}

        /**
         * An article that is cited is at hand in neither data set, or its bytes are no text in UTF-8.
         *
         * @param file its file, as the second data set writes it
         */
        record ArticleNotAtHand(String file) implements Answer {}

        /** The citation that would be taken away is the last one. */
        record LastCitation() implements Answer {}
    }

    /** Makes the first record say what the second does, in what this difference names; a date comes with its basis. */
    public Answer of(Pair pair, Difference difference) {
        Translation translation = new Translation(comparison, now, articles);
        DatedRecord record = pair.first();
        DatedRecord other = pair.second();
        Optional<DatedRecord> changed = switch (difference) {
            case Difference.InRecord(var field) ->
                Optional.of(with(field, record, translation.record(other, record.id())));
            case Difference.InCitation(var field, int first, int second) -> {
                Citation citation = record.citations().get(first);
                List<Citation> citations = new ArrayList<>(record.citations());
                citations.set(
                        first,
                        with(
                                field,
                                citation,
                                translation.citation(other.citations().get(second))));
                yield Optional.of(cited(record, citations));
            }
            case Difference.Alone(var side, int index) -> {
                List<Citation> citations = new ArrayList<>(record.citations());
                if (side == Side.SECOND) {
                    citations.add(translation.citation(other.citations().get(index)));
                } else if (citations.size() > 1) {
                    citations.remove(index);
                } else {
                    citations.clear();
                }
                yield citations.isEmpty() ? Optional.empty() : Optional.of(cited(record, citations));
            }
        };
        return changed.map(one -> translation.edit(List.of(one), List.of())).orElseGet(Answer.LastCitation::new);
    }

    /** Adds a record that the second data set has alone. */
    public Answer of(DatedRecord alone) {
        Translation translation = new Translation(comparison, now, articles);
        return translation.edit(List.of(translation.record(alone, translation.freeId(alone.id()))), List.of());
    }

    /** Adds all records that the second data set has alone, and the notes that only it has. */
    public Answer all() {
        Translation translation = new Translation(comparison, now, articles);
        Map<RecordId, RecordId> ids = new HashMap<>();
        comparison
                .pairs()
                .forEach(pair -> ids.put(pair.second().id(), pair.first().id()));
        List<DatedRecord> records = new ArrayList<>();
        for (DatedRecord alone : comparison.onlySecond()) {
            RecordId id = translation.freeId(alone.id());
            ids.put(alone.id(), id);
            records.add(translation.record(alone, id));
        }
        List<Note> notes = comparison.notesOnlySecond().stream()
                .map(note -> translation.note(note, ids))
                .toList();
        return translation.edit(records, notes);
    }

    private static DatedRecord cited(DatedRecord record, List<Citation> citations) {
        return switch (record) {
            case Event event -> event.withCitations(citations);
            case Figure figure -> figure.withCitations(citations);
        };
    }

    private static DatedRecord with(Field field, DatedRecord record, DatedRecord other) {
        return switch (record) {
            case Event event -> with(field, event, (Event) other);
            case Figure figure -> with(field, figure, (Figure) other);
        };
    }

    private static Event with(Field field, Event event, Event other) {
        return switch (field) {
            case DATE, DATE_BASIS, RULE, WORKING -> event.withDate(other.date()).withDateBasis(other.dateBasis());
            case STATUS -> event.withStatus(other.status());
            case CATEGORY, ROLE -> event.withCategory(other.category());
            case ACTORS -> event.withActors(other.actors());
            case PLACES -> event.withPlaces(other.places());
            case QUESTIONS -> event.withQuestions(other.questions());
            case TITLE -> event.withTitle(other.title());
            case SUMMARY -> event.withSummary(other.summary());
            case SERIES,
                    QUANTITY,
                    KIND,
                    MEASURE,
                    AMBIGUITY,
                    OTHER_READING,
                    SUBJECT,
                    UNIT,
                    VOICES,
                    SPEECH,
                    STANCE,
                    CLAIM,
                    WORDS -> event;
        };
    }

    private static Figure with(Field field, Figure figure, Figure other) {
        return switch (field) {
            case DATE, DATE_BASIS, RULE, WORKING ->
                figure.withDate(other.date()).withDateBasis(other.dateBasis());
            case STATUS -> figure.withStatus(other.status());
            case SERIES -> figure.withSeries(other.series());
            case QUANTITY -> figure.withQuantity(other.quantity());
            case KIND -> figure.withKind(other.kind());
            case MEASURE -> figure.withMeasure(other.measure());
            case AMBIGUITY, OTHER_READING -> figure.withAmbiguity(other.ambiguity());
            case SUBJECT -> figure.withSubject(other.subject());
            case UNIT -> figure.withUnit(other.unit());
            case ACTORS -> figure.withActors(other.actors());
            case PLACES -> figure.withPlaces(other.places());
            case QUESTIONS -> figure.withQuestions(other.questions());
            case TITLE -> figure.withTitle(other.title());
            case CATEGORY, ROLE, SUMMARY, VOICES, SPEECH, STANCE, CLAIM, WORDS -> figure;
        };
    }

    private static Citation with(Field field, Citation citation, Citation other) {
        return switch (field) {
            case VOICES -> citation.withVoices(other.voices());
            case SPEECH -> citation.withSpeech(other.speech());
            case STANCE -> citation.withStance(other.stance());
            case CLAIM -> citation.withClaim(other.claim());
            case WORDS -> citation.withAnchor(other.anchor());
            default -> citation;
        };
    }
}
