package org.isnad.ui.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Text;
import org.isnad.scene.FontRole;
import org.isnad.ui.FxThread;
import org.junit.jupiter.api.Test;

/** What is measured is what is drawn, however it is measured. */
final class FontTextMetricsTest {
    private static final double TOLERANCE_PX = 0.01;

    /** Sentences of the articles, as far as they could be titles. */
    private static List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        try (Stream<Path> articles = Files.list(Path.of("seeds"))) {
            for (Path article : articles.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                for (String sentence : Pattern.compile("[.\\n]")
                        .splitAsStream(Files.readString(article))
                        .toList()) {
                    String line = sentence.strip();
                    if (!line.isEmpty()) {
                        sentences.add(line.length() > 120 ? line.substring(0, 120) : line);
                    }
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return sentences;
    }

    /** Words of all kinds one after another. */
    private static List<String> mixtures() {
        List<String> words = List.of(
                "القوّات",
                "(نحو",
                "٥٢٠٠",
                "2500",
                "١٬٢٠٠",
                "1,200",
                "50%",
                "«عين",
                "-",
                "+7",
                "$5",
                "3-1",
                "2020،",
                "(2020)",
                "7:30",
                "٪50",
                "1,",
                ".",
                "الأسد»،",
                "آب/أغسطس",
                "لله",
                "NATO",
                "that”,",
                "2018,",
                "–",
                "AT&T.",
                "ה",
                "😀",
                "أ.",
                "يومَي",
                "!");
        Random random = new Random(11);
        return Stream.generate(() -> random.ints(1 + random.nextInt(6), 0, words.size())
                        .mapToObj(words::get)
                        .toList())
                .limit(1500)
                .map(line -> String.join(random.nextInt(9) == 0 ? "  " : " ", line))
                .toList();
    }

    private static void assertDrawnAsMeasured(List<String> lines) {
        FxThread.run(() -> {
            FontTextMetrics metrics = new FontTextMetrics();
            Text drawn = new Text();
            drawn.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            for (FontRole font : FontRole.values()) {
                drawn.setFont(Fonts.of(font));
                for (String line : lines) {
                    drawn.setText(line);
                    assertEquals(
                            drawn.getLayoutBounds().getWidth(),
                            metrics.width(line, font),
                            TOLERANCE_PX,
                            font + " " + line);
                }
            }
        });
    }

    @Test
    void sentencesAreDrawnAsMeasured() {
        assertDrawnAsMeasured(sentences());
    }

    @Test
    void mixturesOfDirectionsAreDrawnAsMeasured() {
        assertDrawnAsMeasured(mixtures());
    }

    @Test
    void countsAreDrawnAsMeasured() {
        assertDrawnAsMeasured(IntStream.range(0, 300)
                .map(i -> i < 200 ? i : i * i * 37)
                .mapToObj(Integer::toString)
                .flatMap(
                        count -> Stream.of(count, count.replace('1', '١').replaceAll("[^١]", "٧"), count + " " + count))
                .toList());
    }

    @Test
    void linesOfArabicAreMeasuredWordByWord() {
        assertTrue(WordByWord.isSumOfWords("سحب 2,500 جندي، «قبل» نهاية العام"));
        assertFalse(WordByWord.isSumOfWords("قاعدة of عين الأسد"));
        assertTrue(sentences().stream().filter(WordByWord::isSumOfWords).count()
                > 0.9 * sentences().size());
    }
}
