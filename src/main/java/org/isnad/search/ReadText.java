package org.isnad.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.dates.DateMention;
import org.isnad.dates.Mentions;
import org.isnad.dates.number.NumberMention;
import org.isnad.search.words.PrintedWords;
import org.isnad.search.words.Word;
import org.isnad.text.CodePointRange;
import org.isnad.text.FoldedText;

/**
 * An analysed text: its words, and the dates and numbers that they give. Immutable, and independent of where the text occurs.
 *
 * @param words as {@link PrintedWords} gives them, in reading order
 * @param dates by the words that give them
 * @param numbers by the words that give them
 */
record ReadText(List<String> words, List<Given<NamedTime>> dates, List<Given<BigDecimal>> numbers) {

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
        List<Given<NamedTime>> dates = new ArrayList<>();
        Mentions mentions = Mentions.in(text);
        int at = 0;
        for (DateMention date : mentions.dates()) {
            for (NamedTime named : NamedTime.of(date)) {
                Given<NamedTime> given = given(named, date.date(), ranges, at);
                dates.add(given);
                at = given.first();
            }
        }
        List<Given<BigDecimal>> numbers = new ArrayList<>();
        at = 0;
        for (NumberMention number : mentions.numbers()) {
            for (BigDecimal value : values(number)) {
                Given<BigDecimal> given = given(value, number.digits(), ranges, at);
                numbers.add(given);
                at = given.first();
            }
        }
        return new ReadText(PrintedWords.of(folded, words), dates, numbers);
    }

    /** The numbers that are counted: of a part («ثلث») and of how many times none. */
    private static List<BigDecimal> values(NumberMention number) {
        return switch (number.kind()) {
            case DUAL, DIGITS, NUMBER_WORD ->
                Stream.concat(number.value().stream(), number.most().stream()).toList();
            case VAGUE, FRACTION, ORDINAL, DATE_IN_DIGITS, MONTH, YEAR, WEEKDAY, RELATIVE -> List.of();
        };
    }

    /** @param from a word before which none of them stands: what is given comes in reading order */
    private static <T> Given<T> given(T value, CodePointRange range, List<CodePointRange> words, int from) {
        int first = from;
        while (first < words.size() - 1 && !words.get(first).overlaps(range)) {
            first++;
        }
        int end = first;
        while (end < words.size() && words.get(end).overlaps(range)) {
            end++;
        }
        return new Given<>(value, first, end - first);
    }
}
