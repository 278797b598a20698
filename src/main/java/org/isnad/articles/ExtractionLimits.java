package org.isnad.articles;

/** How much a file may hold: far more than any article, and far less than what would stop the program. */
final class ExtractionLimits {

    /** Bytes of a file. */
    static final int FILE_BYTES = 32 * 1024 * 1024;

    /** UTF-16 units of the words. */
    static final int TEXT_UNITS = 4 * 1024 * 1024;

    /** Bytes of all parts of a file when they are unpacked. */
    static final long UNPACKED_BYTES = 128L * 1024 * 1024;

    /** Parts of a packed file. */
    static final int PARTS = 2000;

    /** Elements inside each other. */
    static final int DEPTH = 180;

    /** Pages of a document. */
    static final int PAGES = 500;

    /** Drawing commands of a document, those that are repeated by reference counted each time. */
    static final long COMMANDS = 5_000_000;

    /** Uses of forms, which can use each other. */
    static final int FORMS = 20_000;

    private ExtractionLimits() {}
}
