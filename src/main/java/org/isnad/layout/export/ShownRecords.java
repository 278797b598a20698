package org.isnad.layout.export;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.columns.EventColumns;
import org.isnad.columns.EventIndexes;
import org.isnad.layout.data.Reading;
import org.isnad.model.Dataset;

/**
 * The records that a picture shows or counts: figures, then events, both chronological, each once. Events are kept by their
 * indexes, since there may be a million. Immutable.
 */
public final class ShownRecords {
    private final List<String> figures;
    private final EventColumns columns;
    private final EventIndexes events;

    private ShownRecords(List<String> figures, EventColumns columns, EventIndexes events) {
        this.figures = List.copyOf(figures);
        this.columns = columns;
        this.events = events;
    }

    /** What is shown on the picture of a request, whatever its size, its words and its type. */
    static ShownRecords of(ExportRequest request) {
        List<String> figures = new ExportSources(request)
                .readings().stream()
                        .sorted(Reading.ORDER)
                        .map(reading -> reading.figure().id().value())
                        .distinct()
                        .toList();
        return new ShownRecords(figures, request.columns(), events(request));
    }

    private static EventIndexes events(ExportRequest request) {
        BitSet shown = new BitSet();
        if (request.hasTimeline()) {
            request.lanes().forEach(lane -> lane.events().addTo(shown));
            EventColumns columns = request.columns();
            for (int i = shown.nextSetBit(0); i >= 0; i = shown.nextSetBit(i + 1)) {
                if (columns.toDay(i) <= request.fromDay() || columns.fromDay(i) >= request.toDay()) {
                    shown.clear(i);
                }
            }
        }
        return EventIndexes.of(shown);
    }

    /** How many there are. */
    public int size() {
        return figures.size() + events.size();
    }

    /** The events, by their indexes in the columns of the request. */
    EventIndexes events() {
        return events;
    }

    /** All ids, in their order; made anew each time. */
    public List<String> ids() {
        List<String> ids = new ArrayList<>(figures);
        for (int i = 0; i < events.size(); i++) {
            ids.add(columns.id(events.get(i)));
        }
        return ids;
    }

    /** Those of these ids that are shown, in the order of the records. */
    List<String> among(Collection<String> ids) {
        List<String> among = new ArrayList<>(figures);
        among.retainAll(ids);
        ids.stream()
                .mapToInt(columns::indexOf)
                .filter(events::contains)
                .sorted()
                .mapToObj(columns::id)
                .forEach(among::add);
        return among;
    }

    /** The data set with the records that are shown and no others. */
    public Dataset in(Dataset dataset) {
        Set<String> numbers = new HashSet<>(figures);
        Dataset shown = dataset.withFigures(dataset.figures().stream()
                .filter(figure -> numbers.contains(figure.id().value()))
                .toList());
        return events.size() == dataset.events().size()
                ? shown
                : shown.withEvents(dataset.events().stream()
                        .filter(event ->
                                events.contains(columns.indexOf(event.id().value())))
                        .toList());
    }
}
