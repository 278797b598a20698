package org.isnad.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.editing.Editing;
import org.isnad.revision.OpenDocument;
import org.isnad.revision.Origin;
import org.isnad.ui.FxThread;
import org.isnad.ui.article.TextPosition;
import org.isnad.ui.article.TextSelection;
import org.isnad.ui.editor.RecordEditor;

/** A window in which a copy of the shipped data set is edited. */
final class CuratedWindow {
    /** A data set without articles. */
    static final String EMPTY = """
        {
          "format": 1,
          "id": "mine",
          "title": {"ar": "الانتخابات"},
          "language": "ar",
          "articles": [],
          "categories": [{"id": "decisions", "labels": {"ar": "قرارات"}, "role": "decide"}]
        }
        """;

    private final WindowFixture window;

    CuratedWindow(WindowFixture window) {
        this.window = window;
    }

    /** Opens a copy of the shipped data set; its file. */
    Path open() throws IOException {
        Path file = window.folder().resolve("own/dataset.json");
        try (Editing shipped = Editing.begin(OpenDocument.opened(
                ((Loaded) DatasetReader.readShipped()).dataset(), new Origin.Shipped(), ArticleSource.shipped()))) {
            shipped.moveTo(file);
        }
        window.open(opened -> opened.controller().open(file));
        FxThread.settle();
        return file;
    }

    /** What stands in place of the record. */
    RecordEditor editor() {
        return window.lookup("#editor", RecordEditor.class);
    }

    /** Marks words as a reader does, and puts the keyboard into the article. */
    void mark(int paragraph, String words) {
        FxThread.run(() -> {
            window.session().recordNavigation().openArticle("000");
            window.controller().panes().show(Set.of());
            String text = window.article()
                    .pageProperty()
                    .get()
                    .orElseThrow()
                    .paragraphs()
                    .get(paragraph - 1)
                    .text();
            int at = text.codePointCount(0, text.indexOf(words));
            window.article()
                    .selectionProperty()
                    .set(Optional.of(new TextSelection(
                            new TextPosition(paragraph, at),
                            new TextPosition(paragraph, at + words.codePointCount(0, words.length())))));
        });
        FxThread.run(() -> window.session().recordNavigation().openArticle("000"));
        window.perform("reader");
        FxThread.run(() -> window.article().requestFocus());
        FxThread.settle();
    }

    /** Types into a field of the editor, which has the keyboard then. */
    void type(String field, String words) {
        FxThread.run(() -> {
            TextField text = window.lookup(field, TextField.class);
            text.requestFocus();
            text.setText(words);
        });
        FxThread.settle();
    }

    /** Presses a button of the editor. */
    void fire(String button) {
        FxThread.run(() -> window.lookup(button, ButtonBase.class).fire());
        FxThread.settle();
    }

    /** Does something with a node of the dialog that is open. */
    <T extends Node> void inDialog(String selector, Class<T> type, Consumer<T> use) {
        FxThread.run(() -> use.accept(Window.getWindows().stream()
                .filter(open -> open.isShowing() && !open.equals(window.stage()) && open.getScene() != null)
                .flatMap(open -> Optional.ofNullable(open.getScene().lookup(selector)).stream())
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no dialog with " + selector))));
        FxThread.settle();
    }
}
