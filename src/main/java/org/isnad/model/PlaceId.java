package org.isnad.model;

/**
 * Names a place.
 *
 * @param value as written in the data set; not empty
 */
public record PlaceId(String value) implements Comparable<PlaceId> {

    /** Refuses an empty name. */
    public PlaceId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("empty id");
        }
    }

    @Override
    public int compareTo(PlaceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
