package org.isnad.ui.state;

import java.util.function.LongConsumer;

/** What time moves by: calls before each frame that is drawn. Tests call by hand. */
public interface Pulses {

    /**
     * Begins to call, in place of what was called before.
     *
     * @param frame takes the time of a frame in nanoseconds from an origin of its own; it grows from call to call
     */
    void start(LongConsumer frame);

    /** Calls no more; does nothing when nothing is called. */
    void stop();
}
