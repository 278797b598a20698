package org.isnad.interchange.table;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Status;

/** Whether the event of a row happened, in the words of tables and calendars. */
final class StatusCells {
    private static final Map<String, String> WORDS = KnownWords.of("status-words.txt");

    /** What stands for an event that did not take place. */
    private static final String CANCELLED = "cancelled";

    private StatusCells() {}

    /** Whether a cell says that it did not take place. */
    static boolean cancelled(String cell) {
        return word(cell).filter(CANCELLED::equals).isPresent();
    }

    /** The status that a cell names; empty for words that are not known. */
    static Optional<Status> read(String cell) {
        return word(cell)
                .filter(word -> !word.equals(CANCELLED))
                .map(word -> Status.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private static Optional<String> word(String cell) {
        return cell.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(WORDS.get(KnownWords.folded(CellText.western(cell))));
    }
}
