package org.isnad.curation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.CategoryId;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.FigureKind;
import org.isnad.model.Foreign;
import org.isnad.model.RecordId;
import org.isnad.model.Status;

/** Makes records of drafts; used once. */
final class DraftEdits {
    private final Curation curation;
    private final Dataset dataset;
    private final Understanding understanding;
    private final KnownIds known;

    DraftEdits(Curation curation) {
        this.curation = curation;
        this.dataset = curation.dataset();
        this.understanding = new Understanding(curation);
        this.known = new KnownIds(dataset);
    }

    /** Keeps a draft under its id, or under a new one. */
    Curation keep(Draft draft) throws EditFaultException {
        Map<RecordId, Draft> drafts = new LinkedHashMap<>(curation.drafts());
        Set<String> taken = taken();
        requireFree(draft, taken, drafts);
        RecordId id = draft.id()
                .orElseGet(() -> new RecordId(RecordIds.of(draft.title(), kind(draft), Optional.empty(), taken)));
        drafts.put(id, draft.withId(id));
        return curation.withDrafts(drafts);
    }

    private static void requireFree(Draft draft, Set<String> taken, Map<RecordId, Draft> drafts)
            throws EditFaultException {
        if (draft.id()
                .filter(id -> taken.contains(id.value()) && !drafts.containsKey(id))
                .isPresent()) {
            throw new EditFaultException(EditFault.TAKEN);
        }
    }

    Curation put(Draft draft) throws EditFaultException {
        if (!draft.missing().isEmpty()) {
            return keep(draft);
        }
        Map<RecordId, Draft> drafts = new LinkedHashMap<>(curation.drafts());
        requireFree(draft, taken(), drafts);
        Understanding.Dated dated = understanding.date(draft.date().orElseThrow());
        List<Citation> citations = understanding.citations(draft.citations());
        boolean external = dated.basis() instanceof DateBasis.External;
        if (external == !citations.isEmpty() || (external && draft.content() instanceof Draft.Content.OfFigure)) {
            throw new EditFaultException(EditFault.SOURCE);
        }
        known.requireActors(draft.actors());
        known.requirePlaces(draft.places());
        known.requireQuestions(draft.questions());
        draft.id().ifPresent(drafts::remove);
        RecordId id = draft.id()
                .orElseGet(() ->
                        new RecordId(RecordIds.of(draft.title(), kind(draft), Optional.of(dated.date()), taken())));
        DatedRecord record = switch (draft.content()) {
            case Draft.Content.OfEvent(var category) -> event(draft, id, dated, category.orElseThrow(), citations);
            case Draft.Content.OfFigure(var counting) -> figure(draft, id, dated, counting.orElseThrow(), citations);
        };
        return curation.withDrafts(drafts).withDataset(added(record));
    }

    private Event event(
            Draft draft, RecordId id, Understanding.Dated dated, CategoryId category, List<Citation> citations)
            throws EditFaultException {
        known.require(category);
        return new Event(
                id,
                dated.date(),
                dated.basis(),
                draft.title().orElseThrow(),
                draft.summary(),
                category,
                draft.actors(),
                draft.places(),
                draft.questions(),
                draft.status().orElseThrow(),
                citations,
                Foreign.NONE);
    }

    private Figure figure(
            Draft draft, RecordId id, Understanding.Dated dated, Counting counting, List<Citation> citations)
            throws EditFaultException {
        known.require(counting.series());
        return new Figure(
                id,
                counting.series(),
                dated.date(),
                dated.basis(),
                counting.quantity(),
                counting.kind(),
                counting.measure(),
                draft.status().orElse(counting.kind() == FigureKind.PLANNED ? Status.PLANNED : Status.REPORTED),
                draft.title(),
                counting.subject(),
                counting.unit(),
                counting.ambiguity(),
                draft.actors(),
                draft.places(),
                draft.questions(),
                citations,
                Foreign.NONE);
    }

    private static String kind(Draft draft) {
        return draft.content() instanceof Draft.Content.OfEvent ? "event" : "figure";
    }

    Curation drop(RecordId id) throws EditFaultException {
        Map<RecordId, Draft> drafts = new LinkedHashMap<>(curation.drafts());
        if (drafts.remove(id) == null) {
            throw new EditFaultException(EditFault.NO_SUCH_RECORD);
        }
        return curation.withDrafts(drafts);
    }

    private Dataset added(DatedRecord record) {
        return switch (record) {
            case Event event -> dataset.withEvents(Records.union(dataset.events(), List.of(event)));
            case Figure figure -> dataset.withFigures(Records.union(dataset.figures(), List.of(figure)));
        };
    }

    /** The ids of records and drafts. */
    Set<String> taken() {
        return Stream.of(
                        dataset.events().stream().map(Event::id),
                        dataset.figures().stream().map(Figure::id),
                        curation.drafts().keySet().stream())
                .flatMap(ids -> ids)
                .map(RecordId::value)
                .collect(Collectors.toSet());
    }
}
