package org.isnad.architecture.violations.cli;

/** May print. */
final class Streams {
    void print() {
        System.out.println();
    }
}
