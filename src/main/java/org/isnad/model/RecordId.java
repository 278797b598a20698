package org.isnad.model;

/**
 * Names an event or a figure; both share one name space.
 *
 * @param value as written in the data set; not empty
 */
public record RecordId(String value) implements Comparable<RecordId> {

    /** Refuses an empty name. */
    public RecordId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("empty id");
        }
    }

    @Override
    public int compareTo(RecordId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
