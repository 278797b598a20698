package org.isnad.ui.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.isnad.ui.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said in one language and quoted in another is read in the order of the one that says it. */
final class MixedTextTest {

    /** The stretches as the eye meets them from the left, as JavaFX orders them: by the first letter, then by the rules. */
    private static String fromLeft(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[bidi.getRunCount()];
        Object[] runs = new Object[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = PlainText.of(text.substring(bidi.getRunStart(i), bidi.getRunLimit(i)))
                    .strip();
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return List.of(runs).stream()
                .map(Object::toString)
                .filter(run -> !run.isEmpty())
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "“3 يناير/كانون الثاني” = 3 January 2020; “|يناير/كانون الثاني|3|” = 3 January 2020",
                "وكالة فرانس برس · 5 October 2020; وكالة فرانس برس|· 5 October 2020",
                "صحيفة الغد · قناة السومرية · 5; صحيفة الغد|·|قناة السومرية|· 5",
                "Agency: أ ف ب (stated); Agency:|أ ف ب|(stated)",
                "1 · السومرية نيوز · paragraph 5; 1 ·|السومرية نيوز|· paragraph 5",
                "بيان: القوات 2500 (مصدر) · 3 sources; (مصدر)|2500|بيان: القوات|· 3 sources",
                "Rule: “قبل 3 أيام”, 3 days before; Rule: “|أيام|3|قبل|”, 3 days before",
                "بي بي سي, وكالة فرانس برس, a.txt; بي بي سي|,|وكالة فرانس برس|, a.txt",
                "An unclosed “قبل 5 أيام; An unclosed “|أيام|5|قبل"
            })
    void amongEnglishWords(String words, String seen) {
        assertEquals(seen, fromLeft(MixedText.in(NodeOrientation.LEFT_TO_RIGHT, words)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "يُقرأ «2005-05-04»: 4 أيار 2005; 2005|أيار|4|:|«2005-05-04»|يُقرأ",
                "تواريخ 2020-09-11، 2020-09-12; 2020-09-12|،|2020-09-11|تواريخ",
                "الملف a.csv: 5 أحداث; أحداث|5|:|a.csv|الملف",
                "السطر 2: date: -44-03-15 · title: Ides; Ides|:|title|·|-44-03-15|:|date|:|2|السطر",
                "السطر 3: Date: nonsense · Title: b; b|:|Title|·|nonsense|:|Date|:|3|السطر",
                "المصادر: CNN · BBC News · الغد; · الغد|BBC News|·|CNN|المصادر:",
                "على Windows 11 وحده; وحده|Windows 11|على",
                "قناة BBC News; BBC News|قناة"
            })
    void amongArabicWords(String words, String seen) {
        assertEquals(seen, fromLeft(MixedText.in(NodeOrientation.RIGHT_TO_LEFT, words)));
    }

    @Test
    void everyLineIsOneOfItsOwn() {
        String[] lines = MixedText.in(NodeOrientation.LEFT_TO_RIGHT, "أ ف ب · 5 May\nEnd\nالغد · 6 May")
                .split("\n");
        assertEquals(
                List.of("أ ف ب|· 5 May", "End", "الغد|· 6 May"),
                List.of(lines).stream().map(MixedTextTest::fromLeft).toList());
    }

    @Test
    void theSignThatEndsASentenceStaysBehindTheNameOfAFile() {
        assertEquals(
                "تعذر حفظ \u200E/a/x.json\u200E. تحقق",
                MixedText.in(NodeOrientation.RIGHT_TO_LEFT, "تعذر حفظ /a/x.json. تحقق"));
    }

    @Test
    void aNumberStandsBeforeItsName() {
        NodeOrientation arabic = NodeOrientation.RIGHT_TO_LEFT;
        assertEquals("أ ف ب|2", fromLeft(MixedText.numbered(arabic, "2", "أ ف ب")));
        assertEquals("002_6d2b.txt|٣", fromLeft(MixedText.numbered(arabic, "٣", "002_6d2b.txt")));
        assertEquals("002_6d2b.txt|3", fromLeft(MixedText.numbered(arabic, "3", "002_6d2b.txt")));
        NodeOrientation english = NodeOrientation.LEFT_TO_RIGHT;
        assertEquals("2|أ ف ب", fromLeft(MixedText.numbered(english, "2", "أ ف ب")));
        assertEquals("3  002_6d2b.txt", fromLeft(MixedText.numbered(english, "3", "002_6d2b.txt")));
    }

    @Test
    void aNameOrTitleInArabicRunsFromRightToLeftAnywhere() {
        assertTrue(MixedText.runsRightToLeft("قائد في CENTCOM يعلن: القوات (2500) باقية"));
        assertTrue(MixedText.runsRightToLeft("“3 يناير/كانون الثاني”"));
        assertTrue(MixedText.runsRightToLeft("إعلان «الانتصار» على داعش"));
        assertFalse(MixedText.runsRightToLeft("“3 يناير/كانون الثاني” = 3 January 2020"));
        assertFalse(MixedText.runsRightToLeft("Qaim base"));
        assertFalse(MixedText.runsRightToLeft("2020"));
    }

    @Test
    void namesOfFilesKeepTheirOrderAmongArabicWords() {
        assertEquals(
                "فُتح \u200E/a/b-1.json\u200E 5", MixedText.in(NodeOrientation.RIGHT_TO_LEFT, "فُتح /a/b-1.json 5"));
        assertEquals("فُتح 5", MixedText.in(NodeOrientation.RIGHT_TO_LEFT, "فُتح 5"));
    }

    @Test
    void aParagraphTurnsWithItsWindow() {
        FxThread.run(() -> {
            WrappedText text = new WrappedText("“3 يناير” = 3 January");
            VBox window = new VBox(text);
            window.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            assertEquals(NodeOrientation.LEFT_TO_RIGHT, text.getEffectiveNodeOrientation());
            assertEquals("“|يناير|3|” = 3 January", fromLeft(drawn(text)));
            window.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            assertEquals("“3 يناير” = 3 \u200EJanuary\u200E", drawn(text));
            text.setText("“3 يناير”");
            window.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            assertEquals(NodeOrientation.RIGHT_TO_LEFT, text.getEffectiveNodeOrientation());
        });
    }

    @Test
    void aLabelPrintsItsWordsInTheirOrder() {
        FxThread.run(() -> {
            Label label = new Label();
            VBox window = new VBox(label);
            window.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            MixedText.write(label, "أ ف ب · 5 May");
            assertEquals("أ ف ب|· 5 May", fromLeft(label.getText()));
            assertEquals("أ ف ب · 5 May", label.getAccessibleText());
        });
    }

    private static String drawn(WrappedText text) {
        List<String> words = new ArrayList<>();
        text.getChildren().forEach(node -> words.add(((Text) node).getText()));
        return String.join("", words);
    }
}
