package org.isnad.ui.files;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import org.isnad.labels.Labels;
import org.isnad.ui.dialog.Dialogs;

/**
 * Asks before work that is not saved goes out of the program: what is shown elsewhere shall be in a file that can be opened, or
 * say that it is not.
 *
 * @param is whether there is anything that the file does not hold
 * @param save saves; whether everything is saved
 */
public record UnsavedWork(BooleanSupplier is, BooleanSupplier save) {

    /** What goes out. */
    public enum Going {
        /** What the file holds. */
        SAVED,
        /** Work that is not saved, and has to say so. */
        MARKED
    }

    /**
     * Asks where there is something to ask.
     *
     * @param markable whether what goes out can say that it is not saved
     * @return empty where nothing shall go out
     */
    Optional<Going> ask(Dialogs dialogs, Labels labels, boolean markable) {
        if (!is.getAsBoolean()) {
            return Optional.of(Going.SAVED);
        }
        List<String> ways = markable
                ? List.of(labels.text("saving.out.save"), labels.text("saving.out.mark"))
                : List.of(labels.text("saving.out.save"));
        OptionalInt way = dialogs.choose(
                labels,
                labels.text("saving.leave.title"),
                labels.text(markable ? "saving.out.picture" : "saving.out.data"),
                ways);
        if (way.isEmpty()) {
            return Optional.empty();
        }
        if (way.getAsInt() == 1) {
            return Optional.of(Going.MARKED);
        }
        return save.getAsBoolean() ? Optional.of(Going.SAVED) : Optional.empty();
    }
}
