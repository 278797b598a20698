package org.isnad.architecture.violations.layout.timeline.ban;

import java.time.ZoneId;
import java.util.Locale;

/** Leans on the locale and the zone of the machine. */
final class DefaultLocaleViolator {
    Locale locale() {
        return Locale.getDefault();
    }

    ZoneId zone() {
        return ZoneId.systemDefault();
    }

    String format(int number) {
        return String.format("%d", number) + "%d".formatted(number);
    }

    @SuppressWarnings("StringCaseLocaleUsage")
    String lower(String text) {
        return text.toLowerCase();
    }
}
