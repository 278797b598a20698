package org.isnad.model;

import java.util.List;

/**
 * A kind of event; one lane of the timeline.
 *
 * @param id its name
 * @param labels what the reader sees
 * @param aliases other spellings
 * @param role the family of meaning from which its colour follows
 * @param foreign fields of other formats
 */
public record Category(CategoryId id, Bilingual labels, List<String> aliases, CategoryRole role, Foreign foreign) {

    /** Copies the list. */
    public Category {
        aliases = List.copyOf(aliases);
    }
}
