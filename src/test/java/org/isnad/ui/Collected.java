package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;

/** Checks that nothing holds an object any more. */
public final class Collected {
    private static final int TRIES = 50;

    private Collected() {}

    /** Fails if an object outlives many collections, between which the JavaFX thread has its turns. */
    public static void assertCollected(WeakReference<?> object) {
        for (int i = 0; i < TRIES && object.get() != null; i++) {
            System.gc();
            FxThread.run(() -> {});
        }
        assertNull(object.get());
    }
}
