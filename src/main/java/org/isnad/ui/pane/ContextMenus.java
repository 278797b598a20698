package org.isnad.ui.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.isnad.cite.CitationForm;
import org.isnad.labels.Labels;
import org.isnad.ui.action.ActionList;
import org.isnad.ui.action.ActionMenus;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.table.DataTableView;

/** What the mouse offers in the article and in the index: the commands of the window, and citations. */
public final class ContextMenus {

    /** What can be done with the records that are chosen in the index. */
    public static final List<String> OF_ROWS = List.of("edit-record", "change-chosen", "move-lane");

    private final ActionList actions;
    private final CitationCopy citations;
    private final Labels labels;

    /** Menus of these commands. */
    public ContextMenus(ActionList actions, CitationCopy citations, Labels labels) {
        this.actions = actions;
        this.citations = citations;
        this.labels = labels;
    }

    /** Puts the menus into the article and the index, and the bar of marked words into the pane of the article. */
    public void bind(ReadingPane reader, DataTableView table) {
        bind(reader.article());
        bind(table);
        reader.offer(actions);
    }

    /** Offers what can be made of the marked words of the article, and to cite them, else the words of the selection. */
    private void bind(ArticleView article) {
        List<MenuItem> ofWords = items(WordsCommands.ofWords(true));
        article.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            Consumer<CitationForm> chosen = citations.hasMarked() ? citations::copyMarked : citations::copy;
            List<MenuItem> all = new ArrayList<>();
            if (MarkedArticleWords.of(article).isPresent()) {
                // Its commands act while the article has the keyboard.
                article.requestFocus();
                all.addAll(ofWords);
                all.add(new SeparatorMenuItem());
            }
            all.addAll(citations.items(chosen));
            new ContextMenu(all.toArray(MenuItem[]::new)).show(article, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /** Offers what can be done with the chosen rows of the index, and to cite them. */
    private void bind(DataTableView table) {
        List<MenuItem> ofRows = items(OF_ROWS);
        table.setRowItems(() -> Stream.of(
                        List.<MenuItem>of(new SeparatorMenuItem()),
                        ofRows,
                        List.<MenuItem>of(new SeparatorMenuItem()),
                        citations.items(citations::copy))
                .flatMap(List::stream)
                .toList());
    }

    private List<MenuItem> items(List<String> ids) {
        return ids.stream()
                .map(id -> ActionMenus.contextItem(actions.action(id), labels))
                .toList();
    }
}
