package org.isnad.model;

import java.util.List;

/**
 * Somebody who takes part.
 *
 * @param id its name
 * @param labels what the reader sees
 * @param aliases the spellings met in the articles
 * @param foreign fields of other formats
 */
public record Actor(ActorId id, Bilingual labels, List<String> aliases, Foreign foreign) {

    /** Copies the list. */
    public Actor {
        aliases = List.copyOf(aliases);
    }
}
