package org.isnad.scale;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTicksTest {
    private static final double LABEL_PX = 50;

    private static TimeScale scale(String from, String to, double widthPx) {
        return new TimeScale(
                LocalDate.parse(from).toEpochDay(),
                LocalDate.parse(to).toEpochDay(),
                0,
                widthPx,
                Direction.RIGHT_TO_LEFT);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-09-09, 2020-09-10, DAY, 1, MONTH, 1",
        "2020-09-01, 2020-09-15, DAY, 1, MONTH, 1",
        "2020-07-01, 2020-10-01, WEEK, 1, MONTH, 1",
        "2020-01-01, 2021-01-01, MONTH, 1, YEAR, 1",
        "2019-10-01, 2022-04-01, MONTH, 3, YEAR, 1",
        "2017-01-01, 2023-01-01, MONTH, 6, YEAR, 1",
        "2010-01-01, 2020-01-01, YEAR, 1, YEAR, 10",
        "2003-01-01, 2026-01-01, YEAR, 2, YEAR, 10",
        "1900-01-01, 2026-01-01, YEAR, 10, YEAR, 100",
        "0001-01-01, 2026-01-01, YEAR, 200, YEAR, 1000",
        "-9999-01-01, 9999-01-01, YEAR, 2000, YEAR, 10000",
    })
    void choosesTheFinestStepThatFits(
            String from,
            String to,
            CalendarStep.Unit fineUnit,
            int fineCount,
            CalendarStep.Unit coarseUnit,
            int coarseCount) {
        CalendarTicks ticks = CalendarTicks.of(scale(from, to, 820), SATURDAY, step -> LABEL_PX);

        assertEquals(
                new CalendarStep(fineUnit, fineCount), ticks.fine().getFirst().step());
        assertEquals(
                new CalendarStep(coarseUnit, coarseCount),
                ticks.coarse().getFirst().step());
    }

    @Test
    void longSpansOfYearsBeginInYearsThatAreRoundAsPeopleWriteThem() {
        List<Integer> years = CalendarTicks.periods(
                        scale("-0015-01-01", "0021-01-01", 800), new CalendarStep(CalendarStep.Unit.YEAR, 10), SATURDAY)
                .stream()
                .map(tick -> tick.start().getYear())
                .toList();

        // 20 BC, 10 BC, 1, 10, 20; year 0 is 1 BC.
        assertEquals(List.of(-19, -9, 1, 10, 20), years);
    }

    @Test
    void monthsAreAsLongAsTheyAre() {
        List<CalendarTick> months =
                CalendarTicks.periods(scale("2020-02-10", "2020-03-02", 800), CalendarStep.MONTH, SATURDAY);

        assertEquals(
                List.of(
                        new CalendarTick(CalendarStep.MONTH, LocalDate.of(2020, 2, 1), LocalDate.of(2020, 3, 1)),
                        new CalendarTick(CalendarStep.MONTH, LocalDate.of(2020, 3, 1), LocalDate.of(2020, 4, 1))),
                months);
    }

    @Test
    void weeksBeginOnTheDayThatIsAskedFor() {
        assertEquals(LocalDate.of(2020, 9, 6), CalendarStep.WEEK.floor(LocalDate.of(2020, 9, 9), SUNDAY));
        assertEquals(LocalDate.of(2020, 9, 7), CalendarStep.WEEK.floor(LocalDate.of(2020, 9, 9), MONDAY));
        assertEquals(LocalDate.of(2020, 9, 9), CalendarStep.WEEK.floor(LocalDate.of(2020, 9, 9), WEDNESDAY));
        assertEquals(LocalDate.of(2020, 9, 5), CalendarStep.WEEK.floor(LocalDate.of(2020, 9, 9), SATURDAY));
        assertEquals(LocalDate.of(1969, 12, 27), CalendarStep.WEEK.floor(LocalDate.of(1970, 1, 2), SATURDAY));
    }

    @Test
    void lawEveryDomainHasBoundedAdjoiningTicksThatCoverIt() {
        Random random = new Random(20200909);
        for (int i = 0; i < 3000; i++) {
            double length = Math.exp(random.nextDouble() * Math.log(40_000 * 366.0));
            double from = (random.nextDouble() - 0.6) * 8e6;
            double widthPx = 200 + random.nextInt(2000);
            TimeScale scale = new TimeScale(from, from + length, 0, widthPx, Direction.RIGHT_TO_LEFT);

            CalendarTicks ticks = CalendarTicks.of(scale, SATURDAY, step -> LABEL_PX);

            for (List<CalendarTick> row : List.of(ticks.coarse(), ticks.fine())) {
                assertTrue(row.size() <= widthPx / LABEL_PX + 3, row.size() + " ticks of " + row.getFirst());
                assertTrue(row.getFirst().fromDay() <= from && row.getLast().toDay() >= from + length);
                for (int k = 1; k < row.size(); k++) {
                    assertEquals(row.get(k - 1).end(), row.get(k).start());
                    assertTrue(row.get(k).beginsIn(scale));
                    assertTrue(row.get(k).start().isBefore(row.get(k).end()));
                }
            }
        }
    }

    @Test
    void theEndsOfTheCalendarAreNoError() {
        double first = LocalDate.MIN.toEpochDay();
        double last = LocalDate.MAX.toEpochDay();
        for (CalendarStep step : CalendarStep.LADDER) {
            assertTrue(CalendarTicks.periods(
                                    new TimeScale(first - 90, first + 90, 0, 9, Direction.LEFT_TO_RIGHT),
                                    step,
                                    SATURDAY)
                            .size()
                    <= 91);
            assertTrue(CalendarTicks.periods(
                                    new TimeScale(last - 90, last + 90, 0, 9, Direction.LEFT_TO_RIGHT), step, SATURDAY)
                            .size()
                    <= 91);
        }
        assertEquals(
                List.of(),
                CalendarTicks.periods(
                        new TimeScale(last + 5, last + 90, 0, 9, Direction.LEFT_TO_RIGHT), CalendarStep.DAY, SATURDAY));
    }
}
