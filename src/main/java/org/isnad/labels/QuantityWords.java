package org.isnad.labels;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.isnad.model.Language;
import org.isnad.model.Quantity;

/** Numbers with their hedges, in words and as signs, and the numbers of an axis. */
final class QuantityWords {
    /** Beyond this many digits a double of an axis carries only the noise of its arithmetic. */
    private static final MathContext AXIS_DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    private static final BigDecimal PLAIN_LIMIT = BigDecimal.valueOf(10_000);
    private static final BigDecimal POWERS_LIMIT = BigDecimal.valueOf(1_000_000_000_000_000L);

    private final BundleLabels labels;

    QuantityWords(BundleLabels labels) {
        this.labels = labels;
    }

    String words(Quantity quantity) {
        return switch (quantity.decimal()) {
            case Quantity.Exact(var value) -> labels.number(value);
            case Quantity.About(var value) -> labels.text("common.quantity.about", "value", value);
            case Quantity.AtLeast(var value) -> labels.text("common.quantity.at_least", "value", value);
            case Quantity.MoreThan(var value) -> labels.text("common.quantity.more_than", "value", value);
            case Quantity.AtMost(var value) -> labels.text("common.quantity.at_most", "value", value);
            case Quantity.Within(var min, var max) -> labels.text("common.quantity.within", "min", min, "max", max);
            case Quantity.Unquantified(var word) -> quoted(word);
        };
    }

    String signs(Quantity quantity) {
        return switch (quantity.decimal()) {
            case Quantity.Exact(var value) -> labels.number(value);
            case Quantity.About(var value) -> "≈ " + labels.number(value);
            case Quantity.AtLeast(var value) -> "≥ " + labels.number(value);
            case Quantity.MoreThan(var value) -> "> " + labels.number(value);
            case Quantity.AtMost(var value) -> "≤ " + labels.number(value);
            case Quantity.Within(var min, var max) -> labels.number(min) + "–" + labels.number(max);
            case Quantity.Unquantified(var word) -> quoted(word);
        };
    }

    String onAxis(double value) {
        BigDecimal number = BigDecimal.valueOf(value).round(AXIS_DIGITS);
        if (number.abs().compareTo(PLAIN_LIMIT) < 0) {
            return labels.number(number);
        }
        for (Unit unit : number.abs().compareTo(POWERS_LIMIT) < 0 ? Unit.values() : new Unit[0]) {
            BigDecimal count = number.movePointLeft(unit.zeros);
            // A tick that needs more decimals is clearer in the next smaller unit.
            if (count.abs().compareTo(BigDecimal.ONE) >= 0
                    && count.stripTrailingZeros().scale() <= 2) {
                return unit == Unit.THOUSAND && labels.language() == Language.ENGLISH
                        ? grouped(number)
                        : labels.text("common.axis." + Message.code(unit), "n", count);
            }
        }
        return number.abs().compareTo(POWERS_LIMIT) >= 0 ? powers(number) : labels.number(number);
    }

    /** A number that no word reaches: «3×10^30». */
    private String powers(BigDecimal number) {
        int exponent = number.precision() - number.scale() - 1;
        String power = "10^" + labels.number(exponent);
        BigDecimal mantissa = number.movePointLeft(exponent).stripTrailingZeros();
        return mantissa.compareTo(BigDecimal.ONE) == 0 ? power : labels.number(mantissa) + "×" + power;
    }

    /** With comma-separated thousands, as on English axes. */
    private String grouped(BigDecimal number) {
        StringBuilder out = new StringBuilder(labels.number(number));
        int point = out.indexOf(".");
        int digits = number.signum() < 0 ? 1 : 0;
        for (int i = (point < 0 ? out.length() : point) - 3; i > digits; i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }

    private static String quoted(String word) {
        return "«" + BundleLabels.withoutBidiControls(word) + "»";
    }

    /** Largest first. */
    private enum Unit {
        TRILLION(12),
        BILLION(9),
        MILLION(6),
        THOUSAND(3);

        private final int zeros;

        Unit(int zeros) {
            this.zeros = zeros;
        }
    }
}
