package org.isnad.revision;

/**
 * A step from one content of a document to another: an edit, its undoing, or what another program has written to the file.
 *
 * @param before the document as it was
 * @param after the same document as it is
 * @param changes what differs
 */
public record Revision(OpenDocument before, OpenDocument after, Changes changes) {

    /** Compares two contents of a document. */
    public static Revision between(OpenDocument before, OpenDocument after) {
        return new Revision(before, after, Changes.between(before.content(), after.content()));
    }

    /** Whether a document that was read is another content of the one that is open: the same origin and the same id. */
    public static boolean isOf(OpenDocument open, OpenDocument read) {
        return open.origin().equals(read.origin())
                && open.content().dataset().id().equals(read.content().dataset().id());
    }
}
