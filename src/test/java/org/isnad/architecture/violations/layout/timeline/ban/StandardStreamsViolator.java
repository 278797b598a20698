package org.isnad.architecture.violations.layout.timeline.ban;

/** Prints. */
final class StandardStreamsViolator {
    void print() {
        System.err.println();
    }
}
