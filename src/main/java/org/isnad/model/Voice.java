package org.isnad.model;

import java.util.Optional;

/**
 * One link of the chain of attribution.
 *
 * @param role who speaks
 * @param name the name, where the article gives one
 * @param actor the actor of the data set that this is
 */
public record Voice(VoiceRole role, Optional<Bilingual> name, Optional<ActorId> actor) {}
