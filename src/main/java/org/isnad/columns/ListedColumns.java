package org.isnad.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.isnad.columns.EventSource.Listed;
import org.isnad.model.CategoryRole;
import org.isnad.model.Status;

/**
 * What a source answers for the time in view, as columns for the layouts: of each lane so many of its most important events. A
 * lane of the source is a category here.
 */
public final class ListedColumns implements EventColumns {
    private static final Comparator<Listed> IN_TIME = Comparator.comparingLong(Listed::fromDay)
            .thenComparingLong(Listed::toDay)
            .thenComparing(Listed::id);

    private final List<Listed> events;
    private final IdIndex indexes;

    private ListedColumns(List<Listed> events) {
        this.events = events;
        indexes = new IdIndex(events.size(), this::id);
    }

    /**
     * Asks a source.
     *
     * @param fromDay inclusive
     * @param toDay exclusive
     * @param most events of each lane
     */
    public static ListedColumns of(EventSource source, long fromDay, long toDay, int most) {
        List<Listed> events = new ArrayList<>();
        for (int lane = 0; lane < source.lanes().size(); lane++) {
            events.addAll(source.top(lane, fromDay, toDay, most));
        }
        events.sort(IN_TIME);
        return new ListedColumns(List.copyOf(events));
    }

    /** The events of a lane of the source. */
    public EventIndexes lane(int lane) {
        int[] indexes = new int[events.size()];
        int count = 0;
        for (int i = 0; i < events.size(); i++) {
            if (category(i) == lane) {
                indexes[count++] = i;
            }
        }
        return EventIndexes.of(Arrays.copyOf(indexes, count));
    }

    @Override
    public int size() {
        return events.size();
    }

    @Override
    public String id(int index) {
        return events.get(index).id();
    }

    @Override
    public int indexOf(String id) {
        return indexes.of(id);
    }

    @Override
    public long fromDay(int index) {
        return events.get(index).fromDay();
    }

    @Override
    public long toDay(int index) {
        return events.get(index).toDay();
    }

    @Override
    public DateShape shape(int index) {
        return toDay(index) - fromDay(index) == 1 ? DateShape.DAY : DateShape.INTERVAL;
    }

    @Override
    public boolean softFrom(int index) {
        return false;
    }

    @Override
    public boolean softTo(int index) {
        return false;
    }

    @Override
    public int category(int index) {
        return events.get(index).lane();
    }

    @Override
    public CategoryRole role(int index) {
        return CategoryRole.CONTEXT;
    }

    @Override
    public Status status(int index) {
        return Status.REPORTED;
    }

    @Override
    public String title(int index) {
        return events.get(index).title();
    }

    @Override
    public int sources(int index) {
        return 0;
    }

    @Override
    public boolean verified(int index) {
        return false;
    }

    @Override
    public boolean warned(int index) {
        return false;
    }

    @Override
    public boolean unnamedOnly(int index) {
        return false;
    }
}
