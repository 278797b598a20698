package org.isnad.architecture.violations.dataset;

import tools.jackson.databind.JsonNode;

/** Uses the JSON library outside of its package. */
record JacksonViolator(JsonNode node) {}
