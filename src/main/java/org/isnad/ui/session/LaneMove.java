package org.isnad.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.columns.LaneKind;
import org.isnad.curation.RecordEdit;
import org.isnad.model.ActorId;
import org.isnad.model.CategoryId;
import org.isnad.model.Dataset;
import org.isnad.model.Event;
import org.isnad.model.PlaceId;

/**
 * An event that goes from one lane to another.
 *
 * @param kind by what events are put into lanes
 * @param from the lane in which it stands; one of the data set's names, or that of the rest
 * @param to the lane to which it goes
 */
public record LaneMove(LaneKind kind, String from, String to) {

    /** Whether events of lanes of this kind can go to others: what an article says cannot be said by another one. */
    public static boolean isPossible(LaneKind kind) {
        return kind != LaneKind.ARTICLE;
    }

    /** The lanes in which an event stands, in the order of the data set; empty for the rest, and for lanes of articles. */
    public static List<String> lanesOf(LaneKind kind, Event event) {
        return switch (kind) {
            case CATEGORY -> List.of(event.category().value());
            case ACTOR -> event.actors().stream().map(ActorId::value).toList();
            case PLACE -> event.places().stream().map(PlaceId::value).toList();
            case ARTICLE -> List.of();
        };
    }

    /** The edit that moves an event; empty where nothing would change. */
    public Optional<RecordEdit> of(Event event, Dataset dataset) {
        if (from.equals(to)) {
            return Optional.empty();
        }
        return switch (kind) {
            case CATEGORY ->
                event.category().value().equals(to)
                        ? Optional.empty()
                        : Optional.of(new RecordEdit.Category(List.of(event.id()), new CategoryId(to)));
            case ACTOR -> {
                List<ActorId> moved =
                        moved(
                                        lanesOf(kind, event),
                                        dataset.actors().stream()
                                                .map(one -> one.id().value()))
                                .stream()
                                .map(ActorId::new)
                                .toList();
                yield moved.equals(event.actors())
                        ? Optional.empty()
                        : Optional.of(new RecordEdit.Actors(event.id(), moved));
            }
            case PLACE -> {
                List<PlaceId> moved =
                        moved(
                                        lanesOf(kind, event),
                                        dataset.places().stream()
                                                .map(one -> one.id().value()))
                                .stream()
                                .map(PlaceId::new)
                                .toList();
                yield moved.equals(event.places())
                        ? Optional.empty()
                        : Optional.of(new RecordEdit.Places(event.id(), moved));
            }
            case ARTICLE -> Optional.empty();
        };
    }

    /** In the lane of the rest stands what is in no other: going there leaves the others. */
    private List<String> moved(List<String> lanes, Stream<String> known) {
        if (known.noneMatch(to::equals)) {
            return List.of();
        }
        List<String> moved = new ArrayList<>(lanes);
        int at = moved.indexOf(from);
        if (at < 0) {
            moved.add(to);
        } else {
            moved.set(at, to);
        }
        return moved.stream().distinct().toList();
    }
}
