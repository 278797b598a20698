package org.isnad.curation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.RecordId;

/** Applies edits of records; used once. */
final class RecordEdits {
    private final Curation curation;
    private final Dataset dataset;
    private final Understanding understanding;
    private final KnownIds known;

    RecordEdits(Curation curation) {
        this.curation = curation;
        this.dataset = curation.dataset();
        this.understanding = new Understanding(curation);
        this.known = new KnownIds(dataset);
    }

    Curation apply(RecordEdit edit) throws EditFaultException {
        return switch (edit) {
            case RecordEdit.Put(var draft) -> new DraftEdits(curation).put(draft);
            case RecordEdit.Keep(var draft) -> new DraftEdits(curation).keep(draft);
            case RecordEdit.DropDraft(var id) -> new DraftEdits(curation).drop(id);
            case RecordEdit.Date(var id, var entry) -> {
                Understanding.Dated dated = understanding.date(entry);
                yield change(List.of(id), record -> dated(record, dated));
            }
            case RecordEdit.Title(var id, var title) ->
                change(List.of(id), record -> switch (record) {
                    case Event event -> event.withTitle(title.orElseThrow(() -> fault(EditFault.PART_MISSING)));
                    case Figure figure -> figure.withTitle(title);
                });
            case RecordEdit.Summary(var id, var summary) ->
                change(List.of(id), record -> event(record).withSummary(summary));
            case RecordEdit.Category(var ids, var category) -> {
                known.require(category);
                yield change(ids, record -> event(record).withCategory(category));
            }
            case RecordEdit.Status(var ids, var status) ->
                change(ids, record -> switch (record) {
                    case Event event -> event.withStatus(status);
                    case Figure figure -> figure.withStatus(status);
                });
            case RecordEdit.Actors(var id, var actors) -> {
                known.requireActors(actors);
                yield change(List.of(id), record -> Records.withActors(record, Records.union(List.of(), actors)));
            }
            case RecordEdit.Places(var id, var places) -> {
                known.requirePlaces(places);
                yield change(List.of(id), record -> Records.withPlaces(record, Records.union(List.of(), places)));
            }
            case RecordEdit.Questions(var id, var questions) -> {
                known.requireQuestions(questions);
                yield change(List.of(id), record -> Records.withQuestions(record, Records.union(List.of(), questions)));
            }
            case RecordEdit.AddActor(var ids, var actor) -> {
                known.requireActors(List.of(actor));
                yield change(ids, record -> Records.withActors(record, Records.union(record.actors(), List.of(actor))));
            }
            case RecordEdit.AddPlace(var ids, var place) -> {
                known.requirePlaces(List.of(place));
                yield change(ids, record -> Records.withPlaces(record, Records.union(record.places(), List.of(place))));
            }
            case RecordEdit.Count(var id, var counting) -> {
                known.require(counting.series());
                yield change(List.of(id), record -> counted(figure(record), counting));
            }
            case RecordEdit.Cite(var id, var entry) -> {
                Citation citation = understanding.citation(entry);
                yield recite(id, citations -> citations.add(citation));
            }
            case RecordEdit.Source(var id, var entry, var date) -> {
                Citation citation = understanding.citation(entry);
                Understanding.Dated dated = understanding.date(date);
                yield change(List.of(id), record -> {
                    if (record.sourced()) {
                        throw fault(EditFault.SOURCE);
                    }
                    return dated(Records.withCitations(record, List.of(citation)), dated);
                });
            }
            case RecordEdit.Recite(var id, var index, var entry) -> {
                Citation citation = understanding.citation(entry);
                yield recite(id, citations -> {
                    Citation old = citations.get(part(index, citations));
                    citations.set(index, citation.withForeign(old.foreign()));
                });
            }
            case RecordEdit.Uncite(var id, var index) ->
                recite(id, citations -> citations.remove(part(index, citations)));
            case RecordEdit.MoveCitation(var id, var from, var to) ->
                recite(id, citations -> {
                    part(to, citations);
                    citations.add(to, citations.remove(part(from, citations)));
                });
            case RecordEdit.Delete(var ids) -> delete(ids);
            case RecordEdit.Merge(var kept, var merged) -> merge(kept, merged);
            case RecordEdit.Split(var id, var citations) -> split(id, citations);
        };
    }

    private static DatedRecord dated(DatedRecord record, Understanding.Dated dated) throws EditFaultException {
        if (record.sourced() == dated.basis() instanceof DateBasis.External) {
            throw fault(EditFault.SOURCE);
        }
        DateBasis basis = withOutside(record.dateBasis(), dated);
        return switch (record) {
            case Event event -> event.withDate(dated.date()).withDateBasis(basis);
            case Figure figure -> figure.withDate(dated.date()).withDateBasis(basis);
        };
    }

    /** How the same words are counted from outside is no part of what was entered, and stays with them where it still fits. */
    private static DateBasis withOutside(DateBasis before, Understanding.Dated dated) {
        return before instanceof DateBasis.Inferred(var old)
                        && dated.basis() instanceof DateBasis.Inferred(var entered)
                        && old.phrase().equals(entered.phrase())
                        && old.outside()
                                .filter(outside -> dated.date()
                                        .bounds()
                                        .contains(outside.date().bounds()))
                                .isPresent()
                ? new DateBasis.Inferred(entered.withOutside(old.outside()))
                : dated.basis();
    }

    private static Figure counted(Figure figure, Counting counting) {
        return figure.withSeries(counting.series())
                .withQuantity(counting.quantity())
                .withKind(counting.kind())
                .withMeasure(counting.measure())
                .withSubject(counting.subject())
                .withUnit(counting.unit())
                .withAmbiguity(counting.ambiguity());
    }

    private Curation delete(List<RecordId> ids) throws EditFaultException {
        for (RecordId id : ids) {
            record(id);
        }
        Set<RecordId> gone = Set.copyOf(ids);
        return curation.withDataset(dataset.withEvents(Records.without(dataset.events(), gone))
                .withFigures(Records.without(dataset.figures(), gone))
                .withNotes(dataset.notes().stream()
                        .map(note -> note.withRecords(note.records().stream()
                                .filter(id -> !gone.contains(id))
                                .toList()))
                        .toList()));
    }

    private Curation merge(RecordId kept, RecordId merged) throws EditFaultException {
        DatedRecord one = record(kept);
        DatedRecord other = record(merged);
        if (one.id().equals(other.id()) || one.getClass() != other.getClass()) {
            throw fault(EditFault.OTHER_KIND);
        }
        // The date of the kept one stays, and one from outside the articles allows no citations.
        if (!one.sourced() && other.sourced()) {
            throw fault(EditFault.SOURCE);
        }
        Set<Object> anchors = one.citations().stream().map(Citation::anchor).collect(Collectors.toSet());
        List<Citation> citations = new ArrayList<>(one.citations());
        other.citations().stream()
                .filter(citation -> !anchors.contains(citation.anchor()))
                .forEach(citations::add);
        DatedRecord whole = Records.withQuestions(
                Records.withPlaces(
                        Records.withActors(
                                Records.withCitations(one, citations), Records.union(one.actors(), other.actors())),
                        Records.union(one.places(), other.places())),
                Records.union(one.questions(), other.questions()));
        Dataset joined = Records.changed(dataset, List.of(kept), record -> whole);
        Set<RecordId> gone = Set.of(merged);
        return curation.withDataset(joined.withEvents(Records.without(joined.events(), gone))
                .withFigures(Records.without(joined.figures(), gone))
                .withNotes(joined.notes().stream()
                        .map(note -> note.withRecords(note.records().stream()
                                .map(id -> id.equals(merged) ? kept : id)
                                .distinct()
                                .toList()))
                        .toList()));
    }

    private Curation split(RecordId id, List<Integer> indexes) throws EditFaultException {
        DatedRecord record = record(id);
        Set<Integer> taken = new HashSet<>(indexes);
        for (int index : indexes) {
            part(index, record.citations());
        }
        if (taken.isEmpty() || taken.size() == record.citations().size()) {
            throw fault(EditFault.PART_MISSING);
        }
        List<Citation> stay = new ArrayList<>();
        List<Citation> go = new ArrayList<>();
        for (int i = 0; i < record.citations().size(); i++) {
            (taken.contains(i) ? go : stay).add(record.citations().get(i));
        }
        RecordId other = new RecordId(RecordIds.free(id.value(), new DraftEdits(curation).taken()));
        Dataset shortened = Records.changed(dataset, List.of(id), found -> Records.withCitations(found, stay));
        return curation.withDataset(
                switch (Records.withCitations(record, go)) {
                    case Event event ->
                        shortened.withEvents(Records.behind(shortened.events(), id, event.withId(other)));
                    case Figure figure ->
                        shortened.withFigures(Records.behind(shortened.figures(), id, figure.withId(other)));
                });
    }

    /** What is done to the citations of one record. */
    @FunctionalInterface
    private interface Recitation {
        void change(List<Citation> citations) throws EditFaultException;
    }

    private Curation change(List<RecordId> ids, Records.Change change) throws EditFaultException {
        for (RecordId id : ids) {
            record(id);
        }
        return curation.withDataset(Records.changed(dataset, ids, change));
    }

    private Curation recite(RecordId id, Recitation recitation) throws EditFaultException {
        if (!record(id).sourced()) {
            throw fault(EditFault.SOURCE);
        }
        List<Citation> citations = new ArrayList<>(record(id).citations());
        recitation.change(citations);
        if (citations.isEmpty()) {
            throw fault(EditFault.PART_MISSING);
        }
        return curation.withDataset(
                Records.changed(dataset, List.of(id), record -> Records.withCitations(record, citations)));
    }

    private Optional<DatedRecord> find(RecordId id) {
        return Stream.<DatedRecord>concat(dataset.events().stream(), dataset.figures().stream())
                .filter(record -> record.id().equals(id))
                .findFirst();
    }

    private DatedRecord record(RecordId id) throws EditFaultException {
        return find(id).orElseThrow(() -> fault(EditFault.NO_SUCH_RECORD));
    }

    private static Event event(DatedRecord record) throws EditFaultException {
        if (record instanceof Event event) {
            return event;
        }
        throw fault(EditFault.OTHER_KIND);
    }

    private static Figure figure(DatedRecord record) throws EditFaultException {
        if (record instanceof Figure figure) {
            return figure;
        }
        throw fault(EditFault.OTHER_KIND);
    }

    private static int part(int index, List<?> parts) throws EditFaultException {
        if (index < 0 || index >= parts.size()) {
            throw fault(EditFault.NO_SUCH_PART);
        }
        return index;
    }

    private static EditFaultException fault(EditFault fault) {
        return new EditFaultException(fault);
    }
}
