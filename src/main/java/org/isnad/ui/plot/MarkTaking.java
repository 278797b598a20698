package org.isnad.ui.plot;

import java.util.Optional;
import org.isnad.model.RecordId;
import org.isnad.scene.Mark;
import org.isnad.scene.Target;

/**
 * Tells taking a mark along from moving the picture: only the mark of the record that is selected already can be taken, and only
 * by a movement across time that is too long for a click.
 */
final class MarkTaking {
    private static final double BEGIN_PX = 12;

    private final PlotModel model;
    private Optional<Mark> pressed = Optional.empty();
    private double fromX;
    private double fromY;
    private boolean taken;

    MarkTaking(PlotModel model) {
        this.model = model;
    }

    /** The pointer was pressed, on that mark. */
    void press(Optional<Mark> mark, double x, double y) {
        Optional<String> selected = model.selectedProperty().get().map(RecordId::value);
        pressed = mark.filter(one -> model.markDragProperty().get().isPresent()
                && one.target()
                        .filter(target ->
                                target instanceof Target.OneRecord(String id) && selected.equals(Optional.of(id)))
                        .isPresent());
        fromX = x;
        fromY = y;
        taken = false;
    }

    /** The pointer was drawn there; whether that has to do with a mark, so that the picture stays. */
    boolean drag(double x, double y) {
        if (pressed.isEmpty()) {
            return false;
        }
        double across = Math.abs(y - fromY);
        double along = Math.abs(x - fromX);
        if (!taken && Math.max(across, along) < BEGIN_PX) {
            return true;
        }
        if (!taken) {
            taken = across > along
                    && model.markDragProperty().get().orElseThrow().begin(pressed.get());
            if (!taken) {
                pressed = Optional.empty();
                return false;
            }
        }
        model.markDragProperty().get().orElseThrow().over(x, y);
        return true;
    }

    /** Whether a mark is taken along. */
    boolean isTaken() {
        return taken;
    }

    /** The pointer was let go there. */
    void release(double x, double y) {
        if (taken) {
            model.markDragProperty().get().orElseThrow().drop(x, y);
        }
        pressed = Optional.empty();
        taken = false;
    }

    /** Lets go of the mark where it was; false where none is taken along. */
    boolean cancel() {
        boolean was = taken;
        if (was) {
            model.markDragProperty().get().orElseThrow().cancel();
        }
        pressed = Optional.empty();
        taken = false;
        return was;
    }
}
