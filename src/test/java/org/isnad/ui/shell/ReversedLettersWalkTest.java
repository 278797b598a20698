package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.isnad.model.Article;
import org.isnad.model.Paragraph;
import org.isnad.ui.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Letters that stand in reverse order are told before the article is kept, and the ways to read them are offered. */
final class ReversedLettersWalkTest {
    private static final String CERTAIN = "أعلنت القيادة المركزية خفض القوات في العراق عام 2020 إلى 3000 جندي.";
    private static final String DOUBTFUL = "القوات الأمريكية غادرت القاعدة العراقية ومعها 312 مدرعة";

    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    private final CuratedWindow curated = new CuratedWindow(window);

    private void paste(String words) {
        FxThread.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(new StringBuilder(words).reverse().toString());
            Clipboard.getSystemClipboard().setContent(content);
        });
        window.begin(() -> window.perform("paste-article"));
    }

    private String words() {
        Article added = window.dataset().dataset().articles().getLast();
        return String.join(
                "\n",
                window.dataset().loaded().texts().get(added.id()).paragraphs().stream()
                        .map(Paragraph::text)
                        .toList());
    }

    @Test
    void theReadingForWhichEverythingTellsIsChosenAndTheOtherOffered() throws IOException {
        curated.open();
        paste(CERTAIN);
        curated.inDialog("#letters-all", RadioButton.class, way -> {
            assertTrue(way.isSelected());
            assertTrue(way.getAccessibleText().contains(CERTAIN), way.getAccessibleText());
        });
        curated.inDialog("#letters-nothing", RadioButton.class, way -> assertFalse(way.isSelected()));
        window.press(KeyCode.ENTER);
        window.click("#form-accept");
        assertEquals(CERTAIN, words());
        paste(CERTAIN);
        curated.inDialog("#letters-nothing", RadioButton.class, way -> {
            way.setSelected(true);
            way.requestFocus();
        });
        window.press(KeyCode.ENTER);
        window.click("#form-accept");
        assertEquals(new StringBuilder(CERTAIN).reverse().toString(), words(), "as the file has it");
    }

    @Test
    void whereNothingTellsNothingIsChosen() throws IOException {
        curated.open();
        int articles = window.dataset().dataset().articles().size();
        paste(DOUBTFUL);
        for (String way : List.of("#letters-letters", "#letters-all", "#letters-nothing")) {
            curated.inDialog(way, RadioButton.class, one -> assertFalse(one.isSelected()));
        }
        curated.inDialog("#form-accept", Node.class, accept -> assertTrue(accept.isDisabled()));
        window.press(KeyCode.ESCAPE);
        assertEquals(articles, window.dataset().dataset().articles().size(), "left without a choice");
        paste(DOUBTFUL);
        curated.inDialog("#letters-all", RadioButton.class, way -> way.setSelected(true));
        window.click("#form-accept");
        window.click("#form-accept");
        assertEquals(DOUBTFUL, words());
    }
}
