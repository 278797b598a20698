package org.isnad.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which day a pointer means. */
final class MonthEndsTest {

    @ParameterizedTest
    @CsvSource({
        "2020-09-28, 3, 2020-09-30",
        "2020-10-02, 3, 2020-09-30",
        "2020-09-30, 0, 2020-09-30",
        "2020-09-26, 3, 2020-09-26",
        "2020-10-04, 3, 2020-10-04",
        "2020-03-02, 9, 2020-02-29",
        "2020-12-29, 9, 2020-12-31"
    })
    void theNearestEndOfAMonthWithinReach(LocalDate pointed, double reachDays, LocalDate meant) {
        assertEquals(meant, LocalDate.ofEpochDay(MonthEnds.near(pointed.toEpochDay(), reachDays)));
    }
}
