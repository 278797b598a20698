package org.isnad;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How far long work has come, and whether it is still wanted. The work counts what it has done by {@link #step}, however deep
 * inside; another thread reads the count and may {@link #cancel} it. Outside of such work counting does nothing.
 *
 * <p>Safe for all threads; only the thread that runs the work counts.
 */
public final class Progress {

    /** The work that this thread does: readers are many calls deep, and none in between has anything to do with it. */
    private static final ScopedValue<Progress> CURRENT = ScopedValue.newInstance();

    /** What long work is at. */
    public enum Phase {
        /** Nothing that is counted. */
        BEGINNING,
        /** Rows or objects of a file are read. */
        READING,
        /** Records are made of them. */
        MAKING,
        /** The picture and what else is shown of them is prepared. */
        PREPARING
    }

    private volatile Phase phase = Phase.BEGINNING;
    private volatile int done;
    private volatile boolean cancelled;

    /** What is done for this work elsewhere. */
    private volatile @Nullable Progress part;

    /**
     * Does work on this thread, counting here what it does.
     *
     * @throws CancellationException if it is cancelled before it has ended
     */
    public <T> T during(Supplier<T> work) {
        return ScopedValue.where(CURRENT, this).call(() -> {
            check();
            T result = work.get();
            check();
            return result;
        });
    }

    /**
     * Tells that the work of this thread comes to something else, of which nothing is done yet.
     *
     * @throws CancellationException if the work is no longer wanted
     */
    public static void begin(Phase phase) {
        check();
        if (CURRENT.isBound()) {
            Progress current = CURRENT.get();
            current.done = 0;
            current.phase = phase;
        }
    }

    /**
     * Counts one more row, object or record that the work of this thread has done.
     *
     * @throws CancellationException if the work is no longer wanted
     */
    public static void step() {
        if (CURRENT.isBound()) {
            Progress current = CURRENT.get();
            if (current.cancelled) {
                throw new CancellationException();
            }
            // Only one thread writes.
            int before = current.done;
            current.done = before + 1;
        }
    }

    /**
     * Ends the work of this thread if it is no longer wanted; for work that counts nothing.
     *
     * @throws CancellationException if so
     */
    public static void check() {
        if (CURRENT.isBound() && CURRENT.get().cancelled) {
            throw new CancellationException();
        }
    }

    /** What the work is at. */
    public Phase phase() {
        Progress counted = part;
        return counted == null ? phase : counted.phase();
    }

    /** How many rows, objects or records of the phase are done. */
    public int done() {
        Progress counted = part;
        return counted == null ? done : counted.done();
    }

    /** From now on this is as far as other work, which was begun before and which this work waits for; who cancels this cancels both. */
    public void follow(Progress other) {
        part = other;
        if (cancelled) {
            other.cancel();
        }
    }

    /** Ends the work at its next step, and nothing comes of it any more. */
    public void cancel() {
        cancelled = true;
        Progress counted = part;
        if (counted != null) {
            counted.cancel();
        }
    }

    /** Whether it was cancelled. */
    public boolean cancelled() {
        return cancelled;
    }
}
