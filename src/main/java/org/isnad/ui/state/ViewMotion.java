package org.isnad.ui.state;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.isnad.ui.state.Destination.Move;

/**
 * Moves the view in a short ease: for keys, buttons, menus and jumps. What the hand holds moves at once, by the methods of
 * the viewport.
 *
 * <p>A new movement begins with what is shown at that moment. Steps add up: three zooms in quick succession lead as far as
 * three slow ones. Without pulses, or with less motion wanted, every movement arrives at once.
 */
public final class ViewMotion {
    /** How long a movement takes. */
    static final long DURATION_NANOS = 220_000_000;

    private final MovingView moved;
    private final BooleanProperty reduced = new SimpleBooleanProperty(this, "reduced", false);
    private Optional<Pulses> pulses = Optional.empty();

    ViewMotion(MovingView moved) {
        this.moved = moved;
    }

    /** Whether movements arrive at once; not by default. */
    public BooleanProperty reducedProperty() {
        return reduced;
    }

    /** Takes what time moves by; without it movements arrive at once. */
    public void setPulses(Pulses given) {
        stop();
        pulses = Optional.of(given);
    }

    /** Whether movements can be seen. */
    public boolean visible() {
        return pulses.isPresent() && !reduced.get();
    }

    /**
     * Zooms so that {@code day} stays where it is, unless a limit is reached.
     *
     * @param factor more than 1 shows less time, less than 1 more
     */
    public void zoomAt(double factor, double day) {
        go(view -> moved.limits().zoomed(view, factor, day), Move.STEP);
    }

    /** Shows what lies that many days later; earlier when negative. */
    public void panBy(double days) {
        go(view -> moved.limits().panned(view, days), Move.STEP);
    }

    /** Shows a stretch; a shorter one than {@link ViewLimits#MIN_DAYS} is widened around its middle. */
    public void fit(DayRange wanted) {
        go(view -> moved.limits().fitted(wanted), Move.JUMP);
    }

    /** Shows everything. */
    public void fitAll() {
        go(view -> moved.limits().all(), Move.JUMP);
    }

    /** Shows the begin of the data at the same zoom. */
    public void toOldest() {
        go(view -> moved.limits().oldest(view), Move.JUMP);
    }

    /** Shows the end of the data at the same zoom. */
    public void toNewest() {
        go(view -> moved.limits().newest(view), Move.JUMP);
    }

    /** Moves a day that is not in view into its middle. */
    public void reveal(double day) {
        go(view -> moved.limits().holding(view, day), Move.FOLLOW);
    }

    /** Shows a stretch that lies within the limits. */
    void to(DayRange wanted, Move move) {
        go(view -> wanted, move);
    }

    /** Stays at what is shown; does nothing at rest. */
    void stop() {
        pulses.ifPresent(Pulses::stop);
    }

    private void go(UnaryOperator<DayRange> leads, Move move) {
        DayRange to = leads.apply(moved.destination().range());
        if (visible() && !to.equals(moved.range())) {
            moved.headFor(to, move);
            pulses.ifPresent(frames -> glide(frames, new Glide(moved.range(), to)));
        } else {
            stop();
            moved.show(to, move);
        }
    }

    private void glide(Pulses frames, Glide glide) {
        Start start = new Start();
        frames.start(now -> {
            double part = start.sharePassed(now);
            if (part >= 1) {
                frames.stop();
            }
            moved.pass(glide.at(Glide.eased(part)));
        });
    }

    /** The first frame of a movement, from which its time counts. */
    private static final class Start {
        private boolean known;
        private long nanos;

        double sharePassed(long now) {
            if (!known) {
                known = true;
                nanos = now;
            }
            return (now - nanos) / (double) DURATION_NANOS;
        }
    }
}
