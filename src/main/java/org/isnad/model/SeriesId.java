package org.isnad.model;

/**
 * Names a series of figures.
 *
 * @param value as written in the data set; not empty
 */
public record SeriesId(String value) implements Comparable<SeriesId> {

    /** Refuses an empty name. */
    public SeriesId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("empty id");
        }
    }

    @Override
    public int compareTo(SeriesId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
