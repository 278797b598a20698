package org.isnad.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.stage.Window;
import org.isnad.compare.Comparison;
import org.isnad.compare.Difference;
import org.isnad.compare.DifferenceWords;
import org.isnad.compare.Pair;
import org.isnad.compare.Side;
import org.isnad.compare.TakeOver;
import org.isnad.curation.Curation;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.LoadedDataset;
import org.isnad.editing.EditAnswer;
import org.isnad.formats.InputFile;
import org.isnad.formats.OpenedInput;
import org.isnad.formats.Recognised;
import org.isnad.formats.TableInput;
import org.isnad.labels.Labels;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.DatedRecord;
import org.isnad.revision.OpenDocument;
import org.isnad.ui.action.Action;
import org.isnad.ui.action.Keys;
import org.isnad.ui.action.MenuPlace;
import org.isnad.ui.action.SheetPlace.Group;
import org.isnad.ui.compare.ComparisonRow;
import org.isnad.ui.compare.ComparisonView;
import org.isnad.ui.dialog.Dialogs;
import org.isnad.ui.files.OpenChooser;
import org.isnad.ui.pane.WindowPane;
import org.isnad.ui.pane.WindowPane.Position;
import org.isnad.ui.session.Session;
import org.isnad.ui.task.BackgroundTasks;
import org.isnad.ui.task.NewestAnswer;
import org.isnad.ui.words.NoticeTexts;

/** Compares what is open with another data set, in place of the plots, and takes over what the other says. */
final class CompareController {
    private final Window owner;
    private final Session session;
    private final MainWindow window;
    private final Labels labels;
    private final Dialogs dialogs;
    private final BackgroundTasks tasks;
    private final Consumer<Throwable> report;
    private final ComparisonView view;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", false);
    private final NewestAnswer<Question, Comparison> newest;
    private Optional<Other> other = Optional.empty();
    private Optional<Comparison> comparison = Optional.empty();

    /**
     * The data set with which is compared.
     *
     * @param articles their bytes
     * @param name its file
     */
    private record Other(LoadedDataset dataset, ArticleSource articles, String name) {}

    private record Question(LoadedDataset first, LoadedDataset second) {}

    /** Puts the view into the window; it is not shown yet. */
    CompareController(
            Window owner,
            Session session,
            MainWindow window,
            Dialogs dialogs,
            BackgroundTasks tasks,
            Consumer<Throwable> report) {
        this.owner = owner;
        this.session = session;
        this.window = window;
        this.labels = session.labels();
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.report = report;
        this.view = new ComparisonView(labels);
        this.newest = new NewestAnswer<>(
                tasks, question -> Comparison.of(question.first(), question.second()), this::show, report);
        view.setId("comparison");
        view.setOnLeave(() -> shown.set(false));
        view.setOnOpen(this::open);
        view.setOnTake(this::take);
        view.setOnTakeAll(() -> takeOver().ifPresent(over -> apply(over.all(), labels.text("compare.taken_all"))));
        window.panes()
                .add(new WindowPane(
                        "comparison",
                        view,
                        Position.IN_PLACE_OF_PLOTS,
                        shown,
                        Optional.of(Action.of("compare", "compare.menu", this::choose)
                                .in(new MenuPlace("file", 0))
                                .keys(Keys.of("Shortcut+Shift+D"), Group.WINDOW, "compare.keys")),
                        false));
        session.changeProperty().subscribe(change -> ask());
        shown.subscribe(now -> ask());
    }

    private void choose() {
        OpenChooser.ownFile(owner, labels.text("compare.title"), session.file()).ifPresent(this::with);
    }

    /** Compares what is open with the data set of a file; tells why it cannot be read. */
    void with(Path file) {
        tasks.run(() -> InputFile.recognise(file, Optional.empty()), found -> take(found, file), report);
    }

    private void take(Recognised found, Path file) {
        switch (found) {
            case OpenedInput.Opened opened -> {
                other = Optional.of(new Other(opened.dataset(), opened.articles(), file.toString()));
                comparison = Optional.empty();
                shown.set(true);
                ask();
            }
            case OpenedInput.Refused(var _, var notices) -> refuse(file, NoticeTexts.refusal(notices, labels, true));
            case TableInput _ -> refuse(file, labels.text("compare.table"));
        }
    }

    private void refuse(Path file, String why) {
        dialogs.tell(labels, labels.text("compare.refused", "source", file.toString()), why);
    }

    /** Goes on with what another window compared. */
    void takeOver(CompareController before) {
        other = before.other;
        shown.set(before.shown.get());
        ask();
    }

    private void ask() {
        Optional<LoadedDataset> first = session.document().map(OpenDocument::content);
        if (shown.get() && first.isPresent() && other.isPresent()) {
            newest.ask(new Question(first.get(), other.get().dataset()));
        }
    }

    private void show(Comparison made) {
        comparison = Optional.of(made);
        other.ifPresent(with -> view.show(made, with.name()));
    }

    /** The comparison with what is open now; empty while another is still being made. */
    private Optional<Comparison> current() {
        return comparison.filter(made -> session.document()
                .map(open -> open.content().whole())
                .filter(made.first().whole()::equals)
                .isPresent());
    }

    private void open(ComparisonRow row) {
        switch (row) {
            case ComparisonRow.OfPair(var pair) -> words(pair.first(), 0);
            case ComparisonRow.OfDifference(var pair, var difference) -> open(pair, difference);
            case ComparisonRow.OfAlone(var side, var record) -> {
                if (side == Side.FIRST) {
                    words(record, 0);
                } else {
                    record.citations().stream().findFirst().ifPresent(citation -> words(citation.anchor()));
                }
            }
            case ComparisonRow.Heading _, ComparisonRow.OfAgreement _ -> {
                // There are no words of it.
            }
        }
    }

    private void open(Pair pair, Difference difference) {
        if (difference instanceof Difference.Alone(var side, int index) && side == Side.SECOND) {
            words(pair.second().citations().get(index).anchor());
        } else {
            words(pair.first(), DifferenceWords.citation(Side.FIRST, difference));
        }
    }

    private void words(DatedRecord record, int citation) {
        session.recordNavigation().select(record.id(), citation);
        window.revealSource();
    }

    /** Words that the other data set cites, in the same article here. */
    private void words(Anchor anchor) {
        Optional<Article> here = other.stream()
                .flatMap(with -> with.dataset().dataset().articles().stream())
                .filter(article -> article.id().equals(anchor.article()))
                .flatMap(article -> session.document().stream()
                        .flatMap(open -> open.content().dataset().articles().stream())
                        .filter(mine -> mine.sha256().equals(article.sha256())))
                .findFirst();
        if (here.isEmpty()) {
            window.status().say(labels.text("compare.article_not_here"));
            return;
        }
        session.recordNavigation()
                .openWords(new Anchor(
                        here.get().id(), anchor.paragraph(), anchor.exact(), anchor.prefix(), anchor.suffix()));
        window.readerShownProperty().set(true);
        window.revealCitation();
    }

    private void take(ComparisonRow row) {
        switch (row) {
            case ComparisonRow.OfDifference(var pair, var difference) ->
                takeOver().ifPresent(over -> apply(over.of(pair, difference), labels.text("compare.taken")));
            case ComparisonRow.OfAlone(var side, var record)
            when side == Side.SECOND ->
                takeOver().ifPresent(over -> apply(over.of(record), labels.text("compare.taken")));
            default -> {
                // There is nothing to take over.
            }
        }
    }

    /** What takes over; empty where the document has no file and the user gives it none. */
    private Optional<TakeOver> takeOver() {
        if (!session.editing().ready()) {
            return Optional.empty();
        }
        return current()
                .flatMap(made -> other.map(with -> new TakeOver(
                        made,
                        session.editing()
                                .curation()
                                .orElseGet(() -> Curation.of(
                                        made.first().whole(), made.first().texts())),
                        with.articles())));
    }

    private void apply(TakeOver.Answer answer, String done) {
        switch (answer) {
            case TakeOver.Answer.Possible(var edit) -> {
                if (session.editing().apply(edit) instanceof EditAnswer.Done) {
                    window.status().say(done);
                }
            }
            case TakeOver.Answer.ArticleNotAtHand(var file) ->
                window.status().say(labels.text("compare.not_at_hand", "file", file));
            case TakeOver.Answer.LastCitation() -> window.status().say(labels.text("compare.last_citation"));
        }
    }

    /** The rows, for tests. */
    List<ComparisonRow> rows() {
        return current().map(ComparisonRow::of).orElse(List.of());
    }
}
