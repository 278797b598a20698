package org.isnad.architecture.violations.ui.lanes;

/** Leads back to what is nested in the first one. */
final class CircleThird {
    int size(CircleViolator.Nested nested) {
        return nested.size();
    }
}
