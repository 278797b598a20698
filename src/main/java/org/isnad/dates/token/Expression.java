package org.isnad.dates.token;

import org.isnad.text.CodePointRange;

/**
 * Words that give a date or a number.
 *
 * @param range where they stand, in code points of the text that was searched
 * @param kind what they give
 */
public record Expression(CodePointRange range, Kind kind) {

    /** What words give. */
    public enum Kind {
        /** A day, month and year in digits, «24-7-2021». */
        DATE_IN_DIGITS,
        /** A month, perhaps with day and year. */
        MONTH,
        /** A year, decade or century. */
        YEAR,
        /** A day of the week. */
        WEEKDAY,
        /** A time seen from another, «الأسبوع الماضي». */
        RELATIVE,
        /** A number in digits. */
        DIGITS,
        /** A number in words. */
        NUMBER_WORD,
        /** A dual, «هجومان». */
        DUAL,
        /** A fraction, «ثلث». */
        FRACTION,
        /** A quantity without a number, «عشرات». */
        VAGUE,
        /** How many times, «المرة الثالثة». */
        ORDINAL
    }
}
