package org.isnad.search;

/** Why something was found, from the closest to the loosest; its word is {@code search.reason.…}. */
public enum Reason {
    /** The very words, letter by letter. */
    EXACT(10),
    /** A phrase in quotation marks. */
    PHRASE(10),
    /** The same word in another spelling. */
    SPELLING(10),
    /** The same number, written otherwise. */
    NUMBER(8),
    /** A time that lies in the one asked for. */
    DATE(7),
    /** Another form of the word: with the article, a pronoun, in the plural. */
    FORM(6),
    /** Another name of the same actor or place. */
    ALIAS(5),
    /** A word that begins so. */
    PREFIX(3),
    /** A word that differs by one slip of typing. */
    SLIP(2),
    /** Only a field was asked for. */
    FIELD(1),
    /** Not all of the words stand there. */
    PARTIAL(0);

    private final int weight;

    Reason(int weight) {
        this.weight = weight;
    }

    /** How much a word found for this reason counts in the order of the hits. */
    int weight() {
        return weight;
    }
}
