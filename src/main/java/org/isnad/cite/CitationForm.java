package org.isnad.cite;

/** How a citation is copied. */
public enum CitationForm {
    /** Lines of text, and HTML. */
    TEXT,
    /** CommonMark. */
    MARKDOWN,
    /** W3C Web Annotation in JSON-LD. */
    WEB_ANNOTATION
}
