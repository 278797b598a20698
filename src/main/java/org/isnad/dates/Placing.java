package org.isnad.dates;

import java.util.Optional;
import java.util.Set;
import org.isnad.dates.token.Tokens;
import org.isnad.dates.token.Tokens.TokenType;
import org.isnad.dates.token.WordClass;

/**
 * The adjective that places a period: «الماضي», «المقبل», «الجاري», «نفسه», «قبل الماضي».
 *
 * @param offset how many periods it lies behind the one of the base
 * @param same whether it is the one that was named before
 * @param following whether it is the one after the one that was named before
 * @param last its last token, inclusive
 */
record Placing(int offset, boolean same, boolean following, int last) {
    /** Words behind «التالي» that begin with a «ل» of their own. */
    private static final Set<String> OWN_LAM = Set.of(
            "لكنه", "لكنها", "لكنهم", "لقيت", "لجات", "لجاوا", "لحقت", "لاحظ", "لاحظت", "لاحق", "لاحقت", "لفتت", "لوحظ",
            "لزمت", "لاذت", "لوحت", "لبست", "لعبت", "لقاء", "لقاءات", "لجنة", "لجان", "لواء", "لاعب", "لاعبو",
            "لاعبون");

    /** What it makes of a month or a year. */
    Parts.Part part(boolean alone) {
        return same
                ? Parts.Part.SAME
                : following && !alone ? Parts.Part.following(offset) : Parts.Part.relative(offset);
    }

    /** Whether it counts from what the words behind it name: «التالي للهجوم», «الموالية لثورة»; not «التالي لقي حتفه». */
    boolean ofSomething(Tokens tokens) {
        String word = following && tokens.is(last + 1, TokenType.WORD) ? tokens.key(last + 1) : "";
        return word.startsWith("لل") || (word.startsWith("ل") && word.length() > 3 && !OWN_LAM.contains(word));
    }

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
