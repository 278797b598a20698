package org.isnad.editing;

import org.isnad.curation.session.EditingSession;

/** Whether a document can be edited. */
public sealed interface Access {

    /**
     * It can; nobody else has its file.
     *
     * @param session keeps what is done to the file
     */
    record Editable(EditingSession session) implements Access {}

    /** There is no file to be edited: the data set came with the program, in a bundle, a picture or another format. */
    record NoFile() implements Access {}

    /** Another window or process has the file open; here it is read only. */
    record HeldElsewhere() implements Access {}
}
