package org.isnad.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.isnad.text.CodePointRange;
import org.isnad.text.DateExpressions;
import org.isnad.text.Expression;
import org.isnad.text.FoldedText;
import org.isnad.text.NumberExpressions;

/**
 * An analysed text: its words, and the dates and numbers that they give. Immutable, and independent of where the text occurs.
 *
 * @param words their keys, in reading order
 * @param dates by the words that give them
 * @param numbers by the words that give them
 */
record ReadText(List<String> words, List<Given<Mention>> dates, List<Given<BigDecimal>> numbers) {

    /**
     * Something that words give.
     *
     * @param value what they give
     * @param first index of the first of them, from 0; of the last word of the text where none does
     * @param count how many they are
     */
    record Given<T>(T value, int first, int count) {}

    /** Copies the lists. */
    ReadText {
        words = List.copyOf(words);
        dates = List.copyOf(dates);
        numbers = List.copyOf(numbers);
    }

    /** Analyses a text. */
    static ReadText of(String text) {
        FoldedText folded = FoldedText.of(text);
        List<Word> words = Word.in(folded);
        List<CodePointRange> ranges =
                words.stream().map(word -> folded.range(word.from(), word.to())).toList();
        List<Given<Mention>> dates = new ArrayList<>();
        for (Expression date : DateExpressions.in(text)) {
            for (Mention mention : Mention.in(date.range().of(text))) {
                dates.add(given(mention, date, ranges));
            }
        }
        List<Given<BigDecimal>> numbers = new ArrayList<>();
        for (Expression number : NumberExpressions.in(text)) {
            for (BigDecimal value : NumberValues.of(number.range().of(text), number.kind())) {
                numbers.add(given(value, number, ranges));
            }
        }
        return new ReadText(words.stream().map(Word::key).toList(), dates, numbers);
    }

    private static <T> Given<T> given(T value, Expression expression, List<CodePointRange> words) {
        int first = 0;
        while (first < words.size() - 1 && !words.get(first).overlaps(expression.range())) {
            first++;
        }
        return new Given<>(value, first, (int)
                words.stream().filter(expression.range()::overlaps).count());
    }
}
