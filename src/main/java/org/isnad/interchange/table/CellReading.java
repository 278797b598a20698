package org.isnad.interchange.table;

import org.isnad.time.FuzzyDate;

/**
 * One way in which a cell may be read as a date.
 *
 * @param date the date
 * @param form how it was read; what cells of one column are written alike is read alike
 */
record CellReading(FuzzyDate date, Form form) {

    /** How the signs of a cell were taken. */
    enum Form {
        /** Words, EDTF, ISO 8601: there is nothing to decide. */
        WORDS,
        /** Notation that EDTF alone has: {@code 201X}, {@code 2020~}, {@code [2020,2021]}. */
        NOTATION,
        /** Year, month and day in digits. */
        YEAR_FIRST,
        /** 31/12/2020. */
        DAY_FIRST,
        /** 12/31/2020. */
        MONTH_FIRST,
        /** 20-12-31. */
        SHORT_YEAR_FIRST,
        /** 31.12.20. */
        SHORT_DAY_FIRST,
        /** 12/31/20. */
        SHORT_MONTH_FIRST,
        /** Numbers of a date, or a year alone, of the Islamic calendar. */
        HIJRI,
        /** The same of the Persian calendar. */
        PERSIAN,
        /** A year of three or four digits. */
        YEAR,
        /** A year of one or two digits, that long ago. */
        EARLY_YEAR,
        /** The last two digits of a year. */
        SHORT_YEAR,
        /** A year of five or six digits. */
        LONG_YEAR,
        /** Days since 1900, as spreadsheets count them. */
        SERIAL,
        /** 202009. */
        COMPACT_MONTH,
        /** 20200909. */
        COMPACT_YEAR_FIRST,
        /** 09092020. */
        COMPACT_DAY_FIRST,
        /** 09312020. */
        COMPACT_MONTH_FIRST,
        /** 200909. */
        COMPACT_SHORT_YEAR,
        /** 2024285. */
        COMPACT_ORDINAL,
        /** 2020090915, with hours, minutes or seconds. */
        COMPACT_TIME,
        /** Seconds, or thousandths or finer, since 1970. */
        UNIX,
        /** 2020-09. */
        MONTH,
        /** 2020-21 of EDTF, spring. */
        SEASON,
        /** 2020-21, from one year into the next. */
        SHORT_SPAN,
        /** 2020.5 as 2020-05. */
        DOTTED_MONTH,
        /** 2020.5 as the middle of 2020. */
        DECIMAL_YEAR;

        /** The calendar in which the signs were taken. */
        CalendarSystem calendar() {
            return switch (this) {
                case HIJRI -> CalendarSystem.HIJRI;
                case PERSIAN -> CalendarSystem.PERSIAN;
                default -> CalendarSystem.GREGORIAN;
            };
        }

        /** Whether the century is a guess. */
        boolean shortened() {
            return switch (this) {
                case SHORT_YEAR_FIRST, SHORT_DAY_FIRST, SHORT_MONTH_FIRST, SHORT_YEAR, COMPACT_SHORT_YEAR -> true;
                default -> false;
            };
        }

        /** The form that is proved together with this one: the order of numbers does not hang on the digits of the year. */
        Form proof() {
            return switch (this) {
                case SHORT_DAY_FIRST -> DAY_FIRST;
                case SHORT_MONTH_FIRST -> MONTH_FIRST;
                default -> this;
            };
        }
    }
}
