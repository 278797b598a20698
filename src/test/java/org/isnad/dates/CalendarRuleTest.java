package org.isnad.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CalendarRuleTest {

    /** 2020-09-09 is a Wednesday. */
    @ParameterizedTest
    @CsvSource({
        "same_day, 2020-09-09, '', 2020-09-09",
        "days_before, 2020-03-01, days=1, 2020-02-29",
        "days_after, 2020-12-31, days=1, 2021-01-01",
        "weekday_on_or_before, 2020-09-09, weekday=wednesday, 2020-09-09",
        "weekday_before, 2020-09-09, weekday=wednesday, 2020-09-02",
        "weekday_on_or_before, 2020-09-09, weekday=tuesday, 2020-09-08",
        "weekday_on_or_after, 2020-09-09, weekday=wednesday, 2020-09-09",
        "weekday_after, 2020-09-09, weekday=wednesday, 2020-09-16",
        "this_week, 2020-09-09, '', [2020-09-03..2020-09-15]",
        "previous_week, 2020-09-09, '', [2020-08-27..2020-09-08]",
        "next_week, 2020-09-09, '', [2020-09-10..2020-09-22]",
        "this_month, 2020-09-09, '', 2020-09",
        "previous_month, 2020-01, '', 2019-12",
        "next_month, 2020-12, '', 2021-01",
        "this_year, 2020-09, '', 2020",
        "previous_year, 2020, '', 2019",
        "next_year, 2020-09-09, '', 2021",
        "month_in_year, 2020, month=3, 2020-03",
        "months_before, 2020-09-09, months=2, 2020-07",
        "months_before, 2020-01, months=13, 2018-12",
        "months_after, 2020-12-31, months=1, 2021-01",
        "years_before, 2020-09-09, years=2, 2018",
        "years_after, 2020, years=10, 2030",
        "month_before, 2020-09, month=9, 2019-09",
        "month_before, 2020-09, month=8, 2020-08",
        "month_after, 2020-09, month=9, 2021-09",
        "month_after, 2020-09-30, month=10, 2020-10",
        "day_in_year, 2020, month=2;day=29, 2020-02-29",
        "day_before, 2020-01-03, month=1;day=3, 2019-01-03",
        "day_before, 2020, month=1;day=3, 2019-01-03",
        "day_before, 1903, month=2;day=29, 1896-02-29",
        "day_after, 2020, month=1;day=3, 2021-01-03",
        "day_after, 2020-01-02, month=1;day=3, 2020-01-03",
        "earlier_this_year, 2020-09-09, '', [2020-01-01..2020-09-09]",
        "earlier_this_year, 2020-09, '', [2020-01..2020-09]",
        "later_this_year, 2020-09-09, '', [2020-09-09..2020-12-31]",
        "later_this_year, 2020-09, '', [2020-09..2020-12]",
        "since_start_of_year, 2020-09-09, '', 2020-01-01/2020-09-09",
        "since_start_of_year, 2020-09, '', 2020-01/2020-09",
        "before_base, 2020, '', [..2020]",
        "after_base, 2020-09-09, '', [2020-09-09..]",
        "as_base, 2014/2017, '', 2014/2017",
        "as_base, [2024-03..2024-11], '', [2024-03..2024-11]",
        "this_year, [2024-03..2024-11], '', 2024",
        "previous_year, [2024-01-01..2024-12-31], '', 2023",
        "next_year, [2024..2024-11], '', 2025",
        "month_in_year, [2024-03..2024-11], month=3, 2024-03",
        "day_in_year, [2024-03..2024-11], month=2;day=29, 2024-02-29",
        "this_month, [2024-03-01..2024-03-31], '', 2024-03",
        "previous_month, [2024-01-05..2024-01-09], '', 2023-12",
        "next_month, [2024-12..2024-12-09], '', 2025-01",
        "month_before, [2024-03-05..2024-03-09], month=3, 2023-03",
        "month_after, [2024-03-05..2024-03-09], month=3, 2025-03"
    })
    void aRuleGivesTheDateOfTheTable(String rule, String base, String given, String expected) {
        Map<String, String> parameters = new TreeMap<>();
        for (String pair : given.isEmpty() ? new String[0] : given.split(";", -1)) {
            int sign = pair.indexOf('=');
            parameters.put(pair.substring(0, sign), pair.substring(sign + 1));
        }
        CalendarRule found = CalendarRule.of(rule).orElseThrow();
        assertTrue(found.accepts(Edtf.parse(base)));
        assertEquals(expected, found.apply(Edtf.parse(base), parameters).edtf());
    }

    @ParameterizedTest
    @CsvSource({
        "same_day, 2020-09",
        "months_before, 2020",
        "years_before, 202X",
        "this_month, 2020",
        "this_year, 202X",
        "this_year, 2020-24",
        "after_base, 2014/2017",
        "earlier_this_year, 2020",
        "previous_year, [2023-12-31..2024-01-01]",
        "previous_year, [2024..]",
        "previous_year, [..2024]",
        "previous_year, 2024-03/2024-11",
        "this_month, [2024-03-31..2024-04-01]",
        "month_before, [2024-03..2024-04]",
        "same_day, [2024-03-05..2024-03-05]",
        "earlier_this_year, [2024-03-05..2024-03-09]",
        "day_before, [2024-03..2024-11]",
        "before_base, [2024-03..2024-11]"
    })
    void aBaseMayBeTooVague(String rule, String base) {
        assertFalse(CalendarRule.of(rule).orElseThrow().accepts(Edtf.parse(base)));
    }

    @Test
    void theContextAloneIsNotComputed() {
        assertEquals(
                List.of(CalendarRule.CONTEXT),
                Arrays.stream(CalendarRule.values())
                        .filter(rule -> !rule.computes())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-09~, 2020-09, true",
        "2020-09, 2020, false",
        "[2020..2021], 2020/2021, false",
        "[2020?..2021], [2020..2021], true"
    })
    void softnessDoesNotChangeTheExtent(String one, String other, boolean same) {
        assertEquals(same, CalendarRule.sameExtent(Edtf.parse(one), Edtf.parse(other)));
    }
}
