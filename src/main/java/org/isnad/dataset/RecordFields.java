package org.isnad.dataset;

import org.isnad.json.JsonNode;

/**
 * Receives the fields of records, one after another, in the order in which format 1 writes them: for many records, of which no
 * tree is to be made.
 */
public interface RecordFields {

    /** A text. */
    void text(String name, String words);

    /** Any other value; an object stands whole. */
    void value(String name, JsonNode value);

    /** An object begins, whose fields follow; it has one at least. */
    void begin(String name);

    /** The object that began last ends. */
    void end();

    /** A record ends. */
    void endRecord();
}
