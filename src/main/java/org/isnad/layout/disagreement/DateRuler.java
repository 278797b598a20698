package org.isnad.layout.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.check.Statement;
import org.isnad.layout.drawing.Pen;
import org.isnad.scale.CalendarTick;
import org.isnad.scale.CalendarTicks;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.MarkKey;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;
import org.isnad.scene.Target;
import org.isnad.time.DateBounds;
import org.isnad.time.DateInterval;
import org.isnad.time.FuzzyDate;

/**
 * A thin line of time with one date on it: a day is a tick, a period or a choice of days a bracket as wide as it, a known
 * interval a band, and a side that nothing bounds an arrow.
 */
final class DateRuler {
    private static final double FRAME_PX = 2.5;
    private static final double CAP_HALF_PX = 5;
    private static final double LINE_PX = 2.4;
    private static final double BAND_HALF_PX = 3;
    private static final double DAY_PX = 4;
    private static final double TICK_HALF_PX = 2;
    private static final double FADE_PX = 6;
    private static final double ARROW_PX = 7.5;
    private static final double LEAST_PX = 9;

    private final TimeScale scale;
    private final String key;
    private final Optional<Target> target;
    private final List<Mark> marks = new ArrayList<>();
    private double left;
    private double right;

    /** A ruler on which nothing lies yet; time runs from left to right. */
    DateRuler(TimeScale scale, String key, Optional<Target> target) {
        this.scale = scale;
        this.key = key;
        this.target = target;
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** Left edge of the date that was drawn last. */
    double left() {
        return left;
    }

    /** Its right edge. */
    double right() {
        return right;
    }

    /** The line, with a small tick wherever a period of the calendar begins. */
    void ticks(CalendarTicks ticks, double y) {
        Stroke thin = Stroke.of(ColourRole.HAIRLINE_STRONG, 1);
        add("ruler", Layer.GRID, Outline.line(scale.leftPx(), y, scale.rightPx(), y), Fill.NONE, thin);
        for (CalendarTick tick : ticks.fine()) {
            if (tick.beginsIn(scale)) {
                double x = scale.x((double) tick.fromDay());
                Outline line = Outline.line(x, y - TICK_HALF_PX, x, y + TICK_HALF_PX);
                add("ruler/" + tick.start(), Layer.GRID, line, Fill.NONE, thin);
            }
        }
    }

    /** The date of a statement; hollow where it is planned. */
    void draw(Statement statement, double y, Optional<String> spoken) {
        FuzzyDate date = statement.date();
        DateBounds bounds = date.bounds();
        left = bounds.openFrom() ? scale.leftPx() : scale.x((double) bounds.fromDay());
        right = bounds.openTo() ? scale.rightPx() : scale.x((double) bounds.toDay());
        boolean day = !bounds.openFrom() && !bounds.openTo() && bounds.toDay() - bounds.fromDay() == 1;
        double least = day ? DAY_PX : LEAST_PX;
        if (right - left < least) {
            double middle = (left + right) / 2;
            left = Math.clamp(middle - least / 2, scale.leftPx(), scale.rightPx() - least);
            right = left + least;
        }
        double half = day ? CAP_HALF_PX + 1 : BAND_HALF_PX;
        Box box = new Box(left, y - half, right - left, 2 * half);
        boolean band = date instanceof DateInterval;
        if (statement.planned()) {
            extent(Outline.rounded(box, 2), Fill.solid(ColourRole.PAPER), Stroke.of(ColourRole.INK, 1.3), spoken);
        } else if (day || band) {
            extent(Outline.rounded(box, 2), Fill.solid(ColourRole.INK), Stroke.NONE, spoken);
        } else {
            extent(Outline.line(left, y, right, y), Fill.NONE, Stroke.of(ColourRole.INK, LINE_PX), spoken);
            cap("start", left, y, bounds.openFrom());
            cap("end", right, y, bounds.openTo());
        }
        if (statement.record().datedOutside() && date.equals(statement.record().date())) {
            Outline frame = Outline.rounded(box.grown(FRAME_PX), 2);
            add("outside", Layer.MARK, frame, Fill.NONE, new Stroke(ColourRole.INK, 1, 0.9, List.of(2.0, 2.0), false));
        }
        if (bounds.openFrom()) {
            arrow("open/start", left, y, -ARROW_PX);
        }
        if (bounds.openTo()) {
            arrow("open/end", right, y, ARROW_PX);
        }
        if (date.soft()) {
            soft("soft/start", left, y, true, bounds.openFrom());
            soft("soft/end", right, y, false, bounds.openTo());
        }
    }

    private void extent(Outline outline, Fill fill, Stroke stroke, Optional<String> spoken) {
        marks.add(new Mark.Shape(new MarkKey(key + "/extent"), Layer.MARK, outline, fill, stroke, target, spoken));
    }

    private void cap(String part, double x, double y, boolean open) {
        if (!open) {
            Outline cap = Outline.line(x, y - CAP_HALF_PX, x, y + CAP_HALF_PX);
            add("cap/" + part, Layer.MARK, cap, Fill.NONE, Stroke.of(ColourRole.INK, 1.5));
        }
    }

    private void arrow(String part, double x, double y, double lengthPx) {
        add(part, Layer.MARK, Pen.arrowhead(x, y, lengthPx, 9), Fill.solid(ColourRole.INK), Stroke.NONE);
    }

    private void soft(String part, double x, double y, boolean start, boolean open) {
        if (!open) {
            Box box = new Box(start ? x - FADE_PX : x, y - BAND_HALF_PX, FADE_PX, 2 * BAND_HALF_PX);
            Fill fade = new Fill.Fade(ColourRole.INK, start ? 0 : 0.7, start ? 0.7 : 0);
            add(part, Layer.MARK, Outline.rectangle(box), fade, Stroke.NONE);
        }
    }

    private void add(String part, Layer layer, Outline outline, Fill fill, Stroke stroke) {
        marks.add(
                new Mark.Shape(new MarkKey(key + "/" + part), layer, outline, fill, stroke, target, Optional.empty()));
    }
}
