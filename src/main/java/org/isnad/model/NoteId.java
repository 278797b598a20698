package org.isnad.model;

/**
 * Names an editor's note.
 *
 * @param value as written in the data set; not empty
 */
public record NoteId(String value) implements Comparable<NoteId> {

    /** Refuses an empty name. */
    public NoteId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("empty id");
        }
    }

    @Override
    public int compareTo(NoteId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
