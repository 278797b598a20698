package org.isnad.layout.overview;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.isnad.columns.Ascending;
import org.isnad.columns.EventColumns;
import org.isnad.columns.EventIndexes;
import org.isnad.model.CategoryRole;

/**
 * The days of the events of an overview, those with the same first and last day together: what a strip of any width is drawn
 * of, without looking at a million events again. Immutable.
 */
public final class EventSpans {
    private final Map<CategoryRole, Spans> ofRoles = new EnumMap<>(CategoryRole.class);

    /** The ends, ascending, and how many events end by each. */
    private final long[] ends;

    private final int[] ended;

    /** The beginnings, ascending, and how many events begin by each. */
    private final long[] begins;

    private final int[] begun;

    /** Stretches of days, in time order, each with how many events have just these days. */
    static final class Spans {
        private long[] froms = new long[16];
        private long[] tos = new long[16];
        private int[] counts = new int[16];
        private int size;

        private void add(long from, long to) {
            if (size > 0 && froms[size - 1] == from && tos[size - 1] == to) {
                counts[size - 1]++;
                return;
            }
            if (size == counts.length) {
                froms = Arrays.copyOf(froms, 2 * size);
                tos = Arrays.copyOf(tos, 2 * size);
                counts = Arrays.copyOf(counts, 2 * size);
            }
            froms[size] = from;
            tos[size] = to;
            counts[size++] = 1;
        }

        void addTo(DensityProfile profile) {
            for (int i = 0; i < size; i++) {
                profile.add(froms[i], tos[i], counts[i]);
            }
        }
    }

    private EventSpans(EventColumns columns, EventIndexes events) {
        Spans all = new Spans();
        Map<CategoryRole, Spans> spans = new EnumMap<>(CategoryRole.class);
        for (CategoryRole role : CategoryRole.values()) {
            spans.put(role, new Spans());
        }
        for (int i = 0; i < events.size(); i++) {
            int event = events.get(i);
            long from = columns.fromDay(event);
            long to = columns.toDay(event);
            // The columns are in the order of these days, so that the same ones stand together.
            Objects.requireNonNull(spans.get(columns.role(event))).add(from, to);
            all.add(from, to);
        }
        spans.forEach((role, ofRole) -> {
            if (ofRole.size > 0) {
                ofRoles.put(role, ofRole);
            }
        });
        begins = Arrays.copyOf(all.froms, all.size);
        begun = Arrays.copyOf(all.counts, all.size);
        long[][] byEnd = new long[all.size][];
        Arrays.setAll(byEnd, i -> new long[] {all.tos[i], all.counts[i]});
        Arrays.sort(byEnd, (one, other) -> Long.compare(one[0], other[0]));
        ends = Arrays.stream(byEnd).mapToLong(span -> span[0]).toArray();
        ended = Arrays.stream(byEnd).mapToInt(span -> (int) span[1]).toArray();
        Arrays.parallelPrefix(begun, Integer::sum);
        Arrays.parallelPrefix(ended, Integer::sum);
    }

    /** The days of these events; looks at every one. */
    static EventSpans of(EventColumns columns, EventIndexes events) {
        return new EventSpans(columns, events);
    }

    /** The stretches of the events of each role, in the order of the roles. */
    Map<CategoryRole, Spans> ofRoles() {
        return ofRoles;
    }

    /** How many events lie wholly before a day. */
    int before(double day) {
        return until(ends, ended, Math.nextUp(day));
    }

    /** How many events begin on a day or later. */
    int after(double day) {
        int all = begun.length == 0 ? 0 : begun[begun.length - 1];
        return all - until(begins, begun, day);
    }

    /** The sum at the last place that is below a day. */
    private static int until(long[] ascending, int[] sums, double day) {
        int below = Ascending.below(ascending, day);
        return below == 0 ? 0 : sums[below - 1];
    }
}
