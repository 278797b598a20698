package org.isnad.columns;

import org.isnad.model.CategoryRole;
import org.isnad.model.Status;

/** Events of one day with nothing special about them: tests say their number and days, and what they want otherwise. */
public interface PlainEvents extends EventColumns {
    @Override
    default String id(int index) {
        return "e" + index;
    }

    @Override
    default long toDay(int index) {
        return fromDay(index) + 1;
    }

    @Override
    default DateShape shape(int index) {
        return DateShape.DAY;
    }

    @Override
    default boolean softFrom(int index) {
        return false;
    }

    @Override
    default boolean softTo(int index) {
        return false;
    }

    @Override
    default int category(int index) {
        return 0;
    }

    @Override
    default CategoryRole role(int index) {
        return CategoryRole.CONTEXT;
    }

    @Override
    default Status status(int index) {
        return Status.REPORTED;
    }

    @Override
    default String title(int index) {
        return id(index);
    }

    @Override
    default int sources(int index) {
        return 1;
    }

    @Override
    default boolean warned(int index) {
        return !verified(index);
    }

    @Override
    default boolean verified(int index) {
        return true;
    }

    @Override
    default boolean unnamedOnly(int index) {
        return false;
    }
}
