package org.isnad.layout;

import org.isnad.columns.DateShape;
import org.isnad.columns.EventColumns;
import org.isnad.model.CategoryRole;
import org.isnad.model.Status;

/** As many events as wanted, computed instead of kept, which count how often they are read. */
final class ManyEvents implements EventColumns {
    private static final long FIRST_DAY = 12_000;
    private static final long DAYS = 8_500;

    private final int size;
    private int reads;

    ManyEvents(int size) {
        this.size = size;
    }

    /** How often the begin of an event was asked for. */
    int reads() {
        return reads;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String id(int index) {
        return "e" + index;
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
    public boolean softFrom(int index) {
        return false;
    }

    @Override
    public boolean softTo(int index) {
        return false;
    }

    @Override
    public int category(int index) {
        return index % 5;
    }

    @Override
    public CategoryRole role(int index) {
        return ListedEvents.ROLES.get(category(index));
    }

    @Override
    public Status status(int index) {
        return Status.REPORTED;
    }

    @Override
    public String title(int index) {
        return id(index);
    }

    @Override
    public int sources(int index) {
        return 1;
    }

    @Override
    public boolean verified(int index) {
        return true;
    }

    @Override
    public boolean unnamedOnly(int index) {
        return false;
    }
}
