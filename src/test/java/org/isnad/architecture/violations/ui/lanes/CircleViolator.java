package org.isnad.architecture.violations.ui.lanes;

import java.util.Optional;

/** Uses a class that uses what is nested in this one. */
public record CircleViolator(Optional<CircleBack> other) {
    /** Counts as the class around it. */
    public record Nested(int size) {}
}
