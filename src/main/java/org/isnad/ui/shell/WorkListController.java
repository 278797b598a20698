package org.isnad.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.isnad.curation.ArticleEdit;
import org.isnad.curation.Draft;
import org.isnad.curation.Edit;
import org.isnad.curation.MarkedWords;
import org.isnad.curation.RecordEdit;
import org.isnad.curation.worklist.ExemptReason;
import org.isnad.curation.worklist.WorkDrafts;
import org.isnad.curation.worklist.WorkLine;
import org.isnad.editing.EditAnswer;
import org.isnad.labels.Labels;
import org.isnad.model.Dataset;
import org.isnad.ui.action.Action;
import org.isnad.ui.action.Keys;
import org.isnad.ui.action.SheetPlace.Group;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.command.ViewActions;
import org.isnad.ui.command.WorkActions;
import org.isnad.ui.pane.WindowPane;
import org.isnad.ui.pane.WindowPane.Position;
import org.isnad.ui.session.DatasetChange;
import org.isnad.ui.session.DocumentEditing;
import org.isnad.ui.session.RecordNavigation;
import org.isnad.ui.shell.WorkLines.Line;
import org.isnad.ui.task.BackgroundTasks;
import org.isnad.ui.words.OpenDataset;
import org.isnad.ui.words.WorkRows;
import org.isnad.ui.worklist.WorkListView;
import org.isnad.ui.worklist.WorkListView.Act;
import org.isnad.ui.worklist.WorkRow;

/**
 * The work list in the window: it offers the sentences that nobody has recorded one after the other, makes one edit of each that is
 * taken, and shows in the article which words are offered. What is offered is nowhere but here.
 */
final class WorkListController {

    private final RecordNavigation records;
    private final DocumentEditing editing;
    private final MainWindow window;
    private final ArticleView article;
    private final Labels labels;
    private final WorkListView view;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final WorkReading reading;
    private final WorkSteps steps;
    private WorkLines lines = WorkLines.NONE;
    private List<ExemptReason> offeredReasons = List.of();
    private Optional<InEditor> inEditor = Optional.empty();
    private boolean refreshing;

    /**
     * A line in the editor.
     *
     * @param from how many steps could be undone before
     * @param before what was recorded before
     */
    private record InEditor(WorkLines.Place place, int from, Dataset before) {}

    /**
     * Puts the list into the window; it is not shown yet.
     *
     * @param changes those of the open data set
     */
    WorkListController(
            RecordNavigation records,
            ObservableValue<DatasetChange> changes,
            DocumentEditing editing,
            Labels labels,
            MainWindow window,
            BackgroundTasks tasks,
            Consumer<Throwable> failed) {
        this.records = records;
        this.editing = editing;
        this.window = window;
        this.article = window.article();
        this.labels = labels;
        this.view = new WorkListView(labels);
        this.steps = new WorkSteps(editing);
        this.reading = new WorkReading(editing, tasks, this::take, failed);
        view.setId("work-list");
        window.panes()
                .add(new WindowPane(
                        "work-list",
                        view,
                        Position.BESIDE_PLOTS,
                        shown,
                        Optional.of(Action.toggle("work-list", "worklist.menu", shown)
                                .in(ViewActions.PANES)
                                .keys(Keys.of("Shortcut+Shift+L"), Group.EDIT, "worklist.keys.open")),
                        false));
        view.setOnAct(this::act);
        view.setOnReason(this::exempt);
        view.onlyArticleProperty().subscribe(only -> showLines(0));
        view.chosenProperty().subscribe(index -> showWords());
        view.listFocusedProperty().subscribe(focused -> {
            if (focused) {
                window.status().say(WorkActions.keys(labels));
            }
        });
        shown.subscribe(this::open);
        changes.subscribe(this::follow);
        records.navigation().articleProperty().subscribe(open -> {
            if (view.onlyArticleProperty().get() && !refreshing) {
                showLines(0);
            }
        });
        editing.stateProperty().subscribe(state -> {
            if (inEditor.isPresent() && state.edited().isEmpty()) {
                // Once what ends the editing has gone where it goes otherwise.
                Platform.runLater(this::backFromEditor);
            }
        });
    }

    /** The list as a control. */
    WorkListView view() {
        return view;
    }

    /** Whether it is shown. */
    BooleanProperty shownProperty() {
        return shown;
    }

    /** Lists the same as another one. */
    void takeOver(WorkListController other) {
        steps.skipped().addAll(other.steps.skipped());
        view.onlyArticleProperty().set(other.view.onlyArticleProperty().get());
        shown.set(other.shown.get());
    }

    /** Does something with the line that is chosen. */
    void act(Act act) {
        switch (act) {
            case ACCEPT -> chosen().ifPresent(this::accept);
            case EDIT -> chosen().ifPresent(line -> edit(line, drafts().event(line.line())));
            case FIGURE -> chosen().ifPresent(this::figure);
            case EXEMPT -> chosen().ifPresent(_ -> askReason());
            case SKIP -> chosen().ifPresent(this::skip);
            case TAKE_BACK -> takeBack();
            case CLOSE -> shown.set(false);
        }
    }

    private void open(boolean now) {
        if (now) {
            steps.skipped().clear();
            ask();
            view.focusList();
        } else {
            view.reasonsProperty().set(List.of());
            article.offeredProperty().set(Map.of());
        }
    }

    private void follow(DatasetChange change) {
        switch (change) {
            case DatasetChange.Nothing() -> {}
            case DatasetChange.Another(OpenDataset _) -> {
                reading.forget();
                lines = WorkLines.NONE;
                steps.clear();
                inEditor = Optional.empty();
                view.getRows().clear();
                ask();
            }
            case DatasetChange.Revised(var _, OpenDataset dataset, var _) -> {
                if (shown.get() && reading.read().isPresent()) {
                    int at = firstOfChosen();
                    reading.revise(dataset);
                    showLines(at);
                } else {
                    reading.forget();
                    ask();
                }
            }
        }
    }

    private void ask() {
        if (shown.get()) {
            records.open().ifPresent(dataset -> {
                if (reading.read().isEmpty()) {
                    view.progressProperty().set("");
                    view.noteProperty().set(labels.text("worklist.reading"));
                }
                reading.begin(dataset);
            });
        }
    }

    private void take(OpenDataset made) {
        // What was edited in between is read again.
        if (records.open().equals(Optional.of(made))) {
            showLines(0);
        } else {
            ask();
        }
    }

    private WorkDrafts drafts() {
        return reading.drafts(records.open().orElseThrow());
    }

    /** Lists what is open, and chooses the line with that index, or the last one. */
    private void showLines(int index) {
        if (reading.read().isEmpty() || !shown.get()) {
            return;
        }
        WorkRows words = new WorkRows(reading.read().get().dataset());
        lines = WorkLines.of(
                reading.read().get().list(),
                view.onlyArticleProperty().get() ? records.place().article() : Optional.empty(),
                steps.skipped());
        refreshing = true;
        view.progressProperty().set(words.progress(lines.progress()));
        view.noteProperty()
                .set(
                        lines.skipped() > 0
                                ? labels.text("worklist.skipped", "n", lines.skipped())
                                : lines.lines().isEmpty() ? labels.text("worklist.none") : "");
        view.chosenProperty().set(-1);
        view.getRows()
                .setAll(lines.lines().stream()
                        .<Supplier<WorkRow>>map(line -> () -> words.row(line.line(), line.first()))
                        .toList());
        refreshing = false;
        view.chosenProperty().set(Math.min(index, lines.lines().size() - 1));
        showWords();
    }

    private Optional<Line> chosen() {
        return shown.get() ? lines.at(view.chosenProperty().get()) : Optional.empty();
    }

    /** The index of the first line of the sentence that is chosen; 0 where none is. */
    private int firstOfChosen() {
        return chosen().map(line -> lines.first(line.place())).orElse(0);
    }

    /** Opens the article of the line that is chosen, and frames its words. */
    private void showWords() {
        if (refreshing || !shown.get()) {
            return;
        }
        Optional<Line> line = chosen();
        if (line.isEmpty()) {
            article.offeredProperty().set(Map.of());
            return;
        }
        MarkedWords words = line.get().line().words();
        refreshing = true;
        records.openArticle(words.article().value());
        refreshing = false;
        article.offeredProperty().set(Map.of(words.paragraph(), List.of(words.range())));
        article.reveal(words.paragraph(), words.range());
    }

    private void accept(Line line) {
        if (!editing.ready()) {
            return;
        }
        WorkLine offered = line.line();
        if (offered.sourceOf().isPresent()) {
            record(
                    line,
                    new RecordEdit.Cite(offered.sourceOf().get(), drafts().citation(offered)),
                    "worklist.said.source");
            return;
        }
        Draft draft = drafts().event(offered);
        if (draft.missing().isEmpty()) {
            record(line, new RecordEdit.Put(draft), "worklist.said.event");
        } else {
            edit(line, draft);
        }
    }

    private void figure(Line line) {
        if (!editing.ready()) {
            return;
        }
        drafts().figureEdit(line.line(), labels.text("editor.series.first"))
                .ifPresentOrElse(
                        edit -> record(line, edit, "worklist.said.figure"),
                        () -> edit(
                                line,
                                () -> window.editor().beginFigure(line.line().words())));
    }

    private void record(Line line, Edit edit, String said) {
        int from = editing.state().undoable();
        if (editing.apply(edit) instanceof EditAnswer.Done) {
            steps.done(line.place(), from);
            if (!(edit instanceof ArticleEdit)) {
                line.line()
                        .date()
                        .ifPresent(date -> EventInView.show(date.date().bounds(), records.viewport()));
            }
            window.status().say(labels.text(said, "title", line.title()));
        }
    }

    private void edit(Line line, Draft draft) {
        edit(line, () -> {
            editing.begin(draft);
            window.editor().editor().focusFirst();
        });
    }

    private void edit(Line line, Runnable begin) {
        if (editing.ready()) {
            int from = editing.state().undoable();
            Dataset before = records.open().orElseThrow().dataset();
            begin.run();
            if (editing.state().edited().isPresent()) {
                inEditor = Optional.of(new InEditor(line.place(), from, before));
            }
        }
    }

    private void backFromEditor() {
        inEditor.ifPresent(step -> {
            inEditor = Optional.empty();
            if (records.open().map(OpenDataset::dataset).equals(Optional.of(step.before()))) {
                steps.givenUp(step.place(), step.from());
            } else {
                steps.done(step.place(), step.from());
            }
            if (shown.get()) {
                view.focusList();
                showWords();
            }
        });
    }

    private void askReason() {
        if (!editing.ready()) {
            return;
        }
        OpenDataset dataset = records.open().orElseThrow();
        offeredReasons = ExemptReason.offered(editing.done(), dataset.dataset());
        WorkRows words = new WorkRows(dataset);
        view.reasonsProperty().set(offeredReasons.stream().map(words::reason).toList());
    }

    private void exempt(int reason, String note) {
        ExemptReason given = offeredReasons.get(reason).with(note);
        if (!given.complete()) {
            window.status().say(labels.text("worklist.reason.needs_note"));
            return;
        }
        view.reasonsProperty().set(List.of());
        chosen().ifPresent(line -> record(line, line.exempt(given), "worklist.said.exempted"));
        view.focusList();
    }

    private void skip(Line line) {
        int at = lines.first(line.place());
        steps.skip(line.place());
        showLines(at);
    }

    private void takeBack() {
        if (!steps.any()) {
            window.status().say(labels.text("worklist.nothing_to_take_back"));
            return;
        }
        Optional<WorkLines.Place> back = steps.takeBack();
        if (back.isEmpty()) {
            window.status().say(labels.text("worklist.something_else_since", "keys", "Ctrl+Z"));
            return;
        }
        showLines(0);
        view.chosenProperty().set(lines.lines().isEmpty() ? -1 : lines.first(back.get()));
        window.status().say(labels.text("worklist.said.taken_back"));
    }
}
