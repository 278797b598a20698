package org.isnad.architecture.violations.time;

import org.isnad.architecture.violations.scale.Other;

/** One half of a cycle. */
public record CycleViolator(Other other) {}
