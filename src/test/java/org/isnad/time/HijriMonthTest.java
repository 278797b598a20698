package org.isnad.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HijriMonthTest {

    /** Days that were announced in Mecca. */
    @ParameterizedTest
    @CsvSource({"2020-08-20, 1442, 1", "2020-04-24, 1441, 9", "2024-03-11, 1445, 9", "2003-03-04, 1424, 1"})
    void monthsBeginAsUmmAlQuraHasThem(LocalDate first, int year, int month) {
        assertEquals(first, new HijriMonth(year, month).first());
        assertEquals(Optional.of(new HijriMonth(year, month)), HijriMonth.of(first));
        assertEquals(Optional.of(first), HijriMonth.of(first.minusDays(1)).map(HijriMonth::next));
    }

    @Test
    void theMonthsFollowEachOtherWithoutGapOverAllYears() {
        LocalDate day = HijriMonth.FIRST_DAY;
        for (int year = HijriMonth.FIRST_YEAR; year <= HijriMonth.LAST_YEAR; year++) {
            for (int month = 1; month <= 12; month++) {
                HijriMonth one = new HijriMonth(year, month);
                assertEquals(day, one.first());
                long days = one.next().toEpochDay() - day.toEpochDay();
                assertTrue(days == 29 || days == 30, one + ": " + days);
                day = one.next();
            }
        }
        assertEquals(HijriMonth.LAST_DAY.plusDays(1), day);
    }

    @Test
    void outsideThereIsNone() {
        assertEquals(Optional.empty(), HijriMonth.of(HijriMonth.FIRST_DAY.minusDays(1)));
        assertEquals(Optional.empty(), HijriMonth.of(HijriMonth.LAST_DAY.plusDays(1)));
        assertEquals(Optional.empty(), HijriMonth.of(LocalDate.MIN));
        assertThrows(IllegalArgumentException.class, () -> new HijriMonth(1601, 1));
    }
}
