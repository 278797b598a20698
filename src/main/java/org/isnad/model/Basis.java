package org.isnad.model;

/** On what a statement about an article rests. */
public enum Basis {
    /** The article prints it. */
    STATED,
    /** It follows from the article's words. */
    INFERRED,
    /** It is known from elsewhere. */
    EXTERNAL,
    /** Nobody can tell. */
    UNKNOWN
}
