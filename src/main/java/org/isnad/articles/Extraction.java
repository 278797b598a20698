package org.isnad.articles;

/** What came of reading an article. */
public sealed interface Extraction {

    /** Its words. */
    record Read(ExtractedArticle article) implements Extraction {}

    /** None; the file was not changed. */
    record Refused(ExtractionFault fault) implements Extraction {}
}
