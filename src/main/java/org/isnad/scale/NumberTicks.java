package org.isnad.scale;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.isnad.scale.NumberScale.Kind;

/**
 * Chooses the round numbers of a value axis.
 *
 * <p>A linear axis steps by 1, 2 or 5 times a power of ten. A logarithmic axis has the mantissas 1-2-3-5 in every
 * decade, or 1-2-5, 1-3, 1, and then every second, third … power of ten, whichever is the finest that fits; where it
 * shows less than two of them it steps like a linear one. A broken axis steps like a linear one in all its parts alike.
 */
public final class NumberTicks {
    private static final List<List<Integer>> MANTISSAS =
            List.of(List.of(1, 2, 3, 5), List.of(1, 2, 5), List.of(1, 3), List.of(1));

    /** Powers of ten that a double can hold: no ladder is longer. */
    private static final int DECADES = 640;

    private NumberTicks() {}

    /**
     * The ticks inside the domain of the scale, edges included, in ascending order.
     *
     * @param maxTicks how many there is room for, at least 2; never exceeded
     */
    public static List<NumberTick> of(NumberScale scale, int maxTicks) {
        if (maxTicks < 2) {
            throw new IllegalArgumentException("room for " + maxTicks + " ticks");
        }
        if (scale.kind() == Kind.LOG) {
            List<NumberTick> ticks = logarithmic(scale, maxTicks);
            if (ticks.size() >= 2) {
                return ticks;
            }
        }
        return linear(scale, maxTicks);
    }

    private static List<NumberTick> logarithmic(NumberScale scale, int maxTicks) {
        for (List<Integer> mantissas : MANTISSAS) {
            List<NumberTick> ticks = decades(scale, mantissas, 1);
            if (ticks.size() <= maxTicks) {
                return ticks;
            }
        }
        for (int every = 2; every < DECADES; every++) {
            List<NumberTick> ticks = decades(scale, List.of(1), every);
            if (ticks.size() <= maxTicks) {
                return ticks;
            }
        }
        return List.of();
    }

    private static List<NumberTick> decades(NumberScale scale, List<Integer> mantissas, int every) {
        List<NumberTick> ticks = new ArrayList<>();
        int first = Math.floorDiv((int) Math.floor(Math.log10(scale.min())), every) * every;
        int last = (int) Math.ceil(Math.log10(scale.max()));
        for (int exponent = first; exponent <= last; exponent += every) {
            for (int mantissa : mantissas) {
                double value = decimal(mantissa, exponent);
                if (value >= scale.min() && value <= scale.max()) {
                    ticks.add(new NumberTick(value, mantissa == 1));
                }
            }
        }
        return List.copyOf(ticks);
    }

    private static List<NumberTick> linear(NumberScale scale, int maxTicks) {
        double shown = scale.segments().stream()
                .mapToDouble(NumberScale.Stretch::length)
                .sum();
        double rough = shown / maxTicks;
        int exponent = (int) Math.floor(Math.log10(rough));
        while (true) {
            for (int mantissa : List.of(1, 2, 5)) {
                List<NumberTick> ticks = new ArrayList<>();
                for (NumberScale.Stretch segment : scale.segments()) {
                    ticks.addAll(steps(segment, mantissa, exponent, maxTicks));
                }
                if (ticks.size() <= maxTicks) {
                    return List.copyOf(ticks);
                }
            }
            exponent++;
        }
    }

    private static List<NumberTick> steps(NumberScale.Stretch segment, int mantissa, int exponent, int maxTicks) {
        BigDecimal step = BigDecimal.valueOf(mantissa).scaleByPowerOfTen(exponent);
        BigDecimal index = BigDecimal.valueOf(segment.from()).divide(step, 0, RoundingMode.CEILING);
        BigDecimal majorEvery = BigDecimal.valueOf(mantissa == 5 ? 2 : 5);
        BigDecimal max = BigDecimal.valueOf(segment.to());
        List<NumberTick> ticks = new ArrayList<>();
        // One more than fits is enough to refuse the step.
        while (ticks.size() <= maxTicks && index.multiply(step).compareTo(max) <= 0) {
            boolean major = index.remainder(majorEvery).signum() == 0;
            ticks.add(new NumberTick(index.multiply(step).doubleValue(), major));
            index = index.add(BigDecimal.ONE);
        }
        return List.copyOf(ticks);
    }

    /** The double nearest to mantissa times ten to the exponent; {@code Math.pow} is not exact enough for that. */
    private static double decimal(int mantissa, int exponent) {
        return BigDecimal.valueOf(mantissa).scaleByPowerOfTen(exponent).doubleValue();
    }
}
