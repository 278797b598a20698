package org.isnad.architecture.violations.layout.timeline.ban;

import java.util.Random;

/** Draws without a seed. */
final class UnseededRandomViolator {
    int draw() {
        return new Random().nextInt();
    }
}
