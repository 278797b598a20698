package org.isnad.layout.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.isnad.model.Quantity;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.MarkKey;
import org.isnad.scene.Outline;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.Stroke;
import org.isnad.time.DateBounds;

/**
 * Where a record would stand whose date is typed and that nobody has taken yet: dotted and hollow, so that it never looks like
 * a record. It is added to a finished picture of the window, moves nothing in it, leads nowhere and is not counted.
 *
 * @param dates its days
 * @param lane the lane in which it would stand; empty where no lane is known
 * @param quantity how much, for a figure
 */
public record Ghost(DateBounds dates, Optional<String> lane, Optional<Quantity> quantity) {
    private static final double AXIS_PX = 8;
    private static final double RADIUS_PX = 6;

    /** Under this width its days are one line, and it is a circle. */
    private static final double NARROW_PX = 14;

    private static final Stroke DOTTED = new Stroke(ColourRole.INK_2, 1, 1.4, List.of(2.0, 3.0), true);
    private static final Stroke FAINT = new Stroke(ColourRole.INK_3, 1, 1, List.of(1.0, 4.0), true);

    /** How much, as one number; empty for words, and for no figure. */
    public OptionalDouble value() {
        return quantity.map(Quantity::decimal)
                .map(plain -> switch (plain) {
                    case Quantity.Exact(var value) -> OptionalDouble.of(value.doubleValue());
                    case Quantity.About(var value) -> OptionalDouble.of(value.doubleValue());
                    case Quantity.AtLeast(var value) -> OptionalDouble.of(value.doubleValue());
                    case Quantity.MoreThan(var value) -> OptionalDouble.of(value.doubleValue());
                    case Quantity.AtMost(var value) -> OptionalDouble.of(value.doubleValue());
                    case Quantity.Within(var min, var max) ->
                        OptionalDouble.of((min.doubleValue() + max.doubleValue()) / 2);
                    case Quantity.Unquantified _ -> OptionalDouble.empty();
                })
                .orElse(OptionalDouble.empty());
    }

    /** The same in no lane. */
    public Ghost withoutLane() {
        return new Ghost(dates, Optional.empty(), quantity);
    }

    /** Whether some of its days are in view. */
    public boolean isWithin(double fromDay, double toDay) {
        return (dates.openFrom() || (double) dates.fromDay() < toDay)
                && (dates.openTo() || (double) dates.toDay() > fromDay);
    }

    /**
     * A timeline with the ghost: along the lower edge of its calendar, through its lanes, and in its lane.
     *
     * @param axisPane name of the pane of the calendar
     * @param lanesPane name of the pane of the lanes
     * @param scale where days lie on the finished picture
     */
    public Scene in(Scene timeline, TimeScale scale, String axisPane, String lanesPane) {
        List<Pane> panes = new ArrayList<>();
        for (Pane pane : timeline.panes()) {
            List<Mark> marks = new ArrayList<>(pane.marks());
            if (pane.name().equals(axisPane)) {
                Box area = pane.bounds();
                extent(area, scale)
                        .ifPresent(across -> marks.add(hollow(
                                "ghost/axis", across, area.bottom() - AXIS_PX / 2 - 1, AXIS_PX / 2, Optional.empty())));
            } else if (pane.name().equals(lanesPane)) {
                marks.addAll(through(pane.bounds(), scale));
                laneMiddle(pane)
                        .ifPresent(middle -> extent(pane.bounds(), scale)
                                .ifPresent(across -> marks.add(hollow(
                                        "ghost/mark", across, middle, RADIUS_PX, Optional.of(ColourRole.PAPER)))));
            }
            panes.add(new Pane(pane.name(), pane.bounds(), marks));
        }
        return new Scene(timeline.widthPx(), timeline.heightPx(), panes, timeline.description());
    }

    /**
     * Its marks on a chart: lines at its days, and a hollow mark at its value.
     *
     * @param area of the values
     * @param y where its value lies; empty where it has no place
     */
    public List<Mark> onChart(Box area, TimeScale scale, OptionalDouble y) {
        List<Mark> marks = new ArrayList<>(through(area, scale));
        if (y.isPresent() && y.getAsDouble() >= area.y() && y.getAsDouble() <= area.bottom()) {
            extent(area, scale)
                    .ifPresent(across -> marks.add(
                            hollow("ghost/value", across, y.getAsDouble(), RADIUS_PX, Optional.of(ColourRole.PAPER))));
        }
        return marks;
    }

    /** Left and right end of its days in an area; empty where none of them is in view. */
    private Optional<Box> extent(Box area, TimeScale scale) {
        if (!isWithin(scale.fromDay(), scale.toDay())) {
            return Optional.empty();
        }
        double from = scale.x(dates.openFrom() ? scale.fromDay() : Math.max((double) dates.fromDay(), scale.fromDay()));
        double to = scale.x(dates.openTo() ? scale.toDay() : Math.min((double) dates.toDay(), scale.toDay()));
        double left = Math.max(area.x(), Math.min(from, to));
        double right = Math.min(area.right(), Math.max(from, to));
        return left <= right ? Optional.of(new Box(left, area.y(), right - left, area.height())) : Optional.empty();
    }

    private List<Mark> through(Box area, TimeScale scale) {
        return extent(area, scale)
                .map(across -> across.width() < NARROW_PX
                        ? List.<Mark>of(line("ghost/line", across.x() + across.width() / 2, area))
                        : List.<Mark>of(
                                line("ghost/first", across.x(), area), line("ghost/last", across.right(), area)))
                .orElse(List.of());
    }

    private static Mark line(String key, double x, Box area) {
        return shape(key, Outline.line(x, area.y(), x, area.bottom()), Fill.NONE, FAINT);
    }

    private static Mark hollow(String key, Box across, double middle, double radius, Optional<ColourRole> ground) {
        Fill fill = ground.map(Fill::solid).orElse(Fill.NONE);
        return across.width() < NARROW_PX
                ? shape(key, Outline.circle(across.x() + across.width() / 2, middle, radius), fill, DOTTED)
                : shape(
                        key,
                        Outline.rounded(new Box(across.x(), middle - radius, across.width(), 2 * radius), radius),
                        fill,
                        DOTTED);
    }

    private static Mark shape(String key, Outline outline, Fill fill, Stroke stroke) {
        return new Mark.Shape(
                new MarkKey(key), Layer.OVERLAY, outline, fill, stroke, Optional.empty(), Optional.empty());
    }

    /** The middle of what can be seen of its lane. */
    private Optional<Double> laneMiddle(Pane lanes) {
        return lane.flatMap(id -> DrawnLane.of(lanes).stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.bounds().y() + one.bounds().height() / 2)
                .findFirst());
    }
}
