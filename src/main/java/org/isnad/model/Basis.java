package org.isnad.model;

/** On what a statement about an article rests. */
public enum Basis {
    /** The article prints it. */
    STATED,
    /** The article prints it, and other words of the same article say otherwise. */
    CONTRADICTED,
    /** It follows from the article's words. */
    INFERRED,
    /** It is known from elsewhere. */
    EXTERNAL,
    /** Nobody can tell. */
    UNKNOWN
}
