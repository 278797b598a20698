package org.isnad.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.dates.token.Expression;
import org.isnad.text.CodePointRange;
import org.isnad.text.SentenceBreaks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Any text")
class ExpressionFuzzTest {
    private static final int TEXTS = 20_000;
    private static final String SIGNS = "0123456789٠٥٩./-–:،؟!…\"“”() \u00A0\u200F%";

    /** Letters, digits, signs, half and whole characters beyond the basic plane, and words that the rules know. */
    private static String text(Random random, List<String> words) {
        StringBuilder text = new StringBuilder();
        int parts = random.nextInt(12);
        for (int i = 0; i < parts; i++) {
            switch (random.nextInt(5)) {
                case 0 -> text.appendCodePoint(random.nextInt(0x0600, 0x0700));
                case 1 -> text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
                case 2 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 3 -> text.append(words.get(random.nextInt(words.size())));
                default -> text.append(words.get(random.nextInt(words.size()))).append(' ');
            }
        }
        return text.toString();
    }

    private static List<String> words() throws IOException {
        return LabelledSentence.read("held-out.tsv").stream()
                .flatMap(s -> Stream.of(s.sentence().split(" ")))
                .toList();
    }

    @Test
    @DisplayName("is covered by its sentences, one after the other")
    void sentencesCover() throws IOException {
        Random random = new Random(1);
        List<String> words = words();
        for (int n = 0; n < TEXTS; n++) {
            String text = text(random, words);
            int at = 0;
            for (CodePointRange sentence : SentenceBreaks.in(text)) {
                assertEquals(at, sentence.start(), text);
                at = sentence.end();
            }
            assertEquals(text.codePointCount(0, text.length()), at, text);
        }
    }

    @Test
    @DisplayName("gives expressions inside it, in order and without overlap")
    void expressionsInside() throws IOException {
        Random random = new Random(2);
        List<String> words = words();
        for (int n = 0; n < TEXTS; n++) {
            String text = text(random, words);
            int length = text.codePointCount(0, text.length());
            Mentions mentions = Mentions.in(text);
            List<Expression> dates = mentions.dates().stream()
                    .map(date -> new Expression(date.range(), date.kind()))
                    .toList();
            List<Expression> numbers = mentions.numbers().stream()
                    .map(number -> new Expression(number.digits(), number.kind()))
                    .toList();
            inOrder(dates, length, text);
            inOrder(numbers, length, text);
            List<Expression> all = new ArrayList<>(dates);
            all.removeIf(
                    date -> numbers.stream().noneMatch(number -> number.range().overlaps(date.range())));
            assertEquals(List.of(), all, text);
        }
    }

    private static void inOrder(List<Expression> expressions, int length, String text) {
        int at = 0;
        for (Expression expression : expressions) {
            assertTrue(at <= expression.range().start(), text);
            at = expression.range().end();
        }
        assertTrue(at <= length, text);
    }
}
