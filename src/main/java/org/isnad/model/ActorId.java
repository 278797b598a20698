package org.isnad.model;

/**
 * Names an actor.
 *
 * @param value as written in the data set; not empty
 */
public record ActorId(String value) implements Comparable<ActorId> {

    /** Refuses an empty name. */
    public ActorId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("empty id");
        }
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
