package org.isnad.architecture.violations.layout.ban;

/** Prints. */
final class StandardStreamsViolator {
    void print() {
        System.err.println();
    }
}
