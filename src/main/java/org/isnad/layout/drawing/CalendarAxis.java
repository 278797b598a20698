package org.isnad.layout.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.labels.Labels;
import org.isnad.model.Language;
import org.isnad.scale.CalendarStep;
import org.isnad.scale.CalendarTick;
import org.isnad.scale.CalendarTicks;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;
import org.isnad.scene.TextMetrics;

/**
 * The calendar of a picture: two rows of labels, and the lines that run through the plots under them.
 *
 * <p>A label stands after the line at which its period begins; one of the coarse row stays in the picture as long as its
 * period does. A label that does not fit into the visible part of its period is left out whole.
 *
 * @param scale where days lie, in time order from left to right
 * @param ticks the periods of both rows
 * @param labels the words
 * @param metrics measures them
 */
public record CalendarAxis(TimeScale scale, CalendarTicks ticks, Labels labels, TextMetrics metrics) {
    /** How high the two rows are. */
    public static final double HEIGHT_PX = 44;

    /** How high the line of the Islamic calendar is. */
    private static final double HIJRI_PX = 18;

    private static final double LABEL_OFFSET_PX = 4;
    private static final double LABEL_GAP_PX = 6;
    private static final double TICK_PX = 5;
    private static final FontRole COARSE_FONT = FontRole.YEAR;
    private static final FontRole FINE_FONT = FontRole.AXIS;

    /** The axis of a scale, with the finest rows that its width has room for. */
    public static CalendarAxis of(TimeScale scale, Labels labels, TextMetrics metrics) {
        CalendarTicks ticks = CalendarTicks.of(
                scale, labels.settings().weekStart(), step -> widestLabel(step, scale, labels, metrics));
        return new CalendarAxis(scale, ticks, labels, metrics);
    }

    /** How high the rows are: two, and the line of the Islamic calendar where the words ask for it. */
    public static double heightPx(Labels labels) {
        return labels.settings().hijri() ? HEIGHT_PX + HIJRI_PX : HEIGHT_PX;
    }

    private static double widestLabel(CalendarStep step, TimeScale scale, Labels labels, TextMetrics metrics) {
        double widest = switch (step.unit()) {
            case DAY, WEEK -> metrics.width(labels.number(28), FINE_FONT);
            case MONTH ->
                IntStream.rangeClosed(1, 12)
                        .mapToDouble(month -> metrics.width(labels.shortMonth(month), FINE_FONT))
                        .max()
                        .orElse(0);
            case YEAR ->
                Math.max(
                        metrics.width(labels.year(year(scale.fromDay())), FINE_FONT),
                        metrics.width(labels.year(year(scale.toDay())), FINE_FONT));
        };
        return widest + LABEL_OFFSET_PX + LABEL_GAP_PX;
    }

    /** The year of a day, or the nearest one that a {@link LocalDate} can express. */
    private static int year(double day) {
        long whole = Math.clamp((long) Math.floor(day), LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay());
        return LocalDate.ofEpochDay(whole).getYear();
    }

    /**
     * The rows.
     *
     * @param area the region of the rows, as wide as the range of the scale; the line of the Islamic calendar needs {@link
     *     #heightPx}, in less there are the two rows of ours
     */
    public List<Mark> rows(Box area) {
        double hijriPx = labels.settings().hijri() && area.height() >= heightPx(labels) ? HIJRI_PX : 0;
        Box ours = new Box(area.x(), area.y(), area.width(), area.height() - hijriPx);
        List<Mark> marks = new ArrayList<>(gregorian(ours));
        if (hijriPx > 0) {
            Box line = new Box(area.x(), ours.bottom(), area.width(), hijriPx);
            marks.addAll(new HijriLine(scale, labels, metrics).marks(line));
        }
        return marks;
    }

    private List<Mark> gregorian(Box area) {
        MarkList marks = new MarkList(metrics, labels.language() == Language.ENGLISH);
        double coarseY = area.y() + 2 + height(COARSE_FONT) / 2;
        double fineY = area.bottom() - 3 - height(FINE_FONT) / 2;
        BreakBands breaks = new BreakBands(scale);
        MarkList words = new MarkList(metrics, labels.language() == Language.ENGLISH);
        List<Mark> signs = breaks.inAxis(area, coarseY, fineY, labels, metrics, words);
        List<Box> taken = new ArrayList<>(breaks.boxes(area));
        words.inDrawingOrder().forEach(mark -> taken.add(mark.bounds().grown(LABEL_OFFSET_PX)));
        for (CalendarTick tick : ticks.coarse()) {
            row(marks, area, tick, "coarse", coarseY, COARSE_FONT, ColourRole.INK, taken);
            if (isDrawn(tick)) {
                line(marks, "axis/line/coarse/" + tick.start(), tick, area, ColourRole.HAIRLINE_STRONG);
            }
        }
        Box foot = new Box(area.x(), area.bottom() - TICK_PX, area.width(), TICK_PX);
        for (CalendarTick tick : ticks.fine()) {
            if (isDrawn(tick)) {
                row(marks, area, tick, "fine", fineY, FINE_FONT, ColourRole.INK_2, taken);
                line(marks, "axis/line/fine/" + tick.start(), tick, foot, ColourRole.HAIRLINE_STRONG);
            }
        }
        marks.decoration(
                "axis/base",
                Layer.HEADER,
                Outline.line(area.x(), area.bottom(), area.right(), area.bottom()),
                Fill.NONE,
                Stroke.of(ColourRole.HAIRLINE_STRONG, 1));
        signs.forEach(marks::add);
        words.inDrawingOrder().forEach(marks::add);
        return marks.inDrawingOrder();
    }

    /** Whether the line at which a period begins is in the picture, and not in a break. */
    private boolean isDrawn(CalendarTick tick) {
        return tick.beginsIn(scale) && !scale.breaks().hides((double) tick.fromDay());
    }

    /** The lines of both rows through a plot, from its upper to its lower edge. */
    public List<Mark> grid(Box plot) {
        MarkList marks = new MarkList(metrics, labels.language() == Language.ENGLISH);
        for (CalendarTick tick : ticks.fine()) {
            if (isDrawn(tick)) {
                line(marks, "grid/fine/" + tick.start(), tick, plot, ColourRole.GRID);
            }
        }
        for (CalendarTick tick : ticks.coarse()) {
            if (isDrawn(tick)) {
                line(marks, "grid/coarse/" + tick.start(), tick, plot, ColourRole.HAIRLINE_STRONG);
            }
        }
        return marks.inDrawingOrder();
    }

    private void row(
            MarkList marks,
            Box area,
            CalendarTick tick,
            String row,
            double y,
            FontRole font,
            ColourRole colour,
            List<Box> taken) {
        String text = label(tick);
        double width = metrics.width(text, font);
        double left = Math.max(scale.x((double) tick.fromDay()), area.x());
        double right = Math.min(scale.x((double) tick.toDay()), area.right());
        Box box = marks.box(text, font, left + LABEL_OFFSET_PX, y);
        if (LABEL_OFFSET_PX + width + LABEL_GAP_PX / 2 > right - left
                || taken.stream().anyMatch(box::intersects)) {
            return;
        }
        marks.text(
                "axis/" + row + "/" + tick.start(),
                Layer.HEADER,
                text,
                box,
                font,
                colour,
                Optional.empty(),
                Optional.empty());
    }

    private void line(MarkList marks, String key, CalendarTick tick, Box box, ColourRole colour) {
        double x = scale.x((double) tick.fromDay());
        marks.decoration(key, Layer.GRID, Outline.line(x, box.y(), x, box.bottom()), Fill.NONE, Stroke.of(colour, 1));
    }

    private String label(CalendarTick tick) {
        int year = tick.start().getYear();
        return switch (tick.step().unit()) {
            case DAY, WEEK -> labels.number(tick.start().getDayOfMonth());
            case MONTH ->
                isCoarse(tick)
                        ? labels.text(
                                "timeline.axis.month",
                                "month",
                                labels.month(tick.start().getMonthValue()),
                                "year",
                                labels.year(year))
                        : labels.shortMonth(tick.start().getMonthValue());
            case YEAR ->
                isCoarse(tick) && tick.step().count() > 1
                        ? labels.text(
                                "timeline.axis.years",
                                "from",
                                labels.year(year),
                                "to",
                                labels.year(tick.end().getYear() - 1))
                        : labels.year(year);
        };
    }

    private boolean isCoarse(CalendarTick tick) {
        return tick.step().equals(ticks.coarse().getFirst().step());
    }

    private double height(FontRole font) {
        return metrics.ascent(font) + metrics.descent(font);
    }
}
