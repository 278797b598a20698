package org.isnad.interchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.LocalDate;
import org.isnad.time.PeriodDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PersianTest {

    /** The calendar of ICU is made by others, after the same rule. */
    @Test
    void everyDayOfThreeHundredYearsIsThatOfIcu() {
        Calendar other = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("en@calendar=persian"));
        for (LocalDate day = LocalDate.of(1821, 4, 1); day.getYear() < 2121; day = day.plusDays(1)) {
            other.setTimeInMillis(Duration.ofDays(day.toEpochDay()).toMillis());
            String words = other.get(Calendar.YEAR) + "/" + (other.get(Calendar.MONTH) + 1) + "/"
                    + other.get(Calendar.DAY_OF_MONTH);
            assertEquals(
                    PeriodDate.day(day), Persian.number(words).orElseThrow().date(), words);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 مرداد 1399 | 2020-08-02",
                "سه‌شنبه ۱۲ مرداد ماه ۱۳۹۹ | 2020-08-02",
                "22 بهمن 1357 | 1979-02-11",
                "آذر 1399 | [2020-11-21..2020-12-20]",
                "1399 ه.ش | [2020-03-20..2021-03-20]",
                "1399/1/1 ش | 2020-03-20",
                "1399 هجری شمسی | [2020-03-20..2021-03-20]"
            })
    void wordsSayIt(String words, String date) {
        assertEquals(
                date,
                Persian.said(CellText.of(words).day()).orElseThrow().date().edtf());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1399 هـ", "12 آذار 1399", "1399/05/12", "30 اسفند 1400", "SH 1399", "تير"})
    void otherWordsDoNot(String words) {
        assertTrue(Persian.said(CellText.of(words).day()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1400/12/30", "1399/13/01", "1399/07/31", "1399/00/01", "1199", "1501", "12/12/12"})
    void whatTheCalendarHasNotIsNoDate(String digits) {
        assertTrue(Persian.number(digits).isEmpty());
    }
}
