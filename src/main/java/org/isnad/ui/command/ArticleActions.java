package org.isnad.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import org.isnad.curation.ArticleEdit;
import org.isnad.curation.ArticleEdit.Trait;
import org.isnad.curation.MarkedWords;
import org.isnad.editing.EditAnswer;
import org.isnad.labels.Labels;
import org.isnad.model.Basis;
import org.isnad.ui.action.Action;
import org.isnad.ui.action.Keys;
import org.isnad.ui.action.MenuEntry;
import org.isnad.ui.action.MenuPlace;
import org.isnad.ui.action.SheetPlace.Group;
import org.isnad.ui.action.Submenu;
import org.isnad.ui.action.Wording;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.pane.MarkedArticleWords;
import org.isnad.ui.session.DocumentEditing;

/** The menu of articles: adding them, what is known of them, newer versions, removing. */
public final class ArticleActions {
    private static final String ARTICLES = "articles";
    private static final MenuPlace ADDING = new MenuPlace(ARTICLES, 0);
    private static final MenuPlace ONE = new MenuPlace(ARTICLES, 1);
    private static final MenuPlace WORDS = new MenuPlace(ARTICLES, 2);

    private ArticleActions() {}

    /**
     * What goes beyond the window content: questions and files.
     *
     * @param add asks for files, and takes their articles in
     * @param paste takes the text of the clipboard in
     * @param describe asks what is known of the article that is read
     * @param version asks for a newer version of it
     * @param remove removes it
     * @param lost lists cited words that are not there any more
     */
    public record Ways(
            Runnable add, Runnable paste, Runnable describe, Runnable version, Runnable remove, Runnable lost) {}

    /**
     * The entries.
     *
     * @param say tells the user what was done
     */
    public static List<MenuEntry> of(
            Ways ways, DocumentEditing editing, ArticleView article, Labels labels, Consumer<String> say) {
        BooleanBinding marked = MarkedArticleWords.active(article);
        ObservableBooleanValue read = Condition.of(article.pageProperty(), Optional::isPresent);
        List<MenuEntry> entries = new ArrayList<>(List.of(
                new Submenu(ARTICLES, Wording.of("newdata.menu"), MenuPlace.onBar()),
                Action.of("add-articles", "editor.menu.add_articles", ways.add())
                        .in(ADDING),
                Action.of("paste-article", "editor.menu.paste_article", ways.paste())
                        .in(ADDING)
                        .keys(Keys.of("Shortcut+Shift+V"), Group.EDIT, "editor.keys.paste_article"),
                Action.of("describe-article", "newdata.menu.describe", ways.describe())
                        .in(ONE)
                        .enabledWhile(read),
                Action.of("article-version", "newdata.menu.version", ways.version())
                        .in(ONE)
                        .enabledWhile(read),
                Action.of("remove-article", "newdata.menu.remove", ways.remove())
                        .in(ONE)
                        .enabledWhile(read),
                Action.of("lost-words", "newdata.menu.lost", ways.lost()).in(ONE)));
        for (Trait trait : Trait.values()) {
            String name = trait.name().toLowerCase(Locale.ROOT);
            entries.add(Action.of(
                            "mark-article-" + name,
                            "newdata.mark." + name,
                            () -> MarkedArticleWords.of(article)
                                    .ifPresent(words -> take(trait, words, editing, labels, say)))
                    .in(WORDS)
                    .enabledWhile(marked));
        }
        return entries;
    }

    private static void take(
            Trait trait, MarkedWords words, DocumentEditing editing, Labels labels, Consumer<String> say) {
        if (!editing.ready()) {
            return;
        }
        Optional<String> printed = editing.curation()
                .flatMap(now -> Optional.ofNullable(now.texts().get(words.article())))
                .flatMap(text -> text.paragraph(words.paragraph()))
                .map(paragraph -> words.range().of(paragraph.text()));
        if (printed.isPresent()
                && editing.apply(new ArticleEdit.Describe(
                                words.article(),
                                trait,
                                new ArticleEdit.Statement(printed, Basis.STATED, Optional.of(words), Optional.empty())))
                        instanceof EditAnswer.Done) {
            say.accept(labels.text(
                    "curation.stated",
                    "trait",
                    labels.text("curation.trait." + trait.name().toLowerCase(Locale.ROOT)),
                    "value",
                    printed.get()));
        }
    }
}
