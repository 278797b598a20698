package org.isnad.labels;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Writes numbers in one system of digits, without grouping. */
record Numerals(Digits digits) {
    private static final char MINUS = '\u2212';

    private static final char ARABIC_DECIMAL_SEPARATOR = '\u066B';

    private static final char ARABIC_INDIC_ZERO = '\u0660';

    /** A number of any kind that Java has. */
    String number(Number value) {
        return switch (value) {
            case BigDecimal decimal -> number(decimal);
            case BigInteger whole -> number(new BigDecimal(whole));
            case Double real -> number(BigDecimal.valueOf(real));
            case Float real -> number(new BigDecimal(real.toString()));
            default -> number(value.longValue());
        };
    }

    /** A whole number. */
    String number(long value) {
        return inDigits(Long.toString(value));
    }

    /** A number with the decimals that it needs. */
    String number(BigDecimal value) {
        return inDigits(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }

    /** The text with its ASCII digits, minus and decimal point as this system writes them. */
    private String inDigits(String plain) {
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            if (sign == '-') {
                out.append(MINUS);
            } else if (digits == Digits.WESTERN) {
                out.append(sign);
            } else {
                out.append(sign == '.' ? ARABIC_DECIMAL_SEPARATOR : (char) (ARABIC_INDIC_ZERO + sign - '0'));
            }
        }
        return out.toString();
    }
}
