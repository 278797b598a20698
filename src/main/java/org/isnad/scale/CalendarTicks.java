package org.isnad.scale;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The two rows of a calendar axis: all periods of the coarse and of the fine step that share a day with the domain, in
 * chronological order. The first and the last may reach beyond it.
 *
 * @param coarse for example years
 * @param fine for example months
 */
public record CalendarTicks(List<CalendarTick> coarse, List<CalendarTick> fine) {
    private static final double FIRST_DAY = LocalDate.MIN.toEpochDay();
    private static final double LAST_DAY = LocalDate.MAX.toEpochDay();

    /** Copies the lists. */
    public CalendarTicks {
        coarse = List.copyOf(coarse);
        fine = List.copyOf(fine);
    }

    /**
     * Chooses the shortest step whose periods are all at least as wide as their labels, and the coarser one over it. Days
     * that a {@link LocalDate} cannot express have no ticks.
     *
     * @param weekStart the day with which weeks begin
     * @param labelPx how wide the widest label of a step is, with the gap to the next label
     */
    public static CalendarTicks of(TimeScale scale, DayOfWeek weekStart, ToDoubleFunction<CalendarStep> labelPx) {
        CalendarStep fine = CalendarStep.LADDER.getLast();
        for (CalendarStep step : CalendarStep.LADDER) {
            if (step.shortestDays() * scale.pxPerDay() >= labelPx.applyAsDouble(step)) {
                fine = step;
                break;
            }
        }
        return new CalendarTicks(periods(scale, fine.coarser(), weekStart), periods(scale, fine, weekStart));
    }

    /**
     * All periods of a step that share a day with the domain of the scale.
     *
     * @param weekStart the day with which weeks begin
     */
    public static List<CalendarTick> periods(TimeScale scale, CalendarStep step, DayOfWeek weekStart) {
        double from = Math.floor(scale.fromDay());
        double to = Math.min(scale.toDay(), LAST_DAY);
        if (from >= LAST_DAY || to <= FIRST_DAY) {
            return List.of();
        }
        List<CalendarTick> ticks = new ArrayList<>();
        LocalDate start = step.floor(LocalDate.ofEpochDay((long) Math.max(from, FIRST_DAY)), weekStart);
        while (start.toEpochDay() < to && start.isBefore(LocalDate.MAX)) {
            LocalDate end = step.next(start);
            ticks.add(new CalendarTick(step, start, end));
            start = end;
        }
        return List.copyOf(ticks);
    }
}
