package org.isnad.labels;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.isnad.model.Quantity;

/** Numbers with their hedges, in words and as signs, and the numbers of an axis. */
final class QuantityWords {
    /** Beyond this many digits a double of an axis carries only the noise of its arithmetic. */
    private static final MathContext AXIS_DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

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
        return number.abs().compareTo(POWERS_LIMIT) >= 0 ? powers(number) : labels.number(number);
    }

    /** A number with too many digits for an axis: «3×10^30». */
    private String powers(BigDecimal number) {
        int exponent = number.precision() - number.scale() - 1;
        String power = "10^" + labels.number(exponent);
        BigDecimal mantissa = number.movePointLeft(exponent).stripTrailingZeros();
        return mantissa.compareTo(BigDecimal.ONE) == 0 ? power : labels.number(mantissa) + "×" + power;
    }

    private static String quoted(String word) {
        return "«" + BundleLabels.withoutBidiControls(word) + "»";
    }
}
