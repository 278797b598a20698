package org.isnad.dates.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.isnad.dates.number.NumberMention.Fraction;
import org.isnad.dates.token.Numeral;
import org.isnad.dates.token.Tokens;

/** The parts that words name: «ثلث» is 1/3, «ثلثا» 2/3, «ثلاثة أرباع» 3/4. */
public final class Fractions {
    private static final Map<String, Fraction> SINGLE = Map.of(
            "نصف", new Fraction(1, 2),
            "ثلث", new Fraction(1, 3),
            "ربع", new Fraction(1, 4),
            "خمس", new Fraction(1, 5),
            "سدس", new Fraction(1, 6));
    private static final Map<String, Integer> PLURAL =
            Map.of("ارباع", 4, "اثلاث", 3, "اخماس", 5, "اسداس", 6, "اعشار", 10);

    private Fractions() {}

    /** The part that a token names; empty for a plural without its number. */
    public static Optional<Fraction> at(Tokens tokens, int i) {
        String key = tokens.key(i);
        for (Map.Entry<String, Fraction> single : SINGLE.entrySet()) {
            if (key.endsWith(single.getKey())) {
                return Optional.of(single.getValue());
            }
            for (String dual : new String[] {"ا", "ي", "ان", "ين"}) {
                if (key.endsWith(single.getKey() + dual)) {
                    return Optional.of(new Fraction(2, single.getValue().denominator()));
                }
            }
        }
        for (Map.Entry<String, Integer> plural : PLURAL.entrySet()) {
            Numeral number = key.endsWith(plural.getKey()) ? Numeral.at(tokens, i - 1) : Numeral.NONE;
            if (number.found() && number.last() == i - 1 && number.value().precision() == 1) {
                return Optional.of(new Fraction(number.value().intValue(), plural.getValue()));
            }
        }
        return Optional.empty();
    }

    /** Its value, where decimals can say it. */
    public static Optional<BigDecimal> value(Fraction fraction) {
        boolean ends = fraction.denominator() % 3 != 0 || fraction.numerator() % 3 == 0;
        return ends
                ? Optional.of(Numeral.canonical(
                        BigDecimal.valueOf(fraction.numerator()).divide(BigDecimal.valueOf(fraction.denominator()))))
                : Optional.empty();
    }
}
