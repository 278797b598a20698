package org.isnad.architecture.violations.layout.timeline.ban;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Reads the clock. */
final class ClockViolator {
    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
