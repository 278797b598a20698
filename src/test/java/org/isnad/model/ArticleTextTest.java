package org.isnad.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ArticleTextTest {

    @Test
    void linesEndAtLfCrlfOrCrAndBlankOnesDoNotCount() {
        List<Paragraph> paragraphs =
                ArticleText.of("\uFEFF أ \r\n\r\n\u00A0🌉 ب\u3000\r\u200B\nج").paragraphs();
        assertEquals(
                List.of("1:2:أ", "2:9:🌉 ب", "3:14:\u200B", "4:16:ج"),
                paragraphs.stream()
                        .map(one -> one.number() + ":" + one.startCp() + ":" + one.text())
                        .toList());
    }

    @Test
    void anEmptyFileHasNoParagraph() {
        assertEquals(List.of(), ArticleText.of("\uFEFF\n \r\n\t").paragraphs());
    }

    @Test
    void everyParagraphStandsWhereItSays() {
        List<String> signs = List.of("\n", "\r", "\r\n", " ", "\u00A0", "\uFEFF", "🌉", "ا", "b", "\u2003");
        Random random = new Random(3);
        for (int run = 0; run < 500; run++) {
            StringBuilder file = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                file.append(signs.get(random.nextInt(signs.size())));
            }
            String text = file.toString();
            for (Paragraph paragraph : ArticleText.of(text).paragraphs()) {
                int from = text.offsetByCodePoints(0, paragraph.startCp());
                assertEquals(
                        paragraph.text(),
                        text.substring(from, from + paragraph.text().length()));
            }
        }
    }
}
