package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.isnad.search.words.Word;
import org.isnad.text.CodePointRange;
import org.isnad.text.FoldedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The way from the folded text back to the original, for every word of the articles, whatever is written into them. */
final class WayBackTest {
    private static final String MARKS = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670\u0640";
    private static final String INVISIBLE = "\u200C\u200D\u200E\u200F\u061C\u2066\u2069\uFEFF\u00AD";
    private static final List<String> GAPS =
            List.of(" ", "، ", "\u00A0", " «", "» ", " 😀 ", "\u200F ", " \u2067", " — ");

    /** A text made of words, and where each of them stands. */
    private record Written(String text, List<String> plain, List<CodePointRange> ranges) {}

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyWordIsFoundWhereItStands(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Written written = write(paragraphWords(random), random);
        FoldedText folded = FoldedText.of(written.text());
        List<Word> words = Word.in(folded);
        assertEquals(written.plain(), words.stream().map(Word::key).toList(), "seed " + seed);
        assertEquals(
                written.ranges(),
                words.stream().map(word -> folded.range(word.from(), word.to())).toList(),
                "seed " + seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theWayBackNeverTurnsRound(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String text = write(paragraphWords(random), random).text();
        FoldedText folded = FoldedText.of(text);
        int before = 0;
        for (int i = 0; i < folded.folded().length(); i++) {
            CodePointRange range = folded.range(i, i + 1);
            assertEquals(Math.max(before, range.start()), range.start(), "seed " + seed);
            String letter = folded.folded().substring(i, i + 1);
            assertTrue(FoldedText.of(range.of(text)).folded().contains(letter), letter);
            before = range.start();
        }
    }

    /** The words of a paragraph of the articles, as the index has them. */
    private static List<String> paragraphWords(SplittableRandom random) {
        List<List<String>> paragraphs = ShippedIndex.dataset().texts().values().stream()
                .flatMap(text -> text.paragraphs().stream())
                .map(paragraph -> Word.in(FoldedText.of(paragraph.text())).stream()
                        .map(Word::key)
                        .toList())
                .filter(words -> !words.isEmpty())
                .toList();
        return paragraphs.get(random.nextInt(paragraphs.size()));
    }

    private static Written write(List<String> words, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        List<CodePointRange> ranges = new ArrayList<>();
        for (String word : words) {
            text.append(one(GAPS, random));
            int start = text.codePointCount(0, text.length());
            int last = start;
            int[] letters = word.codePoints().toArray();
            for (int i = 0; i < letters.length; i++) {
                text.append(spelled(letters[i], letters.length == 1, random));
                boolean arabic = Word.isArabic(letters[i]);
                while (arabic && random.nextInt(3) == 0) {
                    text.append(MARKS.charAt(random.nextInt(MARKS.length())));
                }
                last = text.codePointCount(0, text.length());
                if (arabic && random.nextInt(6) == 0) {
                    // Behind the last letter it does not belong to the word.
                    text.append(INVISIBLE.charAt(random.nextInt(INVISIBLE.length())));
                }
            }
            ranges.add(new CodePointRange(start, last));
        }
        return new Written(text.append(one(GAPS, random)).toString(), words, ranges);
    }

    /** One of the ways to write a folded letter. */
    private static String spelled(int letter, boolean alone, SplittableRandom random) {
        List<String> ways = new ArrayList<>(List.of(Character.toString(letter)));
        switch (letter) {
            case 'ا' -> ways.addAll(List.of("أ", "إ", "آ", "ٱ", "\uFE8D", "\uFE8E"));
            case 'ي' -> ways.addAll(List.of("ى", "ی", "\uFEF1"));
            case 'ه' -> ways.addAll(List.of("ة", "\uFEE9"));
            case 'ك' -> ways.addAll(List.of("ک", "\uFED9"));
            default -> {
                if (letter >= '0' && letter <= '9') {
                    ways.addAll(List.of(
                            Character.toString(0x0660 + letter - '0'),
                            Character.toString(0x06F0 + letter - '0'),
                            Character.toString(0xFF10 + letter - '0')));
                } else if (letter >= 'a' && letter <= 'z' && !alone) {
                    ways.addAll(List.of(
                            Character.toString(letter).toUpperCase(Locale.ROOT),
                            Character.toString(0xFF41 + letter - 'a'),
                            // A letter outside the basic plane: 𝐚.
                            Character.toString(0x1D41A + letter - 'a')));
                }
            }
        }
        return one(ways, random);
    }

    private static String one(List<String> ways, SplittableRandom random) {
        return ways.get(random.nextInt(ways.size()));
    }
}
