package org.isnad.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.isnad.time.DateBounds;
import org.junit.jupiter.api.Test;

final class DayColumnTest {

    @Test
    void everyDayComesBack() {
        long[] days = {
            0,
            -1,
            18_506,
            Integer.MIN_VALUE - 1L,
            Integer.MIN_VALUE,
            Integer.MIN_VALUE + 1L,
            Integer.MAX_VALUE - 1L,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE + 1L,
            DateBounds.OPEN_FROM,
            DateBounds.OPEN_TO
        };
        for (long open : new long[] {DateBounds.OPEN_FROM, DateBounds.OPEN_TO}) {
            DayColumn column = new DayColumn(days.length, open);
            for (int i = 0; i < days.length; i++) {
                column.set(i, days[i]);
            }
            for (int i = 0; i < days.length; i++) {
                assertEquals(days[i], column.get(i));
            }
        }
    }
}
