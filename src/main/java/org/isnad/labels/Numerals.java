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

    /** A text with its numbers in this system, but for those in «» and those that touch Latin letters. */
    String inText(String text) {
        if (digits == Digits.WESTERN) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int quotes = 0;
        int i = 0;
        while (i < text.length()) {
            int end = endOfWord(text, i);
            quotes += switch (text.charAt(i)) {
                case '«' -> 1;
                case '»' -> -1;
                default -> 0;
            };
            String word = text.substring(i, end);
            out.append(quotes > 0 || word.chars().anyMatch(Numerals::isLatinLetter) ? word : withDigits(word));
            i = end;
        }
        return out.toString();
    }

    /** Where a run of ASCII letters, digits and what joins them ends; one sign where none begins. */
    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && (isWordSign(text.charAt(end)) || joins(text, end))) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    private static boolean joins(String text, int i) {
        return (text.charAt(i) == '-' || text.charAt(i) == '.')
                && i > 0
                && isWordSign(text.charAt(i - 1))
                && i + 1 < text.length()
                && isWordSign(text.charAt(i + 1));
    }

    private static boolean isWordSign(int sign) {
        return (sign >= '0' && sign <= '9') || isLatinLetter(sign);
    }

    private static boolean isLatinLetter(int sign) {
        return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
    }

    private static String withDigits(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char sign = word.charAt(i);
            boolean digit = sign >= '0' && sign <= '9';
            boolean decimal = sign == '.' && word.length() > 1 && word.chars().allMatch(one -> one != '-');
            out.append(digit ? (char) (ARABIC_INDIC_ZERO + sign - '0') : decimal ? ARABIC_DECIMAL_SEPARATOR : sign);
        }
        return out.toString();
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
