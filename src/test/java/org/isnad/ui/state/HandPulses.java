package org.isnad.ui.state;

import java.util.Optional;
import java.util.function.LongConsumer;

/** Frames that come when the test says so. */
public final class HandPulses implements Pulses {
    private static final long ORIGIN_NANOS = 5_000_000_000L;

    private Optional<LongConsumer> called = Optional.empty();
    private long now = ORIGIN_NANOS;

    @Override
    public void start(LongConsumer frame) {
        called = Optional.of(frame);
    }

    @Override
    public void stop() {
        called = Optional.empty();
    }

    /** Whether something moves. */
    public boolean moving() {
        return called.isPresent();
    }

    /** Draws a frame that much later. */
    public void pass(long nanos) {
        now += nanos;
        called.ifPresent(frame -> frame.accept(now));
    }

    /** Draws frames until nothing moves. */
    public void finish() {
        while (moving()) {
            pass(16_000_000);
        }
    }
}
