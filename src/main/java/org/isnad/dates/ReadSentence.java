package org.isnad.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.dates.number.NumberMention;
import org.isnad.text.CodePointRange;
import org.isnad.text.SentenceBreaks;
import org.isnad.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that speaks of a date or gives a number, and what was understood of it.
 *
 * @param range where it stands in its paragraph, in code points, without the white space behind it
 * @param dates that have a reading or would have one with a base; in code points of the paragraph
 * @param numbers in code points of the paragraph
 */
public record ReadSentence(CodePointRange range, List<DateMention> dates, List<NumberMention> numbers) {

    /** Copies the lists. */
    public ReadSentence {
        dates = List.copyOf(dates);
        numbers = List.copyOf(numbers);
    }

    /**
     * The sentences of a paragraph that speak of a date or give a number, in reading order.
     *
     * @param base the date from which relative phrases are counted; null for none
     */
    public static List<ReadSentence> in(String paragraph, @Nullable FuzzyDate base) {
        Mentions mentions = Mentions.in(paragraph, base);
        List<DateMention> dates =
                mentions.dates().stream().filter(DateMention::placed).toList();
        List<ReadSentence> found = new ArrayList<>();
        int date = 0;
        int number = 0;
        int at = 0;
        int atCp = 0;
        for (CodePointRange sentence : SentenceBreaks.in(paragraph)) {
            int end = paragraph.offsetByCodePoints(at, sentence.end() - atCp);
            int nextDate = upTo(dates, date, sentence.end(), DateMention::range);
            int nextNumber = upTo(mentions.numbers(), number, sentence.end(), NumberMention::range);
            if (nextDate > date || nextNumber > number) {
                String words = paragraph.substring(at, end).stripTrailing();
                CodePointRange range = new CodePointRange(
                        sentence.start(), sentence.start() + words.codePointCount(0, words.length()));
                found.add(new ReadSentence(
                        range, dates.subList(date, nextDate), mentions.numbers().subList(number, nextNumber)));
            }
            date = nextDate;
            number = nextNumber;
            at = end;
            atCp = sentence.end();
        }
        return found;
    }

    /** The index of the first mention that begins at a code point or behind it. */
    private static <T> int upTo(List<T> mentions, int from, int end, Function<T, CodePointRange> range) {
        int next = from;
        while (next < mentions.size() && range.apply(mentions.get(next)).start() < end) {
            next++;
        }
        return next;
    }
}
