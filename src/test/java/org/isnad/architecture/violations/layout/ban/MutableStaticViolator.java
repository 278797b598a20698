package org.isnad.architecture.violations.layout.ban;

/** Keeps state for the whole program. */
final class MutableStaticViolator {
    static int count;

    private MutableStaticViolator() {}
}
