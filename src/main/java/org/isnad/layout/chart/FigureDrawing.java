package org.isnad.layout.chart;

import java.util.Optional;
import org.isnad.layout.data.Reading;
import org.isnad.model.Quantity;
import org.isnad.model.Status;
import org.isnad.scale.NumberScale;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.Mark;
import org.isnad.scene.Target;
import org.isnad.time.DateBounds;
import org.isnad.time.DateInterval;
import org.isnad.time.FuzzyDate;

/**
 * One drawn figure.
 *
 * @param reading what it says
 * @param marks its shapes
 * @param core the plateau, bracket, range or frame
 * @param bounds the room that all shapes take, with the width of their strokes
 */
record FigureDrawing(Reading reading, FigureMarks marks, Box core, Box bounds) {
    private static final double ROW_FRAME_PX = 10;

    /** A figure with a number, at its value. */
    static FigureDrawing onAxis(Reading reading, TimeScale scale, NumberScale values, String spoken) {
        Extent extent = Extent.of(reading.bounds(), scale);
        double y = values.y(reading.high().orElseThrow());
        FigureMarks marks = marks(reading);
        double left = extent.left();
        double right = extent.right();
        Optional<String> sentence = Optional.of(spoken);
        if (reading.ambiguous()) {
            marks.ambiguous(left, right, y, sentence);
        } else if (reading.quantity() instanceof Quantity.Within) {
            marks.range(left, right, y, values.y(reading.low().orElseThrow()), reading.planned(), sentence);
        } else if (reading.planned()) {
            marks.plan(left, right, y, sentence);
        } else {
            marks.level(left, right, y, sentence);
        }
        Box core = marks.marks().getFirst().bounds();
        hedge(reading, marks, extent, y);
        edges(reading, marks, core, extent, y);
        return new FigureDrawing(reading, marks, core, bounds(marks));
    }

    /** A figure without a place on the value axis, in a row of the strip. */
    static FigureDrawing offAxis(Reading reading, TimeScale scale, double top, double height, String spoken) {
        Extent extent = Extent.of(reading.bounds(), scale);
        FigureMarks marks = marks(reading);
        Box box = new Box(extent.left(), top, extent.right() - extent.left(), height);
        marks.frame(box, Optional.of(spoken));
        edges(reading, marks, box, extent, top + height / 2);
        return new FigureDrawing(reading, marks, box, bounds(marks));
    }

    /** A figure in a row of small marks, in which height means nothing: its hedge is in its label. */
    static FigureDrawing inRow(Reading reading, TimeScale scale, double y, String spoken) {
        Extent extent = Extent.of(reading.bounds(), scale);
        FigureMarks marks = marks(reading);
        Optional<String> sentence = Optional.of(spoken);
        double left = extent.left();
        double right = extent.right();
        if (reading.high().isEmpty()) {
            marks.frame(new Box(left, y - ROW_FRAME_PX / 2, right - left, ROW_FRAME_PX), sentence);
        } else if (reading.ambiguous()) {
            marks.ambiguous(left, right, y, sentence);
        } else if (reading.planned()) {
            marks.plan(left, right, y, sentence);
        } else {
            marks.level(left, right, y, sentence);
        }
        Box core = marks.marks().getFirst().bounds();
        if (reading.figure().status() == Status.DENIED) {
            marks.cross((left + right) / 2, y);
        }
        edges(reading, marks, core, extent, y);
        return new FigureDrawing(reading, marks, core, bounds(marks));
    }

    private static FigureMarks marks(Reading reading) {
        return new FigureMarks(
                reading.key(),
                Optional.of(new Target.OneRecord(reading.figure().id().value())),
                reading.figure().status(),
                reading.unnamed());
    }

    private static void hedge(Reading reading, FigureMarks marks, Extent extent, double y) {
        double middle = (extent.left() + extent.right()) / 2;
        switch (reading.quantity().decimal()) {
            case Quantity.About _ -> marks.about(extent.left(), extent.right(), y);
            case Quantity.AtLeast _, Quantity.MoreThan _ -> marks.arrowUp(middle, y);
            case Quantity.AtMost _ -> marks.arrowDown(middle, y);
            case Quantity.Exact _, Quantity.Within _, Quantity.Unquantified _ -> {}
        }
        if (reading.figure().status() == Status.DENIED) {
            marks.cross(middle, y);
        }
    }

    private static void edges(Reading reading, FigureMarks marks, Box core, Extent extent, double y) {
        FuzzyDate date = reading.date();
        if (reading.datedOutside()) {
            marks.outside(core);
        }
        if (extent.cutStart()) {
            marks.goesOn(true, extent.left(), y);
        } else if (softStart(date)) {
            marks.softEdge(true, extent.left(), y);
        }
        if (extent.cutEnd()) {
            marks.goesOn(false, extent.right(), y);
        } else if (softEnd(date)) {
            marks.softEdge(false, extent.right(), y);
        }
    }

    private static boolean softStart(FuzzyDate date) {
        return date instanceof DateInterval interval ? interval.start().soft() : date.soft();
    }

    private static boolean softEnd(FuzzyDate date) {
        return date instanceof DateInterval interval ? interval.end().soft() : date.soft();
    }

    private static Box bounds(FigureMarks marks) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Mark mark : marks.marks()) {
            Box box = mark.bounds();
            left = Math.min(left, box.x());
            top = Math.min(top, box.y());
            right = Math.max(right, box.right());
            bottom = Math.max(bottom, box.bottom());
        }
        return new Box(left, top, right - left, bottom - top).grown(1);
    }

    /**
     * Where the days of a date lie in the plot.
     *
     * @param left its start, inside the plot
     * @param right its end, inside the plot
     * @param cutStart whether it begins before the time of the plot
     * @param cutEnd whether it ends after the time of the plot
     */
    record Extent(double left, double right, boolean cutStart, boolean cutEnd) {

        /** The days of a date that shares some with the scale, at least as wide as can be seen. */
        static Extent of(DateBounds bounds, TimeScale scale) {
            double from = Math.max((double) bounds.fromDay(), scale.fromDay());
            double to = Math.min((double) bounds.toDay(), scale.toDay());
            double left = scale.x(from);
            double right = scale.x(to);
            double missing = FigureMarks.MIN_WIDTH_PX - (right - left);
            if (missing > 0) {
                left = Math.max(scale.leftPx(), left - missing / 2);
                right = Math.min(scale.rightPx(), left + FigureMarks.MIN_WIDTH_PX);
                left = right - FigureMarks.MIN_WIDTH_PX;
            }
            return new Extent(left, right, bounds.fromDay() < scale.fromDay(), bounds.toDay() > scale.toDay());
        }
    }
}
