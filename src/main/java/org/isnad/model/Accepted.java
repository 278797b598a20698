package org.isnad.model;

import java.util.Optional;

/**
 * A suspicion that somebody has read and found to be none.
 *
 * @param suspicion which
 * @param id of the question, article, record or note that it is about
 * @param actor the actor, of {@link Suspicion#ACTOR_UNMENTIONED}; empty for every actor of the record, and for the others
 * @param reason why, for the reader
 */
public record Accepted(Suspicion suspicion, String id, Optional<ActorId> actor, Bilingual reason) {}
