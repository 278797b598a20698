package org.isnad.interchange.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The calendar in which a table counts its years. */
public enum CalendarSystem {
    /** Ours. */
    GREGORIAN,
    /** The Islamic calendar of Umm al-Qura. */
    HIJRI,
    /** The Persian calendar, of the sun. */
    PERSIAN;

    /** The code on the command line: {@code hijri}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The codes of all. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(CalendarSystem::code).toList();
    }

    /** The calendar of a code, whatever its capitals. */
    public static Optional<CalendarSystem> of(String code) {
        return Arrays.stream(values())
                .filter(calendar -> calendar.code().equalsIgnoreCase(code))
                .findFirst();
    }
}
