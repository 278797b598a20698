package org.isnad.ui.shell;

import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.isnad.ui.FxThread;

/** What somebody does in the window, counted: each key, click and field that is filled is one action. */
final class CountedActions {
    private final WindowFixture window;
    private int count;

    CountedActions(WindowFixture window) {
        this.window = window;
    }

    /** How many there were. */
    int count() {
        return count;
    }

    /** Begins to count anew from a number. */
    void countFrom(int number) {
        count = number;
    }

    void press(KeyCode... keys) {
        count++;
        window.press(keys);
    }

    void click(String query) {
        count++;
        window.click(query);
    }

    void fill(String field, String words) {
        count++;
        FxThread.run(() -> window.robot().lookup(field).queryAs(TextField.class).setText(words));
    }

    /** Something that is chosen without a key of its own. */
    void choose(Runnable choice) {
        count++;
        choice.run();
    }

    /** Opens a command and leaves its dialog open. */
    void begin(String command) {
        count++;
        window.begin(() -> window.perform(command));
    }

    /** Opens the form of a pasted article, says when it was published, and accepts. */
    void paste(String text, String published) {
        FxThread.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        begin("paste-article");
        fill("#article-published", published);
        click("#form-accept");
    }

    /** Makes a data set in a folder. */
    void make(String title, String folder) {
        begin("new");
        fill("#new-title", title);
        fill("#folder", folder);
        click("#form-accept");
    }
}
