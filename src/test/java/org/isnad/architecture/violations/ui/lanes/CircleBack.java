package org.isnad.architecture.violations.ui.lanes;

/** Closes the circle by a third class. */
public final class CircleBack {
    private final CircleThird third = new CircleThird();

    /** How large the third one is. */
    public int size() {
        return third.size(new CircleViolator.Nested(1));
    }
}
