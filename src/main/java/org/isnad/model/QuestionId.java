package org.isnad.model;

/**
 * Names a question that several records answer.
 *
 * @param value as written in the data set; not empty
 */
public record QuestionId(String value) implements Comparable<QuestionId> {

    /** Refuses an empty name. */
    public QuestionId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("empty id");
        }
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
