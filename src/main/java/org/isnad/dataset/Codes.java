package org.isnad.dataset;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the format writes a constant: {@code NAMED_OFFICIAL} is {@code named_official}. */
final class Codes {
    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The constant that is written so; empty where there is none. */
    static <E extends Enum<E>> Optional<E> read(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            // Constants have letters of ASCII only.
            if (constant.name().equalsIgnoreCase(code) && of(constant).equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** All codes of a type, as a problem lists them. */
    static String all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Codes::of).collect(Collectors.joining(", "));
    }
}
