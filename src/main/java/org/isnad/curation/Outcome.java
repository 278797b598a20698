package org.isnad.curation;

/** What came of an edit. */
public sealed interface Outcome {

    /** It was applied. */
    record Done(Curation after) implements Outcome {}

    /** It was not, and nothing has changed. */
    record Refused(EditFault fault) implements Outcome {}
}
