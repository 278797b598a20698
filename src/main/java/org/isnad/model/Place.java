package org.isnad.model;

import java.util.List;

/**
 * Somewhere.
 *
 * @param id its name
 * @param labels what the reader sees
 * @param aliases the spellings met in the articles
 * @param foreign fields of other formats
 */
public record Place(PlaceId id, Bilingual labels, List<String> aliases, Foreign foreign) {

    /** Copies the list. */
    public Place {
        aliases = List.copyOf(aliases);
    }
}
