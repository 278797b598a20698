package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldedTextTest {
    @ParameterizedTest
    @CsvSource({
        "سيتمّ, سيتم",
        "مُوجهة, موجهه",
        "لـ, ل",
        "أربيل, اربيل",
        "إيران, ايران",
        "آلاف, الاف",
        "مصطفى, مصطفي",
        "السفارة, السفاره",
        "۵۲۰۰, 5200",
        "٥٢٠٠, 5200",
        "CNN, cnn",
        "ﺍﻟﺴﻔﺎﺭﺓ, السفاره",
        "ﻻ, لا",
        "ﷲ, الله",
        "é, e",
        "مسؤول, مسؤول"
    })
    void lettersAreFolded(String original, String folded) {
        assertEquals(folded, FoldedText.of(original).folded());
    }

    @Test
    void theRangeHasTheMarksBehindALetterAndNoInvisibleOnesAtTheEdges() {
        FoldedText text = FoldedText.of("\u200fالتقدّمُـ\u200e الذي");
        assertEquals("التقدم الذي", text.folded());
        assertEquals(new CodePointRange(1, 10), text.range(0, 6));
        assertEquals("التقدّمُـ", text.range(0, 6).of(text.original()));
    }

    @Test
    void oneCodePointMayBecomeSeveralLetters() {
        FoldedText text = FoldedText.of("قال ﷲ 😀 ثم");
        assertEquals("قال الله 😀 ثم", text.folded());
        assertEquals(new CodePointRange(4, 5), text.range(4, 8));
        assertEquals(new CodePointRange(4, 5), text.range(5, 6));
        assertEquals("ثم", text.range(12, 14).of(text.original()));
    }

    @Test
    void aTextOfMarksAloneFoldsToNothing() {
        assertEquals(
                List.of("", "", ""),
                List.of("", "\u064B\u0640", "\u200F\u2067").stream()
                        .map(text -> FoldedText.of(text).folded())
                        .toList());
    }
}
