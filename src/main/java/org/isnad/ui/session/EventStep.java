package org.isnad.ui.session;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.isnad.columns.EventColumns;
import org.isnad.columns.EventIndexes;
import org.isnad.ui.state.DayRange;

/**
 * Goes from event to event in time.
 *
 * @param columns all events
 * @param shown those that are gone through, in chronological order
 * @param view the time in view
 */
record EventStep(EventColumns columns, EventIndexes shown, DayRange view) {

    /**
     * The event to go to, as an index in the columns; empty at either end.
     *
     * @param current the selected event; without one the way begins with the first that begins in view, or with the last
     *     when it goes back
     */
    OptionalInt from(Optional<String> current, boolean forward) {
        OptionalInt selected = current.isEmpty() ? OptionalInt.empty() : shown.position(columns.indexOf(current.get()));
        OptionalInt next =
                selected.isPresent() ? OptionalInt.of(selected.getAsInt() + (forward ? 1 : -1)) : firstInView(forward);
        return next.stream()
                .filter(i -> i >= 0 && i < shown.size())
                .map(shown::get)
                .findFirst();
    }

    /** Events that began long before the view would lead away from what the reader looks at: they come second. */
    private OptionalInt firstInView(boolean forward) {
        int first = shown.before(event -> columns.fromDay(event) >= view.fromDay());
        int after = shown.before(event -> columns.fromDay(event) >= view.toDay());
        if (first < after) {
            return OptionalInt.of(forward ? first : after - 1);
        }
        return IntStream.range(0, shown.size())
                .filter(i -> columns.toDay(shown.get(i)) > view.fromDay())
                .findFirst();
    }
}
