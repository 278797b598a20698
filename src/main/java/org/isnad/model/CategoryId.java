package org.isnad.model;

/**
 * Names a category.
 *
 * @param value as written in the data set; not empty
 */
public record CategoryId(String value) implements Comparable<CategoryId> {

    /** Refuses an empty name. */
    public CategoryId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("empty id");
        }
    }

    @Override
    public int compareTo(CategoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
