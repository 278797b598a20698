package org.isnad.layout.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.scale.NumberBreaks;
import org.isnad.scale.NumberScale;
import org.isnad.scale.NumberTick;
import org.isnad.scale.NumberTicks;

/**
 * The value axis of a chart: its scale and the round numbers for which it has room.
 *
 * @param scale where they lie
 * @param ticks the round numbers, ascending, far enough apart for their words
 */
record ValueAxis(NumberScale scale, List<NumberTick> ticks) {
    private static final List<Integer> STEPS = List.of(1, 2, 3, 5, 10);

    /** Where a linear axis may end: finer, so that its values have the height. */
    private static final List<Integer> ENDS = List.of(1, 2, 3, 4, 5, 6, 8, 10);

    private static final double ROOM_FACTOR = 1.08;

    /** How many rows of words each break needs of the height: from the number under it to the one over it. */
    private static final double ROWS_OF_BREAK = 2;

    /** The smallest and the greatest number that an axis is made for; ratios of what is beyond are lost in doubles. */
    private static final double LEAST = 1e-100;

    private static final double GREATEST = 1e100;

    ValueAxis {
        ticks = List.copyOf(ticks);
    }

    /** Whether the number has a place on an axis of that kind: zero and less have none on a logarithmic one. */
    static boolean hasPlace(double value, NumberScale.Kind kind) {
        boolean drawable = Math.abs(value) <= GREATEST && (value == 0 || Math.abs(value) >= LEAST);
        return drawable && (kind != NumberScale.Kind.LOG || value > 0);
    }

    /**
     * The axis around some values, from the round number under the least to the one above the greatest; a linear one
     * begins at zero, and so does a broken one, which is linear where there is nothing to leave out.
     *
     * @param values at least one, each with a place on the axis
     * @param tickPx how far two ticks are apart at least, and how high a break is
     */
    static ValueAxis of(List<Double> values, NumberScale.Kind kind, double topPx, double bottomPx, double tickPx) {
        double min = values.stream().mapToDouble(value -> value).min().orElseThrow();
        double max = values.stream().mapToDouble(value -> value).max().orElseThrow();
        NumberScale scale = switch (kind) {
            case LOG -> NumberScale.log(below(min / ROOM_FACTOR), above(max * ROOM_FACTOR, STEPS), topPx, bottomPx);
            case LINEAR -> linear(min, max, topPx, bottomPx);
            case BROKEN -> {
                NumberBreaks found = NumberBreaks.of(values, (int) ((bottomPx - topPx) / (ROWS_OF_BREAK * tickPx)));
                yield found.breaks().isEmpty()
                        ? linear(min, max, topPx, bottomPx)
                        : NumberScale.broken(found.min(), found.max(), topPx, bottomPx, found.breaks(), tickPx);
            }
        };
        return new ValueAxis(scale, everySegment(ticks(scale, tickPx), scale, tickPx));
    }

    private static NumberScale linear(double min, double max, double topPx, double bottomPx) {
        return NumberScale.linear(
                min < 0 ? -above(-min * ROOM_FACTOR, ENDS) : 0,
                max > 0 ? above(max * ROOM_FACTOR, ENDS) : min < 0 ? 0 : 1,
                topPx,
                bottomPx);
    }

    private static List<NumberTick> ticks(NumberScale scale, double tickPx) {
        int most = (int) ((scale.bottomPx() - scale.topPx()) / tickPx) + 1;
        List<NumberTick> found = List.of();
        for (int room = Math.max(2, most); room >= 2; room--) {
            found = NumberTicks.of(scale, room).stream()
                    .filter(tick -> clearOfBreaks(tick.value(), scale, tickPx))
                    .toList();
            if (apart(found, scale, tickPx)) {
                return found;
            }
        }
        List<NumberTick> kept = new ArrayList<>();
        for (NumberTick tick : found) {
            if (kept.isEmpty() || scale.y(kept.getLast().value()) - scale.y(tick.value()) >= tickPx) {
                kept.add(tick);
            }
        }
        return kept;
    }

    /** The ticks, and one more in each part of a broken axis that has none: between two breaks nobody could read it. */
    private static List<NumberTick> everySegment(List<NumberTick> ticks, NumberScale scale, double tickPx) {
        List<NumberTick> all = new ArrayList<>(ticks);
        for (NumberScale.Stretch part : scale.segments()) {
            if (all.stream().noneMatch(tick -> tick.value() >= part.from() && tick.value() <= part.to())) {
                double middle = (part.from() + part.to()) / 2;
                NumberScale own = NumberScale.linear(part.from(), part.to(), 0, 1);
                NumberTicks.of(own, 4).stream()
                        .filter(tick -> clearOfBreaks(tick.value(), scale, tickPx))
                        .filter(tick -> all.stream()
                                .allMatch(other -> Math.abs(scale.y(other.value()) - scale.y(tick.value())) >= tickPx))
                        .min(Comparator.comparingDouble(tick -> Math.abs(tick.value() - middle)))
                        .ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparingDouble(NumberTick::value));
        return all;
    }

    /** Whether the number of a tick keeps off the words in each break. */
    private static boolean clearOfBreaks(double value, NumberScale scale, double tickPx) {
        double y = scale.y(value);
        return scale.breaks().stream()
                .noneMatch(one -> Math.abs(y - (scale.y(one.from()) + scale.y(one.to())) / 2) < tickPx - 4);
    }

    private static boolean apart(List<NumberTick> ticks, NumberScale scale, double tickPx) {
        for (int i = 1; i < ticks.size(); i++) {
            if (scale.y(ticks.get(i - 1).value()) - scale.y(ticks.get(i).value()) < tickPx) {
                return false;
            }
        }
        return true;
    }

    private static double below(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        double found = power;
        for (int step : STEPS) {
            if (step * power <= value) {
                found = step * power;
            }
        }
        return found;
    }

    private static double above(double value, List<Integer> steps) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (int step : steps) {
            if (step * power >= value) {
                return step * power;
            }
        }
        return 10 * power;
    }
}
