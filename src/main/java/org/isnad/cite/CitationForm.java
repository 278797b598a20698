package org.isnad.cite;

/** The form in which a citation is copied to the clipboard. */
public enum CitationForm {
    /** Lines of text, and HTML. */
    TEXT,
    /** CommonMark. */
    MARKDOWN,
    /** W3C Web Annotation in JSON-LD. */
    WEB_ANNOTATION
}
