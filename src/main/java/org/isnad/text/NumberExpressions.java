package org.isnad.text;

import java.util.List;
import org.isnad.text.Expression.Kind;
import org.isnad.text.Token.TokenType;

/**
 * Finds the words of an Arabic text that give a number: digits of both systems, number words, duals, fractions, vague
 * quantities such as «عشرات», and ordinals that count times.
 *
 * <p>Numbers inside a date expression are left to {@link DateExpressions}. Works by word lists and the words beside;
 * what counts is laid down with the labelled sentences of the tests.
 */
public final class NumberExpressions {
    private final Tokens tokens;
    private final Spans spans = new Spans();

    private NumberExpressions(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The numbers of a text in reading order; they overlap neither each other nor a date expression. */
    public static List<Expression> in(String text) {
        Tokens tokens = Tokens.of(text);
        Spans dates = DateExpressions.in(tokens);
        NumberExpressions numbers = new NumberExpressions(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (!dates.covers(i)) {
                numbers.findAt(i);
            }
        }
        return numbers.spans.expressions(tokens, i -> false);
    }

    private void findAt(int i) {
        if (tokens.is(i, TokenType.DIGITS)) {
            if (!isTypeNumber(i)) {
                spans.add(i, isPercentSign(i + 1) ? i + 1 : i, Kind.DIGITS);
            }
        } else if (NumberWords.isNumberWord(tokens, i)) {
            spans.add(i, NumberWords.isEleven(tokens, i) ? i + 1 : i, Kind.NUMBER_WORD);
        } else if (tokens.isAny(i, NumberWords.VAGUE)) {
            spans.add(i, i, Kind.VAGUE);
        } else if (isFraction(i)) {
            spans.add(i, i, Kind.FRACTION);
        } else if (isCountOfTimes(i)) {
            spans.add(i, i + 1, Kind.ORDINAL);
        } else if (Duals.isDual(tokens, i)) {
            spans.add(i, i, Kind.DUAL);
        }
    }

    private boolean isPercentSign(int i) {
        return tokens.key(i).equals("%") || tokens.key(i).equals("٪");
    }

    /** «إف-16», «كوفيد-19», «إف 16», «G7»: a number that belongs to a name. */
    private boolean isTypeNumber(int i) {
        boolean hyphen = tokens.key(i - 1).equals("-") && tokens.joinsNext(i - 2) && tokens.joinsNext(i - 1);
        boolean afterWord = tokens.is(i - 2, TokenType.WORD) || tokens.is(i - 2, TokenType.FOREIGN);
        boolean foreign = (tokens.is(i - 1, TokenType.FOREIGN) && tokens.joinsNext(i - 1))
                || (tokens.is(i + 1, TokenType.FOREIGN) && tokens.joinsNext(i));
        return (hyphen && afterWord) || foreign || NumberWords.MAKES.contains(tokens.key(i - 1));
    }

    private boolean isFraction(int i) {
        return tokens.isAny(i, NumberWords.FRACTIONS)
                && !tokens.isAny(i + 1, NumberWords.AFTER_NAMED_FRACTION)
                && !tokens.isDefinite(i + 1, NumberWords.AFTER_NAMED_FRACTION);
    }

    /** «المرة الثالثة», «للمرة الثانية», «الذكرى العشرين»; not «المرة الأولى». */
    private boolean isCountOfTimes(int i) {
        boolean counted = tokens.isDefinite(i, NumberWords.TIMES) || tokens.isDefinite(i, NumberWords.ANNIVERSARY);
        boolean first = tokens.isDefinite(i, NumberWords.TIMES) && tokens.isDefinite(i + 1, NumberWords.FIRST);
        return counted && !first && tokens.isDefinite(i + 1, TimeWords.ORDINALS);
    }
}
