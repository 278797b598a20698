package org.isnad.columns;

import org.isnad.model.CategoryRole;
import org.isnad.model.Status;
import org.isnad.time.DateBounds;
import org.isnad.time.FuzzyDate;

/**
 * Events by index, from 0, in the order of {@link DateBounds}: earliest day first, then latest.
 *
 * <p>Implementations are immutable and answer in constant time; no method may build objects per event except {@link
 * #title}, {@link #id} and {@link #date}.
 */
public interface EventColumns {

    /** How many events there are. */
    int size();

    /** The name of the event. */
    String id(int index);

    /**
     * The index of the event of that name; -1 if there is none. Asked in each frame: columns of many events answer from an
     * index instead of looking at all of them.
     */
    default int indexOf(String id) {
        for (int i = 0; i < size(); i++) {
            if (id(i).equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** First day, inclusive, or {@link DateBounds#OPEN_FROM}. */
    long fromDay(int index);

    /** Day after the last, exclusive, or {@link DateBounds#OPEN_TO}. */
    long toDay(int index);

    /** What the extent means. */
    DateShape shape(int index);

    /** Whether the earlier edge of the date is soft ({@code ~}, {@code ?}). */
    boolean softFrom(int index);

    /** Whether the later edge of the date is soft. */
    boolean softTo(int index);

    /** Index of the category in the order of the data set. */
    int category(int index);

    /** The family of meaning of the category, from which the colour of the event follows. */
    CategoryRole role(int index);

    /** What is known about the claim. */
    Status status(int index);

    /** One line in the language of the columns. */
    String title(int index);

    /** How many articles are cited. */
    int sources(int index);

    /** Whether every anchor of the event holds. */
    boolean verified(int index);

    /**
     * Whether the event is drawn with a warning: an anchor of it does not hold, or it has no source while others of its data set
     * have one. Where none has any, that is said once of all of them.
     */
    boolean warned(int index);

    /** Whether every citation of the event comes from somebody without a name. */
    boolean unnamedOnly(int index);

    /** Whether the date is counted from a publication that is known from outside of the articles. */
    default boolean datedOutside(int index) {
        return false;
    }

    /** Whether it cannot be said that the event belongs here, so that it is drawn weaker than the others. */
    default boolean attenuated(int index) {
        return false;
    }

    /**
     * The date for words. Columns that keep the dates as written answer with them; without that the date is rebuilt from
     * the other columns, never finer than they are.
     */
    default FuzzyDate date(int index) {
        return ColumnDate.of(this, index);
    }
}
