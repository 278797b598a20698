package org.isnad.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.isnad.model.ActorId;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.PlaceId;
import org.isnad.model.QuestionId;
import org.isnad.model.RecordId;

/** Events and figures of a data set, some of them changed. */
final class Records {
    private Records() {}

    /** What is done to one record. */
    @FunctionalInterface
    interface Change {
        DatedRecord to(DatedRecord record) throws EditFaultException;
    }

    /** Changes the records of these ids; of two with one id, both. */
    static Dataset changed(Dataset dataset, Collection<RecordId> ids, Change change) throws EditFaultException {
        Set<RecordId> wanted = Set.copyOf(ids);
        List<Event> events = new ArrayList<>(dataset.events());
        for (int i = 0; i < events.size(); i++) {
            if (wanted.contains(events.get(i).id())) {
                events.set(i, (Event) change.to(events.get(i)));
            }
        }
        List<Figure> figures = new ArrayList<>(dataset.figures());
        for (int i = 0; i < figures.size(); i++) {
            if (wanted.contains(figures.get(i).id())) {
                figures.set(i, (Figure) change.to(figures.get(i)));
            }
        }
        return dataset.withEvents(events).withFigures(figures);
    }

    static DatedRecord withCitations(DatedRecord record, List<Citation> citations) {
        return switch (record) {
            case Event event -> event.withCitations(citations);
            case Figure figure -> figure.withCitations(citations);
        };
    }

    static DatedRecord withDateBasis(DatedRecord record, DateBasis basis) {
        return switch (record) {
            case Event event -> event.withDateBasis(basis);
            case Figure figure -> figure.withDateBasis(basis);
        };
    }

    static DatedRecord withActors(DatedRecord record, List<ActorId> actors) {
        return switch (record) {
            case Event event -> event.withActors(actors);
            case Figure figure -> figure.withActors(actors);
        };
    }

    static DatedRecord withPlaces(DatedRecord record, List<PlaceId> places) {
        return switch (record) {
            case Event event -> event.withPlaces(places);
            case Figure figure -> figure.withPlaces(places);
        };
    }

    static DatedRecord withQuestions(DatedRecord record, List<QuestionId> questions) {
        return switch (record) {
            case Event event -> event.withQuestions(questions);
            case Figure figure -> figure.withQuestions(questions);
        };
    }

    static <T extends DatedRecord> List<T> without(List<T> records, Set<RecordId> gone) {
        return records.stream().filter(record -> !gone.contains(record.id())).toList();
    }

    static <T extends DatedRecord> List<T> behind(List<T> records, RecordId id, T added) {
        List<T> all = new ArrayList<>();
        for (T record : records) {
            all.add(record);
            if (record.id().equals(id)) {
                all.add(added);
            }
        }
        return all;
    }

    static <T> List<T> union(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        second.stream().filter(value -> !first.contains(value)).distinct().forEach(all::add);
        return all;
    }
}
