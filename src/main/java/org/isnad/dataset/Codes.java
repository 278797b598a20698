package org.isnad.dataset;

import java.util.Locale;

/** How the format writes a constant: {@code NAMED_OFFICIAL} is {@code named_official}. */
final class Codes {
    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
