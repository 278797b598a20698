package org.isnad.ui.command;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import org.isnad.ui.action.Action;
import org.isnad.ui.action.Keys;
import org.isnad.ui.action.MenuEntry;
import org.isnad.ui.action.MenuPlace;
import org.isnad.ui.action.SheetPlace.Group;
import org.isnad.ui.action.Submenu;
import org.isnad.ui.action.Wording;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.state.ReadingLook;

/** The menu of the article: what is not cited, finding words, the letters and the column. */
public final class ReadingActions {
    private static final String ARTICLE = "article";
    private static final MenuPlace AUDIT = new MenuPlace(ARTICLE, 0);
    private static final MenuPlace FINDING = new MenuPlace(ARTICLE, 1);
    private static final MenuPlace LETTERS = new MenuPlace(ARTICLE, 2);

    private ReadingActions() {}

    /**
     * The entries.
     *
     * @param place of the menu
     * @param look size of the letters and width of the column
     */
    static List<MenuEntry> of(MenuPlace place, ArticleView article, ObjectProperty<ReadingLook> look) {
        return List.of(
                new Submenu(ARTICLE, Wording.of("window.menu.view.article"), place),
                Action.toggle("audit", "window.menu.view.audit", article.auditShownProperty())
                        .in(AUDIT)
                        .keys(Keys.NONE.orLetter('U'), Group.READ, "window.keys.audit"),
                Action.of("find", "window.menu.view.find", () -> find(article))
                        .in(FINDING)
                        .keys(Keys.of("Shortcut+Shift+F"), Group.READ, "window.keys.find"),
                Action.of("find-next", "window.menu.view.find_next", () -> article.findNext(true))
                        .in(FINDING)
                        .keys(Keys.of("F3"), Group.READ, "window.keys.find_next"),
                Action.of("find-previous", "window.menu.view.find_previous", () -> article.findNext(false))
                        .in(FINDING)
                        .keys(Keys.of("Shift+F3"), Group.READ, "window.keys.find_next"),
                Action.of(
                                "larger-text",
                                "window.menu.view.larger_text",
                                () -> look.set(look.get().larger(1)))
                        .in(LETTERS)
                        .keys(Keys.of("Shortcut+Shift+Up"), Group.READ, "window.keys.text_size"),
                Action.of(
                                "smaller-text",
                                "window.menu.view.smaller_text",
                                () -> look.set(look.get().larger(-1)))
                        .in(LETTERS)
                        .keys(Keys.of("Shortcut+Shift+Down"), Group.READ, "window.keys.text_size"),
                Action.of(
                                "wider-column",
                                "window.menu.view.wider_column",
                                () -> look.set(look.get().wider(1)))
                        .in(LETTERS)
                        .keys(Keys.of("Shortcut+Shift+Page Up"), Group.READ, "window.keys.column"),
                Action.of(
                                "narrower-column",
                                "window.menu.view.narrower_column",
                                () -> look.set(look.get().wider(-1)))
                        .in(LETTERS)
                        .keys(Keys.of("Shortcut+Shift+Page Down"), Group.READ, "window.keys.column"),
                Action.of(
                                "book-type",
                                "window.menu.view.book_type",
                                () -> look.set(
                                        look.get().withBookType(!look.get().bookType())))
                        .in(LETTERS)
                        .switching(Condition.of(look, ReadingLook::bookType)),
                Action.of("reset-text", "window.menu.view.reset_text", () -> look.set(ReadingLook.DEFAULT))
                        .in(LETTERS));
    }

    private static void find(ArticleView article) {
        article.openFind();
        article.focusFind();
    }
}
