package org.isnad.model;

/**
 * Names an article.
 *
 * @param value as written in the data set; not empty
 */
public record ArticleId(String value) implements Comparable<ArticleId> {

    /** Refuses an empty name. */
    public ArticleId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("empty id");
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
