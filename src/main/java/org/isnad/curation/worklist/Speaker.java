package org.isnad.curation.worklist;

import java.util.Optional;
import org.isnad.model.ActorId;

/**
 * Who is said to say something, as it is printed between the verb of saying and what is said.
 *
 * @param name the words of the article
 * @param actor the actor of the data set with that name, if there is one
 * @param quoted whether what is said stands between quotation marks
 */
public record Speaker(String name, Optional<ActorId> actor, boolean quoted) {}
