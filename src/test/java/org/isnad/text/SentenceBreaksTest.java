package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.dates.LabelledSentence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Sentence breaks")
class SentenceBreaksTest {

    private static List<String> sentences(String text) {
        return SentenceBreaks.in(text).stream().map(range -> range.of(text)).toList();
    }

    @ParameterizedTest
    @DisplayName("stand where a stroke is")
    @ValueSource(
            strings = {
                "قال ذلك. |ثم غادر.",
                "هل غادر؟ |لا أحد يعلم! |انتهى… |ثم عاد",
                "قال: “غادر.” |ثم سكت.",
                "\"غادر\". |وفق الوكالة.",
                "في المنطقة.|قائد القوات",
                "قال إن... |ثم سكت",
                "سي إن إن. |وقالت",
            })
    void between(String marked) {
        assertEquals(
                List.of(marked.split("(?<=\\|)")).stream()
                        .map(s -> s.replace("|", ""))
                        .toList(),
                sentences(marked.replace("|", "")));
    }

    @ParameterizedTest
    @DisplayName("are not where a stop does not end a sentence")
    @ValueSource(
            strings = {
                "بقوة 7.2 درجات على المقياس",
                "وكالة أ. ف. ب. في بيروت",
                "قال د. محمد",
                "الجنرال وليام إتش. سيلي",
                "القوة المشتركة.. عملية العزم",
                "قال ق.م إن",
                "تعرف (متى؟) وكيف",
            })
    void inside(String text) {
        assertEquals(List.of(text), sentences(text));
    }

    @Test
    @DisplayName("an empty paragraph has no sentences")
    void empty() {
        assertEquals(List.of(), SentenceBreaks.in(""));
    }

    @Test
    @DisplayName("agree with the sentences of the articles divided by hand")
    void byHand() throws IOException {
        Map<String, List<String>> paragraphs = new LinkedHashMap<>();
        for (LabelledSentence s : LabelledSentence.read("articles.tsv")) {
            paragraphs
                    .computeIfAbsent(String.join(" ", s.place().subList(0, 2)), key -> new ArrayList<>())
                    .add(s.sentence());
        }
        paragraphs.forEach((place, byHand) -> {
            // A glued sentence has no blank before it; the blank of the others lies behind the stop.
            String text = String.join(" ", byHand).replace("المنطقة. قائد", "المنطقة.قائد");
            assertEquals(byHand, sentences(text).stream().map(String::strip).toList(), place);
        });
    }
}
