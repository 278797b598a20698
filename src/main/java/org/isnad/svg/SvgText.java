package org.isnad.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Numbers and characters as they may stand in an SVG document. */
public final class SvgText {

    private static final Map<String, Character> NAMES =
            Map.of("amp", '&', "lt", '<', "gt", '>', "quot", '"', "#9", '\t', "#10", '\n', "#13", '\r');
    private static final int LONGEST_NAME = 5;

    private SvgText() {}

    /** A length or opacity with at most two decimals; never {@code -0}, an exponent or a comma. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Numbers with a space between them. */
    static String numbers(double... values) {
        return Arrays.stream(values).mapToObj(SvgText::number).collect(Collectors.joining(" "));
    }

    /** Text for an element or an attribute in double quotes; what XML 1.0 cannot hold becomes U+FFFD. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(cp -> {
            switch (cp) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append("&#").append(cp).append(';');
                default -> out.appendCodePoint(allowed(cp) ? cp : 0xFFFD);
            }
        });
        return out.toString();
    }

    /** The text that was escaped to this; empty if this is nothing that {@link #escape} gives. */
    public static Optional<String> plain(String escaped) {
        StringBuilder out = new StringBuilder(escaped.length());
        int at = 0;
        while (at < escaped.length()) {
            char unit = escaped.charAt(at);
            if (unit != '&') {
                if (unit == '<' || unit == '>' || unit == '"') {
                    return Optional.empty();
                }
                out.append(unit);
                at++;
                continue;
            }
            int end = escaped.indexOf(';', at);
            Character meant = end < 0 || end - at > LONGEST_NAME ? null : NAMES.get(escaped.substring(at + 1, end));
            if (meant == null) {
                return Optional.empty();
            }
            out.append(meant.charValue());
            at = end + 1;
        }
        return Optional.of(out.toString());
    }

    private static boolean allowed(int cp) {
        return cp >= 0x20 && !(cp >= 0xD800 && cp <= 0xDFFF) && cp != 0xFFFE && cp != 0xFFFF;
    }
}
