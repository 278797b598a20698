package org.isnad.layout;

import java.util.ArrayList;
import java.util.List;
import org.isnad.scale.NumberScale;
import org.isnad.scale.NumberTick;
import org.isnad.scale.NumberTicks;

/**
 * The values that a chart has room for.
 *
 * @param scale where they lie
 * @param ticks the round numbers, ascending, far enough apart for their words
 */
record ValueAxis(NumberScale scale, List<NumberTick> ticks) {
    private static final List<Integer> STEPS = List.of(1, 2, 3, 5, 10);
    private static final double ROOM_FACTOR = 1.08;

    ValueAxis {
        ticks = List.copyOf(ticks);
    }

    /**
     * The axis around some values, from the round number under the least to the one above the greatest; a linear one
     * begins at zero.
     *
     * @param values at least one; above zero for a logarithmic axis
     * @param tickPx how far two ticks are apart at least
     */
    static ValueAxis of(List<Double> values, NumberScale.Kind kind, double topPx, double bottomPx, double tickPx) {
        double min = values.stream().mapToDouble(value -> value).min().orElseThrow();
        double max = values.stream().mapToDouble(value -> value).max().orElseThrow();
        NumberScale scale = switch (kind) {
            case LOG -> NumberScale.log(below(min / ROOM_FACTOR), above(max * ROOM_FACTOR), topPx, bottomPx);
            case LINEAR ->
                NumberScale.linear(
                        min < 0 ? -above(-min) : 0,
                        max > 0 ? above(max * ROOM_FACTOR) : min < 0 ? 0 : 1,
                        topPx,
                        bottomPx);
        };
        return new ValueAxis(scale, ticks(scale, tickPx));
    }

    private static List<NumberTick> ticks(NumberScale scale, double tickPx) {
        int most = (int) ((scale.bottomPx() - scale.topPx()) / tickPx) + 1;
        List<NumberTick> found = List.of();
        for (int room = Math.max(2, most); room >= 2; room--) {
            found = NumberTicks.of(scale, room);
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

    private static double above(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (int step : STEPS) {
            if (step * power >= value) {
                return step * power;
            }
        }
        return 10 * power;
    }
}
