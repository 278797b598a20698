package org.isnad.curation.session;

import org.isnad.curation.Recovery;

/** What came of opening a data set for editing. */
public sealed interface SessionOpening {

    /**
     * It can be edited.
     *
     * @param session in which nothing is done yet
     * @param left what a process that was killed has left: to be taken up or thrown away before the first edit
     */
    record Editable(EditingSession session, Recovery left) implements SessionOpening {}

    /** Another window or process edits it; it can be read. */
    record HeldElsewhere() implements SessionOpening {}

    /** A data set that is to be made lies there already. */
    record Exists() implements SessionOpening {}
}
