package org.isnad.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the format writes a constant: {@code NAMED_OFFICIAL} is {@code named_official}. */
final class Codes {
    /** The codes of a type, in the order of its constants: records have one each, and the same text takes no time to compare. */
    private static final ClassValue<List<String>> CODES = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                    .toList();
        }
    };

    private Codes() {}

    @SuppressWarnings("EnumOrdinal") // The list was made of the same constants.
    static String of(Enum<?> constant) {
        return CODES.get(constant.getDeclaringClass()).get(constant.ordinal());
    }

    /** The constant that is written so; empty where there is none. */
    static <E extends Enum<E>> Optional<E> read(Class<E> type, String code) {
        int place = CODES.get(type).indexOf(code);
        return place < 0 ? Optional.empty() : Optional.of(type.getEnumConstants()[place]);
    }

    /** All codes of a type, as a problem lists them. */
    static String all(Class<? extends Enum<?>> type) {
        return String.join(", ", CODES.get(type));
    }
}
