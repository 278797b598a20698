package org.isnad.ui.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.isnad.columns.LaneGrouping;
import org.isnad.columns.LaneKind;
import org.isnad.curation.RecordEdit;
import org.isnad.curation.proposal.LikelyDuplicates;
import org.isnad.editing.EditAnswer;
import org.isnad.labels.Labels;
import org.isnad.layout.data.LaneSpec;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.RecordId;
import org.isnad.time.DateBounds;
import org.isnad.ui.dialog.Dialogs;
import org.isnad.ui.records.Forms.Option;
import org.isnad.ui.session.DocumentEditing;
import org.isnad.ui.session.LaneMove;
import org.isnad.ui.session.PlotContents;
import org.isnad.ui.session.RecordNavigation;
import org.isnad.ui.words.OpenDataset;

/** Asks how records and lists are to be changed, and changes them, each time in one step. To be used on the JavaFX thread. */
public final class RecordDialogs {
    private static final double WIDE_PX = 560;
    private static final int SHORT_TITLE = 60;

    private final DocumentEditing editing;
    private final RecordNavigation navigation;
    private final PlotContents contents;
    private final Labels labels;
    private final Dialogs dialogs;
    private final Consumer<String> say;

    /**
     * Dialogs over what is edited.
     *
     * @param say tells the user in one line
     */
    public RecordDialogs(
            DocumentEditing editing,
            RecordNavigation navigation,
            PlotContents contents,
            Labels labels,
            Dialogs dialogs,
            Consumer<String> say) {
        this.editing = editing;
        this.navigation = navigation;
        this.contents = contents;
        this.labels = labels;
        this.dialogs = dialogs;
        this.say = say;
    }

    /** Lists what was done, and goes to the step that is chosen. */
    public void history() {
        HistoryForm form =
                new HistoryForm(labels, editing.changes(), editing.state().undoable());
        dialogs.form(
                        labels,
                        labels.text("history.heading"),
                        labels.text("history.go"),
                        form,
                        Bindings.createBooleanBinding(() -> true),
                        form::chosen,
                        WIDE_PX)
                .ifPresent(editing::goTo);
    }

    /** Changes the records that are chosen together. */
    public void changeChosen() {
        if (!editing.ready()) {
            return;
        }
        List<DatedRecord> records = navigation.chosen().stream()
                .flatMap(id -> editing.record(id).stream())
                .toList();
        if (records.isEmpty()) {
            say.accept(labels.text("records.none_chosen"));
            return;
        }
        ManyForm form = new ManyForm(labels, dataset(), records);
        dialogs.form(
                        labels,
                        labels.text("records.many.heading"),
                        labels.text("records.many.accept"),
                        form.node(),
                        form.validProperty(),
                        () -> Optional.of(form.edits(editing::words)),
                        WIDE_PX)
                .filter(edits -> !edits.isEmpty())
                .ifPresent(edits -> told(editing.change(edits), "records.many.done", records.size()));
    }

    /** Makes two records of the selected one. */
    public void split() {
        selected().ifPresent(record -> {
            if (record.citations().size() < 2) {
                dialogs.tell(labels, labels.text("records.split.heading"), labels.text("records.split.one"));
                return;
            }
            SplitForm form = new SplitForm(labels, record);
            dialogs.form(
                            labels,
                            labels.text("records.split.heading"),
                            labels.text("records.split.accept"),
                            form.node(),
                            form.validProperty(),
                            form::wanted,
                            WIDE_PX)
                    .ifPresent(going ->
                            told(editing.apply(new RecordEdit.Split(record.id(), going)), "records.split.done", 2));
        });
    }

    /** Joins another record with the selected one, or one of those that are chosen with the others. */
    public void merge() {
        selected().ifPresent(record -> {
            PickForm<RecordId> form = new PickForm<>(
                    labels.text("records.merge.hint", "title", line(record)),
                    labels.text("records.search"),
                    others(record));
            dialogs.form(
                            labels,
                            labels.text("records.merge.heading"),
                            labels.text("records.merge.accept"),
                            form.node(),
                            form.validProperty(),
                            form::picked,
                            WIDE_PX)
                    .ifPresent(other -> merge(record.id(), other));
        });
    }

    private void merge(RecordId kept, RecordId merged) {
        told(editing.apply(new RecordEdit.Merge(kept, merged)), "records.merge.done", 2);
    }

    /** Those of its kind, the ones of its time first. */
    private List<Option<RecordId>> others(DatedRecord record) {
        DateBounds time = record.date().bounds();
        return records(dataset())
                .filter(other ->
                        other.getClass() == record.getClass() && !other.id().equals(record.id()))
                .sorted(Comparator.comparing(other -> !other.date().bounds().overlaps(time)))
                .map(other -> new Option<>(other.id(), line(other)))
                .toList();
    }

    /** Lists records that may be one and the same, to be merged or looked at one after the other. */
    public void duplicates() {
        if (!editing.ready()) {
            return;
        }
        List<Option<LikelyDuplicates.Pair>> pairs = pairs();
        if (pairs.isEmpty()) {
            dialogs.tell(labels, labels.text("records.duplicates.heading"), labels.text("records.duplicates.none"));
            return;
        }
        PickForm<LikelyDuplicates.Pair> form =
                new PickForm<>(labels.text("records.duplicates.hint"), labels.text("records.search"), pairs);
        Button merge = button("records.duplicates.merge", "duplicates-merge");
        Button first = button("records.duplicates.first", "duplicates-first");
        Button second = button("records.duplicates.second", "duplicates-second");
        List.of(merge, first, second)
                .forEach(one -> one.disableProperty().bind(form.validProperty().not()));
        merge.setOnAction(event -> form.picked().ifPresent(pair -> {
            merge(pair.first(), pair.second());
            form.offer(pairs());
        }));
        first.setOnAction(event -> form.picked().ifPresent(pair -> navigation.select(Optional.of(pair.first()))));
        second.setOnAction(event -> form.picked().ifPresent(pair -> navigation.select(Optional.of(pair.second()))));
        FlowPane buttons = new FlowPane(merge, first, second);
        buttons.getStyleClass().add("form-buttons");
        VBox all = new VBox(form.node(), buttons);
        all.getStyleClass().add("record-form");
        dialogs.show(labels, labels.text("records.duplicates.heading"), all, WIDE_PX);
    }

    private List<Option<LikelyDuplicates.Pair>> pairs() {
        List<Option<LikelyDuplicates.Pair>> options = new ArrayList<>();
        for (LikelyDuplicates.Pair pair : LikelyDuplicates.of(dataset(), editing::words)) {
            editing.record(pair.first())
                    .ifPresent(one -> editing.record(pair.second())
                            .ifPresent(other -> options.add(new Option<>(
                                    pair,
                                    labels.text(
                                            pair.sameWords()
                                                    ? "records.duplicates.same_words"
                                                    : "records.duplicates.alike",
                                            "one",
                                            line(one),
                                            "other",
                                            title(other))))));
        }
        return options;
    }

    /** Shows the lists of the data set, each entry of which can be written anew, merged and deleted. */
    public void lists() {
        if (editing.ready()) {
            dialogs.show(
                    labels,
                    labels.text("records.list.heading"),
                    new ListsForm(
                                    editing,
                                    labels,
                                    navigation
                                            .place()
                                            .selected()
                                            .filter(id -> editing.record(id).isPresent()),
                                    this::fault)
                            .node(),
                    WIDE_PX);
        }
    }

    private Optional<String> fault(EditAnswer answer) {
        return switch (answer) {
            case EditAnswer.Refused(var fault) -> Optional.of(labels.text(fault.messageKey()));
            case EditAnswer.HeldElsewhere _ -> Optional.of(labels.text("editor.held"));
            case EditAnswer.NeedsFile _ -> Optional.of(labels.text("editor.needs_file"));
            case EditAnswer.Done _, EditAnswer.Nothing _ -> Optional.empty();
        };
    }

    /** Moves the selected event to another lane of the timeline. */
    public void moveToLane() {
        LaneKind kind = contents.laneChoice().kind();
        if (!LaneMove.isPossible(kind)) {
            dialogs.tell(labels, labels.text("records.lane.heading"), labels.text("records.lane.articles"));
            return;
        }
        selected().ifPresent(record -> {
            if (!(record instanceof Event event)) {
                dialogs.tell(labels, labels.text("records.lane.heading"), labels.text("records.lane.figure"));
                return;
            }
            List<String> standsIn = LaneMove.lanesOf(kind, event);
            PickForm<String> form = new PickForm<>(
                    labels.text("records.lane.hint", "title", line(event)),
                    labels.text("records.search"),
                    lanes(standsIn));
            dialogs.form(
                            labels,
                            labels.text("records.lane.heading"),
                            labels.text("records.lane.accept"),
                            form.node(),
                            form.validProperty(),
                            form::picked,
                            WIDE_PX)
                    .ifPresent(lane -> move(
                            event,
                            new LaneMove(kind, standsIn.stream().findFirst().orElse(LaneGrouping.REST), lane)));
        });
    }

    private void move(Event event, LaneMove move) {
        move.of(event, dataset()).ifPresent(edit -> told(editing.apply(edit), "records.lane.done", 1));
    }

    private List<Option<String>> lanes(List<String> standsIn) {
        return navigation.open().stream()
                .flatMap(open -> contents.allLanes(open).stream())
                .filter(lane -> !standsIn.contains(lane.id()))
                .map((LaneSpec lane) -> new Option<>(lane.id(), lane.label()))
                .toList();
    }

    private Button button(String message, String id) {
        Button button = new Button(labels.text(message));
        button.setId(id);
        button.setMnemonicParsing(false);
        return button;
    }

    private void told(EditAnswer answer, String done, int n) {
        if (answer instanceof EditAnswer.Done) {
            say.accept(labels.text(done, "n", n));
        }
    }

    /** The selected record, where it can be edited. */
    private Optional<DatedRecord> selected() {
        return editing.ready() ? navigation.place().selected().flatMap(editing::record) : Optional.empty();
    }

    private Dataset dataset() {
        return editing.curation().orElseThrow().dataset();
    }

    private static Stream<DatedRecord> records(Dataset dataset) {
        return Stream.concat(dataset.events().stream(), dataset.figures().stream());
    }

    private String title(DatedRecord record) {
        return navigation
                .open()
                .map(OpenDataset::summaries)
                .map(words -> words.title(record))
                .orElse("");
    }

    private String line(DatedRecord record) {
        String title = title(record);
        String shown = title.codePointCount(0, title.length()) <= SHORT_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, SHORT_TITLE)) + "…";
        return labels.text("records.line", "title", shown, "date", labels.date(record.date()));
    }
}
