package org.isnad.layout.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.labels.Labels;
import org.isnad.layout.drawing.BreakBands;
import org.isnad.layout.drawing.MarkList;
import org.isnad.scale.CalendarStep;
import org.isnad.scale.CalendarTick;
import org.isnad.scale.CalendarTicks;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;

/**
 * A calendar in one row: the shortest periods whose labels have room, each label at the line that its period begins with,
 * and complete in itself, because no coarser row stands over it.
 */
final class CalendarRow {
    private static final FontRole FONT = FontRole.AXIS;
    private static final double OFFSET_PX = 3;
    private static final double GAP_PX = 10;

    private final TimeScale scale;
    private final Labels labels;
    private final MarkList marks;

    CalendarRow(TimeScale scale, Labels labels, MarkList marks) {
        this.scale = scale;
        this.labels = labels;
        this.marks = marks;
    }

    /**
     * Draws the lines through an area and the labels under it.
     *
     * @param area through which the lines run, as wide as the range of the scale
     * @param centreY middle of the labels
     */
    void draw(Box area, double centreY) {
        Box row = new Box(area.x(), centreY, area.width(), 1);
        List<Box> breaks = new BreakBands(scale).boxes(row);
        for (CalendarTick tick :
                CalendarTicks.periods(scale, step(), labels.settings().weekStart())) {
            if (!tick.beginsIn(scale) || scale.breaks().hides((double) tick.fromDay())) {
                continue;
            }
            double x = scale.x((double) tick.fromDay());
            marks.decoration(
                    "years/line/" + tick.start(),
                    Layer.GRID,
                    Outline.line(x, area.y(), x, area.bottom() + OFFSET_PX),
                    Fill.NONE,
                    Stroke.of(ColourRole.HAIRLINE_STRONG, 1));
            String text = label(tick.step(), tick.start());
            Box box = marks.box(text, FONT, x + OFFSET_PX, centreY);
            if (box.right() <= area.right() && breaks.stream().noneMatch(box::intersects)) {
                marks.text(
                        "years/label/" + tick.start(),
                        Layer.LABEL,
                        text,
                        box,
                        FONT,
                        ColourRole.INK_2,
                        Optional.empty(),
                        Optional.empty());
            }
        }
    }

    private CalendarStep step() {
        for (CalendarStep step : CalendarStep.LADDER) {
            if (step.shortestDays() * scale.pxPerDay() >= widest(step) + OFFSET_PX + GAP_PX) {
                return step;
            }
        }
        return CalendarStep.LADDER.getLast();
    }

    private double widest(CalendarStep step) {
        LocalDate first = day(scale.fromDay());
        LocalDate last = day(scale.toDay());
        double widest = 0;
        for (LocalDate day : new LocalDate[] {first, last}) {
            int months = step.unit() == CalendarStep.Unit.YEAR ? 1 : 12;
            for (int month = 1; month <= months; month++) {
                String text = label(step, LocalDate.of(day.getYear(), month, 28));
                widest = Math.max(widest, marks.metrics().width(text, FONT));
            }
        }
        return widest;
    }

    /** A day of the scale, or the nearest one that can be expressed. */
    private static LocalDate day(double day) {
        return LocalDate.ofEpochDay(
                Math.clamp((long) Math.floor(day), LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay()));
    }

    private String label(CalendarStep step, LocalDate start) {
        return switch (step.unit()) {
            case DAY, WEEK -> labels.day(start);
            case MONTH ->
                labels.text(
                        "timeline.axis.month",
                        "month",
                        labels.shortMonth(start.getMonthValue()),
                        "year",
                        labels.year(start.getYear()));
            case YEAR -> labels.year(start.getYear());
        };
    }
}
