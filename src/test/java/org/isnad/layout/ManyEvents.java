package org.isnad.layout;

import org.isnad.columns.DateShape;
import org.isnad.columns.PlainEvents;
import org.isnad.model.CategoryRole;

/** As many events as wanted, computed instead of kept, which count how often they are read. */
public final class ManyEvents implements PlainEvents {
    private static final long FIRST_DAY = 12_000;
    private static final long DAYS = 8_500;

    private final int size;
    private int reads;

    public ManyEvents(int size) {
        this.size = size;
    }

    /** How often the begin of an event was asked for. */
    public int reads() {
        return reads;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long fromDay(int index) {
        reads++;
        return FIRST_DAY + index * DAYS / size;
    }

    @Override
    public long toDay(int index) {
        return FIRST_DAY + index * DAYS / size + 1 + (index % 10 == 0 ? 365 : 0);
    }

    @Override
    public DateShape shape(int index) {
        return index % 10 == 0 ? DateShape.PERIOD : DateShape.DAY;
    }

    @Override
    public int category(int index) {
        return index % 5;
    }

    @Override
    public CategoryRole role(int index) {
        return ListedEvents.ROLES.get(category(index));
    }
}
