package org.isnad.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import org.isnad.labels.Labels;
import org.isnad.ui.action.ActionList;
import org.isnad.ui.action.KeySheet;
import org.isnad.ui.action.MenuEntry;
import org.isnad.ui.command.ArticleActions;
import org.isnad.ui.command.CurationActions;
import org.isnad.ui.command.EditActions;
import org.isnad.ui.command.FileActions;
import org.isnad.ui.command.Gestures;
import org.isnad.ui.command.GoActions;
import org.isnad.ui.command.HelpActions;
import org.isnad.ui.command.ProgramCommands;
import org.isnad.ui.command.ViewActions;
import org.isnad.ui.command.WorkActions;
import org.isnad.ui.dialog.Dialogs;
import org.isnad.ui.lanes.SeriesChooser;
import org.isnad.ui.pane.WindowPane;
import org.isnad.ui.records.RecordDialogs;
import org.isnad.ui.records.WordsDialogs;
import org.isnad.ui.session.Session;

/** The actions of one window content: those of all menus, over its session and its panes. */
final class WindowActions {

    private final Session session;
    private final MainWindow window;
    private final Dialogs dialogs;
    private final SearchController searching;
    private final WorkListController workList;

    WindowActions(
            Session session,
            MainWindow window,
            Dialogs dialogs,
            SearchController searching,
            WorkListController workList) {
        this.session = session;
        this.window = window;
        this.dialogs = dialogs;
        this.searching = searching;
        this.workList = workList;
    }

    /**
     * Makes the list.
     *
     * @param exportPicture asks how, and saves a picture
     * @param exportData asks how, and writes the data set in another format
     * @param recent gives the data sets that were opened, the last one first
     * @param articles what is done with articles
     */
    ActionList list(
            ProgramCommands program,
            Runnable exportPicture,
            Runnable exportData,
            Supplier<List<String>> recent,
            SeriesChooser series,
            ArticleActions.Ways articles) {
        Labels labels = session.labels();
        List<MenuEntry> entries = new ArrayList<>();
        entries.addAll(FileActions.of(program, exportPicture, exportData, recent, labels));
        entries.addAll(EditActions.of(window.citations()));
        entries.addAll(CurationActions.of(
                session.editing(),
                window.editor(),
                new RecordDialogs(
                        session.editing(),
                        session.recordNavigation(),
                        session.plotContents(),
                        labels,
                        dialogs,
                        window.status()::say),
                new WordsDialogs(session.editing(), session.recordNavigation(), labels, dialogs, window.status()::say),
                session.recordNavigation(),
                window.article(),
                labels,
                window.status()::say));
        entries.addAll(ArticleActions.of(articles, session.editing(), window.article(), labels, window.status()::say));
        entries.addAll(WorkActions.of(workList.view(), workList::act));
        entries.addAll(ViewActions.of(
                program,
                session,
                window.article(),
                window.records(),
                menu -> series.follow(menu.getItems()),
                Stream.concat(
                                window.parts().stream(),
                                window.panes().all().stream().flatMap(pane -> pane.toggle().stream()))
                        .toList(),
                window::showTable,
                window.status()::say));
        entries.addAll(GoActions.of(
                session.recordNavigation(),
                labels,
                new GoActions.Ways(
                        steps -> {
                            session.step(steps > 0);
                            window.holdFocus();
                        },
                        window::revealSource,
                        searching::open,
                        this::leave,
                        this::jump,
                        window.panes()::move)));
        ActionList actions = new ActionList(entries);
        HelpActions.of(program, () -> showKeys(actions)).forEach(actions::add);
        window.panes().all().addListener((ListChangeListener<WindowPane>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(pane -> pane.toggle().ifPresent(actions::add));
            }
        });
        return actions;
    }

    private void showKeys(ActionList actions) {
        Labels labels = session.labels();
        dialogs.show(
                labels,
                labels.text("window.keys.title"),
                new KeySheet(actions, Gestures.ALL, labels).node(labels),
                KeySheet.WIDTH_PX);
    }

    private void jump() {
        Labels labels = session.labels();
        JumpForm form = new JumpForm(labels, session.viewport().limits());
        dialogs.form(
                        labels,
                        labels.text("window.menu.go.jump"),
                        labels.text("window.jump.go"),
                        form,
                        form.validProperty(),
                        form::wanted)
                .ifPresent(session.viewport().motion()::fit);
    }

    /** Leaves the search for where the user was before it; goes back when there is none. */
    private void leave() {
        if (!searching.leave()) {
            session.navigation().back();
        }
    }
}
