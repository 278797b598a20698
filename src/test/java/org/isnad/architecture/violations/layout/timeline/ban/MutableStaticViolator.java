package org.isnad.architecture.violations.layout.timeline.ban;

/** Keeps state for the whole program. */
final class MutableStaticViolator {
    static int count;

    private MutableStaticViolator() {}
}
