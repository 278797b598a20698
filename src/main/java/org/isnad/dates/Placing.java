package org.isnad.dates;

import java.util.Optional;
import org.isnad.dates.token.Tokens;
import org.isnad.dates.token.WordClass;

/**
 * The adjective that places a period: «الماضي», «المقبل», «الجاري», «نفسه», «قبل الماضي».
 *
 * @param offset how many periods it lies behind the one of the base
 * @param same whether it is the one that was named before
 * @param following whether it is the one after the one that was named before, or after the base
 * @param last its last token, inclusive
 */
record Placing(int offset, boolean same, boolean following, int last) {

    /** The adjective that begins at a token. */
    static Optional<Placing> at(Tokens tokens, int i) {
        if (tokens.isPlain(i, WordClass.BEFORE) && tokens.isDefinite(i + 1, WordClass.PAST)) {
            return Optional.of(new Placing(-2, false, false, i + 1));
        }
        if (tokens.isPlain(i, WordClass.AFTER) && isComing(tokens, i + 1)) {
            return Optional.of(new Placing(2, false, false, i + 1));
        }
        if (tokens.isDefinite(i, WordClass.PAST)) {
            return Optional.of(new Placing(-1, false, false, i));
        }
        if (tokens.isDefinite(i, WordClass.COMING)) {
            return Optional.of(new Placing(1, false, false, i));
        }
        if (tokens.isDefinite(i, WordClass.CURRENT)) {
            return Optional.of(new Placing(0, false, false, i));
        }
        if (tokens.isPlain(i, WordClass.SAME)) {
            return Optional.of(new Placing(0, true, false, i));
        }
        return tokens.isDefinite(i, WordClass.FOLLOWING)
                ? Optional.of(new Placing(1, false, true, i))
                : Optional.empty();
    }

    private static boolean isComing(Tokens tokens, int i) {
        return tokens.isDefinite(i, WordClass.COMING) || tokens.isDefinite(i, WordClass.FOLLOWING);
    }
}
