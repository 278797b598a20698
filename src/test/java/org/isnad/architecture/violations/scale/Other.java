package org.isnad.architecture.violations.scale;

import org.isnad.architecture.violations.time.CycleViolator;

/** The other half of a cycle. */
public record Other(CycleViolator back) {}
