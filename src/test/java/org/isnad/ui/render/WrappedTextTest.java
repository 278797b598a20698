package org.isnad.ui.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.isnad.scene.FontRole;
import org.isnad.ui.FxThread;
import org.junit.jupiter.api.Test;

final class WrappedTextTest {
    private static final String SENTENCE =
            "أعلنت القيادة العسكرية الأمريكية في الشرق الأوسط، الأربعاء 9 سبتمبر/أيلول 2020، خفض قواتها في العراق";

    @Test
    void everyWordIsANodeOfItsOwn() {
        assertEquals(List.of("خفض ", "قواتها  ", "في ", "العراق"), WordSplit.of("خفض قواتها  في العراق"));
        assertEquals(List.of(), WordSplit.of(""));
        assertEquals("سطر\nآخر  \r\n ثم", String.join("", WordSplit.of("سطر\nآخر  \r\n ثم")));
        assertEquals(List.of("سطر", "\n", "آخر"), WordSplit.of("سطر\nآخر"));
    }

    @Test
    void aNarrowerParagraphIsHigher() {
        FxThread.run(() -> {
            WrappedText text = new WrappedText(SENTENCE);
            double line = text.prefHeight(5000);
            assertTrue(text.prefHeight(200) >= 3 * line, text.prefHeight(200) + " against " + line);
        });
    }

    @Test
    void wordsStayWholeInAnyWidth() {
        FxThread.run(() -> {
            WrappedText text = new WrappedText(SENTENCE);
            text.resize(10, 2000);
            text.layout();
            double line = new Text("ن").getLayoutBounds().getHeight();
            for (Node word : text.getChildren()) {
                assertTrue(word.getLayoutBounds().getHeight() < 2 * line + 10, ((Text) word).getText());
            }
            assertTrue(text.getWidth() >= text.minWidth(-1));
            assertTrue(text.minWidth(-1) > 40, "as wide as the longest word: " + text.minWidth(-1));
        });
    }

    @Test
    void withoutAWidthItIsAsHighAsAtThePreferredOne() {
        FxThread.run(() -> {
            WrappedText text = new WrappedText(SENTENCE);
            text.setPrefWidth(200);
            assertEquals(text.prefHeight(200), text.prefHeight(-1));
            assertTrue(text.prefHeight(-1) > new WrappedText(SENTENCE).prefHeight(-1));
        });
    }

    @Test
    void theHeightFollowsWordsFontAndPadding() {
        FxThread.run(() -> {
            WrappedText text = new WrappedText(SENTENCE);
            double first = text.prefHeight(200);
            text.setText(SENTENCE + " " + SENTENCE);
            double twice = text.prefHeight(200);
            assertTrue(twice > first, "of more words");
            text.fontProperty().set(Fonts.of(FontRole.Weight.REGULAR, 20));
            double large = text.prefHeight(200);
            assertTrue(large > twice, "of larger letters");
            text.setPadding(new Insets(7, 0, 0, 0));
            assertEquals(large + 7, text.prefHeight(200), "with padding");
            ((Text) text.getChildren().getFirst()).setFont(Fonts.of(FontRole.Weight.REGULAR, 40));
            assertTrue(text.prefHeight(200) > large + 7, "of one larger word, as a style sheet asks for");
            assertEquals(text.prefHeight(200), text.minHeight(200));
        });
    }

    @Test
    void otherWordsReplaceTheNodes() {
        FxThread.run(() -> {
            WrappedText text = new WrappedText(SENTENCE);
            text.setText("نص\u200F آخر");
            assertEquals(
                    List.of("نص ", "آخر"),
                    text.getChildren().stream()
                            .map(node -> ((Text) node).getText())
                            .toList());
            assertEquals("نص\u200F آخر", text.getAccessibleText());
        });
    }

    /** Style sheets name the paragraph: a rule about words would be tried on each of them. */
    @Test
    void wordsLookAsAStyleSheetSaysOfTheParagraph() {
        FxThread.run(() -> {
            WrappedText text = new WrappedText(SENTENCE);
            text.setStyle("-fx-font-size: 17px; -fx-text-fill: #123456; -fx-underline: true;");
            new Scene(new StackPane(text));
            text.applyCss();
            text.setText(SENTENCE + " كله");
            for (Node node : text.getChildren()) {
                Text word = (Text) node;
                assertEquals(17, word.getFont().getSize(), word.getText());
                assertEquals(Color.web("#123456"), word.getFill(), word.getText());
                assertTrue(word.isUnderline(), word.getText());
                assertEquals(List.of(), word.getStyleClass(), word.getText());
            }
        });
    }
}
