package org.isnad.columns;

import java.util.List;
import java.util.Optional;

/**
 * Events that are asked for and not held: behind it a database may stand with more events than fit into memory. A timeline asks
 * for counts and for the most important events of a stretch, never for all.
 *
 * <p>Implementations answer the same question always the same, and in a time that does not grow with the number of events beyond
 * what an index costs. Days are epoch days; stretches begin inclusive and end exclusive, and one that ends where it begins, or
 * before, is empty. A lane that there is not is an {@link IndexOutOfBoundsException}. What every implementation must keep, tests
 * of {@code EventSourceLaws} state: counts of neighbouring stretches add up, and the most important events of a stretch are among
 * those of its parts.
 */
public interface EventSource {

    /** The ids of the lanes, from top to bottom; lanes are named by their index in it. */
    List<String> lanes();

    /** The first day on which an event begins; 0 without events. */
    long firstDay();

    /** The day after the last on which an event ends; 0 without events. */
    long lastDay();

    /** How many events of a lane begin in a stretch of days. */
    long beginning(int lane, long fromDay, long toDay);

    /** How many events of a lane have a day in a stretch. */
    long within(int lane, long fromDay, long toDay);

    /**
     * The most important of the events of a lane that begin in a stretch, the most important first; of two that are equally
     * important the one with the smaller id.
     *
     * @param most how many at most; 0 for none
     */
    List<Listed> top(int lane, long fromDay, long toDay, int most);

    /** The event of an id; empty if there is none. */
    Optional<Listed> event(String id);

    /**
     * An event as a source lists it.
     *
     * @param id its name, the same in all answers
     * @param lane index of its lane
     * @param fromDay its first day
     * @param toDay the day after its last, more than {@code fromDay}
     * @param title one line
     * @param importance the more, the sooner its title is shown
     */
    record Listed(String id, int lane, long fromDay, long toDay, String title, int importance) {

        /** Refuses an event that ends before it begins. */
        public Listed {
            if (toDay <= fromDay) {
                throw new IllegalArgumentException(id + " ends before it begins");
            }
        }
    }
}
