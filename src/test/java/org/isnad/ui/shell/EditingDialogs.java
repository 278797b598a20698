package org.isnad.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.isnad.curation.ArticleEdit;
import org.isnad.curation.Edit;
import org.isnad.curation.RecordEdit;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.Bilingual;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Exemption;
import org.isnad.ui.FxThread;
import org.isnad.ui.article.TextPosition;
import org.isnad.ui.article.TextSelection;

/** The dialogs of editing, over a data set of which something was edited and an article of which has changed on disk. */
final class EditingDialogs {
    private static final String WORDS = "القيادة العسكرية الأمريكية";

    private final WindowFixture window;
    private final Path file;

    private EditingDialogs(WindowFixture window, Path file) {
        this.window = window;
        this.file = file;
    }

    /**
     * What opens each dialog, in the order in which they can be opened one after the other.
     *
     * @param window in which that file is open
     */
    static Map<String, Runnable> of(WindowFixture window, Path file) throws IOException {
        EditingDialogs dialogs = new EditingDialogs(window, file);
        dialogs.prepare();
        return dialogs.openers();
    }

    private Event first() {
        return window.session().open().orElseThrow().dataset().events().getFirst();
    }

    private void prepare() throws IOException {
        Anchor anchor = FxThread.call(() -> first().citations().getFirst().anchor());
        Article article = FxThread.call(() -> window.session().open().orElseThrow().dataset().articles().stream()
                .filter(one -> one.id().equals(anchor.article()))
                .findFirst()
                .orElseThrow());
        Path text = file.resolveSibling(article.file());
        Files.writeString(
                text,
                Files.readString(text).replace(anchor.exact(), anchor.exact().replaceFirst(" ", " حقًا ")));
        FxThread.run(() -> window.perform("reload"));
        FxThread.settle();
        FxThread.run(() -> {
            apply(new RecordEdit.Title(first().id(), Optional.of(new Bilingual("عنوان آخر", Optional.empty()))));
            apply(new ArticleEdit.Exempt(article.id(), 1, Optional.empty(), Exemption.Reason.BYLINE, Optional.empty()));
            window.perform("undo");
        });
        FxThread.settle();
    }

    private void apply(Edit edit) {
        window.session().editing().apply(edit);
    }

    private Map<String, Runnable> openers() {
        Map<String, Runnable> openers = new LinkedHashMap<>();
        openers.put("history", action("history"));
        openers.put("lists", action("lists"));
        openers.put("change-chosen", selected("change-chosen", 1));
        openers.put("move-lane", selected("move-lane", 1));
        openers.put("split-record", selected("split-record", 2));
        openers.put("merge-record", selected("merge-record", 1));
        openers.put("duplicates", action("duplicates"));
        openers.put("lost-words", action("lost-words"));
        openers.put("describe-article", ofArticle("describe-article"));
        openers.put("article-version", ofArticle("article-version"));
        openers.put("remove-article", ofArticle("remove-article"));
        openers.put("mark-exemption", ofWords("mark-exemption"));
        openers.put("mark-note", ofWords("mark-note"));
        openers.put("paste-article", pasted("""
            انتخابات بلدية في المدينة

            أعلنت اللجنة في 3 آذار 2021 بدء التسجيل للاقتراع.

            شارك المقال\
            """));
        openers.put(
                "letters",
                pasted(new StringBuilder("القوات الأمريكية غادرت القاعدة العراقية ومعها 312 مدرعة")
                        .reverse()
                        .toString()));
        openers.put("new", action("new"));
        openers.put("save-as", action("save-as"));
        openers.put("disk", () -> {
            changeOnDisk();
            window.perform("save");
        });
        return openers;
    }

    private Runnable action(String id) {
        return () -> window.perform(id);
    }

    private Runnable selected(String id, int citations) {
        return () -> {
            DatedRecord record = window.session().open().orElseThrow().dataset().events().stream()
                    .filter(event -> event.citations().size() >= citations)
                    .findFirst()
                    .orElseThrow();
            window.session().recordNavigation().select(record.id().value());
            action(id).run();
        };
    }

    private Runnable ofArticle(String id) {
        return () -> {
            window.session().recordNavigation().openArticle("000");
            action(id).run();
        };
    }

    private Runnable ofWords(String id) {
        return () -> {
            window.session().recordNavigation().openArticle("000");
            window.controller().panes().show(Set.of("reader"));
            var article = window.article();
            String text = article.pageProperty()
                    .get()
                    .orElseThrow()
                    .paragraphs()
                    .getFirst()
                    .text();
            int at = text.codePointCount(0, text.indexOf(WORDS));
            article.selectionProperty()
                    .set(Optional.of(new TextSelection(
                            new TextPosition(1, at),
                            new TextPosition(1, at + WORDS.codePointCount(0, WORDS.length())))));
            article.requestFocus();
            action(id).run();
        };
    }

    private Runnable pasted(String words) {
        return () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
            action("paste-article").run();
        };
    }

    /** Another program has entitled an event that is entitled here as well. */
    private void changeOnDisk() {
        Event event = first();
        try {
            String before = Files.readString(file);
            Event read = ((Loaded) DatasetReader.read(file, Optional.empty()))
                    .dataset()
                    .whole()
                    .events()
                    .getFirst();
            Files.writeString(file, before.replace("\"" + read.title().ar() + "\"", "\"هناك\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        apply(new RecordEdit.Title(event.id(), Optional.of(new Bilingual("هنا", Optional.empty()))));
    }
}
