package org.isnad.ui.state;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.isnad.ui.state.Destination.Move;

/**
 * Moves a {@link Viewport} in a short ease: for keys, buttons, menus and jumps. What the hand holds moves at once, by the
 * viewport's own methods.
 *
 * <p>A new movement begins with what is shown at that moment. Steps add up: three zooms in quick succession lead as far as
 * three slow ones. Without pulses, or with less motion wanted, every movement arrives at once.
 */
public final class ViewMotion {
    /** How long a movement takes. */
    static final long DURATION_NANOS = 220_000_000;

    private final Viewport viewport;
    private final BooleanProperty reduced = new SimpleBooleanProperty(this, "reduced", false);
    private Optional<Pulses> pulses = Optional.empty();

    ViewMotion(Viewport viewport) {
        this.viewport = viewport;
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
        go(view -> viewport.within().zoomed(view, factor, day), Move.STEP);
    }

    /** Shows what lies that many days later; earlier when negative. */
    public void panBy(double days) {
        go(view -> viewport.within().panned(view, days), Move.STEP);
    }

    /** Shows a stretch; a shorter one than {@link Viewport#MIN_DAYS} is widened around its middle. */
    public void fit(DayRange wanted) {
        go(view -> viewport.within().fitted(wanted), Move.JUMP);
    }

    /** Shows everything. */
    public void fitAll() {
        go(view -> viewport.limits(), Move.JUMP);
    }

    /** Shows the begin of the data at the same zoom. */
    public void toOldest() {
        go(view -> viewport.within().oldest(view), Move.JUMP);
    }

    /** Shows the end of the data at the same zoom. */
    public void toNewest() {
        go(view -> viewport.within().newest(view), Move.JUMP);
    }

    /** Moves a day that is not in view into its middle. */
    public void reveal(double day) {
        go(view -> viewport.within().holding(view, day), Move.FOLLOW);
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
        DayRange to = leads.apply(viewport.destination().range());
        if (visible() && !to.equals(viewport.range())) {
            viewport.headFor(to, move);
            pulses.ifPresent(frames -> glide(frames, new Glide(viewport.range(), to)));
        } else {
            viewport.moveTo(to, move);
        }
    }

    private void glide(Pulses frames, Glide glide) {
        Start start = new Start();
        frames.start(now -> {
            double part = start.sharePassed(now);
            if (part >= 1) {
                frames.stop();
            }
            viewport.pass(glide.at(Glide.eased(part)));
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
