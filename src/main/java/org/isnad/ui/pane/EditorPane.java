package org.isnad.ui.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.isnad.curation.CitationEntry;
import org.isnad.curation.Counting;
import org.isnad.curation.Curation;
import org.isnad.curation.Draft;
import org.isnad.curation.Edit;
import org.isnad.curation.EditFault;
import org.isnad.curation.ListEdit;
import org.isnad.curation.MarkedWords;
import org.isnad.curation.Outcome;
import org.isnad.curation.RecordEdit;
import org.isnad.curation.TypedNames;
import org.isnad.curation.proposal.FirstSeries;
import org.isnad.curation.proposal.NewEntries;
import org.isnad.curation.proposal.ProposedDates;
import org.isnad.curation.proposal.ProposedQuantity;
import org.isnad.curation.proposal.RecordProposal;
import org.isnad.curation.proposal.TypedDates;
import org.isnad.editing.EditAnswer;
import org.isnad.labels.Labels;
import org.isnad.model.Bilingual;
import org.isnad.model.CategoryId;
import org.isnad.model.DatedRecord;
import org.isnad.model.Figure;
import org.isnad.model.FigureKind;
import org.isnad.model.Measure;
import org.isnad.model.QuestionId;
import org.isnad.model.RecordId;
import org.isnad.model.SeriesId;
import org.isnad.model.Status;
import org.isnad.ui.editor.ChangedField;
import org.isnad.ui.editor.EditorRecord.EditorCitation;
import org.isnad.ui.editor.FieldChange;
import org.isnad.ui.editor.RecordEditor;
import org.isnad.ui.session.DocumentEditing;
import org.isnad.ui.session.EditingState;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.words.DateReasons;
import org.isnad.ui.words.EditorRecords;

/** Binds the editor to what is edited: shows the record or draft, and makes edits of what is entered. */
public final class EditorPane {
    private final DocumentEditing editing;
    private final Labels labels;
    private final RecordEditor editor;
    private final DateReasons reasons = new DateReasons();
    private final TypedAnswers answers;
    private final EditedCitations citations;
    private Supplier<Optional<MarkedWords>> marked = Optional::empty;
    private List<ProposedDates.Proposed> offered = List.of();
    private Consumer<RecordId> onMade = id -> {};

    /**
     * Binds an editor.
     *
     * @param view gives the time in view
     */
    public EditorPane(DocumentEditing editing, Labels labels, Supplier<DayRange> view) {
        this.editing = editing;
        this.labels = labels;
        this.editor = new RecordEditor(labels);
        this.citations = new EditedCitations(editing, labels);
        this.answers = new TypedAnswers(editing, labels, citations::words, view);
        editor.setId("editor");
        editor.setOnTyped(answers::answer, answers::forget);
        editor.setOnChange(this::change);
        editor.setOnAccept(() -> editing.accept().ifPresent(onMade));
        editor.setOnCancel(editing::cancel);
        editor.setOnDelete(() -> editing.state().edited().ifPresent(this::delete));
        editing.stateProperty().subscribe(this::show);
    }

    /** The control. */
    public RecordEditor editor() {
        return editor;
    }

    /** Where words come from that take the place of those of a citation. */
    public void setMarked(Supplier<Optional<MarkedWords>> words) {
        marked = words;
    }

    /** What happens with a record that is finished. */
    public void setOnMade(Consumer<RecordId> action) {
        onMade = action;
    }

    /** Begins an event of marked words. */
    public void beginEvent(MarkedWords words) {
        begin(now -> List.of(), proposal -> proposal.event(words));
    }

    /** Begins a figure of marked words; the first one makes the first series as well. */
    public void beginFigure(MarkedWords words) {
        begin(
                now -> now.dataset().series().isEmpty()
                        ? List.of(FirstSeries.of(now, words, labels.text("editor.series.first")))
                        : List.of(),
                proposal -> proposal.figure(words));
    }

    private void begin(Function<Curation, List<Edit>> first, Function<RecordProposal, Draft> draft) {
        if (editing.ready()) {
            editing.curation().ifPresent(now -> {
                List<Edit> needed = first.apply(now);
                Curation with = needed.isEmpty()
                        ? now
                        : now.apply(Edit.together(needed)) instanceof Outcome.Done(var after) ? after : now;
                editing.begin(needed, draft.apply(new RecordProposal(with, reasons)));
            });
            editor.focusFirst();
        }
    }

    /** Takes a record into the editor. */
    public void edit(RecordId id) {
        if (editing.ready()) {
            editing.edit(id);
            editor.focusFirst();
        }
    }

    /** Adds marked words as a citation of a record or draft; what is wrong with them, or nothing when they were taken. */
    public Optional<String> cite(RecordId id, MarkedWords words) {
        return told(editing.change(new RecordEdit.Cite(id, CitationEntry.of(words))));
    }

    /** Takes marked words as the title; what is wrong with them, or nothing when they were taken. */
    public Optional<String> takeTitle(RecordId id, String words) {
        return told(editing.change(new RecordEdit.Title(id, Optional.of(new Bilingual(words.strip(), english(id))))));
    }

    /** Reads marked words as the date; what is wrong with them, or nothing when they were taken. */
    public Optional<String> takeDate(RecordId id, MarkedWords words) {
        List<ProposedDates.Proposed> read = editing.curation()
                .map(now -> new ProposedDates(now, reasons).of(words))
                .orElse(List.of());
        if (read.size() == 1) {
            return told(editing.change(new RecordEdit.Date(id, read.getFirst().entry())));
        }
        if (read.isEmpty()) {
            return Optional.of(fault(EditFault.DATE_NOT_UNDERSTOOD));
        }
        offer(read);
        return Optional.of(fault(EditFault.DATE_AMBIGUOUS));
    }

    private Optional<String> english(RecordId id) {
        return editor.recordProperty()
                .get()
                .filter(shown -> shown.id().equals(id.value()))
                .map(shown -> shown.english())
                .filter(words -> !words.isEmpty());
    }

    private void show(EditingState state) {
        Optional<Curation> now = editing.curation();
        Optional<RecordId> id = state.edited();
        answers.forget();
        if (now.isEmpty() || id.isEmpty()) {
            editor.recordProperty().set(Optional.empty());
            offer(List.of());
            return;
        }
        EditorRecords words = new EditorRecords(now.get(), labels);
        editor.choicesProperty().set(words.choices());
        Optional<Draft> draft = editing.draft(id.get());
        editor.recordProperty()
                .set(draft.map(one -> words.of(id.get(), one))
                        .or(() -> editing.record(id.get()).map(words::of)));
        boolean undated = draft.filter(one -> one.date().isEmpty()).isPresent();
        offer(
                undated
                        ? citations.words(id.get()).stream()
                                .flatMap(one -> new ProposedDates(now.get(), reasons).of(one).stream())
                                .distinct()
                                .toList()
                        : List.of());
    }

    private void offer(List<ProposedDates.Proposed> dates) {
        offered = dates;
        List<String> words = dates.stream().map(one -> labels.date(one.date())).toList();
        if (!editor.getOfferedDates().equals(words)) {
            editor.getOfferedDates().setAll(words);
        }
    }

    private Optional<String> change(FieldChange change) {
        return editing.state().edited().flatMap(id -> {
            Optional<String> field = editor.recordProperty()
                    .get()
                    .flatMap(shown -> ChangedField.of(change, shown))
                    .map(name -> id.value() + "/" + name);
            return change(
                    id,
                    change,
                    edits -> told(field.isPresent() ? editing.change(edits, field.get()) : editing.change(edits)));
        });
    }

    private Optional<String> change(
            RecordId id, FieldChange change, Function<List<? extends Edit>, Optional<String>> make) {
        return switch (change) {
            case FieldChange.Titles(var arabic, var english) ->
                make.apply(List.of(new RecordEdit.Title(id, title(arabic, english))));
            case FieldChange.Date(var typed) ->
                editing.curation()
                        .flatMap(now -> make.apply(List.of(
                                new RecordEdit.Date(id, TypedDates.entry(now, citations.words(id), typed, reasons)))));
            case FieldChange.OfferedDate(var index) ->
                make.apply(List.of(new RecordEdit.Date(id, offered.get(index).entry())));
            case FieldChange.Category(var code) ->
                make.apply(List.of(new RecordEdit.Category(List.of(id), new CategoryId(code))));
            case FieldChange.Status(var code) ->
                make.apply(List.of(new RecordEdit.Status(List.of(id), of(Status.class, code))));
            case FieldChange.Count count -> count(id, count, make);
            case FieldChange.Actors(var typed) ->
                editing.curation().flatMap(now -> {
                    var read = TypedNames.actors(typed, now.dataset());
                    return make.apply(with(read.made(), new RecordEdit.Actors(id, read.ids())));
                });
            case FieldChange.Places(var typed) ->
                editing.curation().flatMap(now -> {
                    var read = TypedNames.places(typed, now.dataset());
                    return make.apply(with(read.made(), new RecordEdit.Places(id, read.ids())));
                });
            case FieldChange.Citation(var index, var citation) -> recite(id, index, citation, make);
            case FieldChange.MarkedAnew(var index) -> markAnew(id, index);
            case FieldChange.Summary(var arabic) -> make.apply(List.of(new RecordEdit.Summary(id, title(arabic, ""))));
            case FieldChange.Questions(var codes) ->
                make.apply(List.of(new RecordEdit.Questions(
                        id, codes.stream().map(QuestionId::new).toList())));
            case FieldChange.NewEntry(var kind, var name) ->
                editing.curation().flatMap(now -> named(id, kind, name, now, make));
            case FieldChange.RemovedCitation(var index) -> make.apply(List.of(new RecordEdit.Uncite(id, index)));
            case FieldChange.MovedCitation(var from, var to) ->
                make.apply(List.of(new RecordEdit.MoveCitation(id, from, to)));
        };
    }

    /** Chooses what is named, which is made first where it is not there yet. */
    private Optional<String> named(
            RecordId id,
            FieldChange.EntryKind kind,
            String name,
            Curation now,
            Function<List<? extends Edit>, Optional<String>> make) {
        return switch (kind) {
            case CATEGORY -> {
                var category = NewEntries.category(name, now.dataset());
                yield make.apply(
                        with(category.made().stream().toList(), new RecordEdit.Category(List.of(id), category.id())));
            }
            case SERIES -> {
                var series = NewEntries.series(name, now.dataset());
                yield counting(id)
                        .map(before -> make.apply(with(
                                series.made().stream().toList(), new RecordEdit.Count(id, before.of(series.id())))))
                        .orElseGet(() -> Optional.of(labels.text("editor.quantity.not_understood")));
            }
            case QUESTION -> {
                var question = NewEntries.question(name, now.dataset());
                List<QuestionId> answered = new ArrayList<>(editing.draft(id)
                        .map(Draft::questions)
                        .or(() -> editing.record(id).map(DatedRecord::questions))
                        .orElse(List.of()));
                if (!answered.contains(question.id())) {
                    answered.add(question.id());
                }
                yield make.apply(with(question.made().stream().toList(), new RecordEdit.Questions(id, answered)));
            }
        };
    }

    private static List<Edit> with(List<ListEdit> made, RecordEdit edit) {
        List<Edit> edits = new ArrayList<>(made);
        edits.add(edit);
        return edits;
    }

    private static Optional<Bilingual> title(String arabic, String english) {
        return arabic.isBlank()
                ? Optional.empty()
                : Optional.of(new Bilingual(
                        arabic.strip(), english.isBlank() ? Optional.empty() : Optional.of(english.strip())));
    }

    private Optional<String> count(
            RecordId id, FieldChange.Count count, Function<List<? extends Edit>, Optional<String>> make) {
        Optional<ProposedQuantity> quantity = ProposedQuantity.typed(count.quantity());
        if (quantity.isEmpty()) {
            return Optional.of(labels.text("editor.quantity.not_understood"));
        }
        if (count.series().isEmpty()) {
            return Optional.of(labels.text("editor.series.none"));
        }
        Optional<Counting> before = counting(id);
        Counting counting = new Counting(
                new SeriesId(count.series()),
                quantity.get().quantity(),
                of(FigureKind.class, count.kind()),
                before.map(Counting::measure).orElse(Measure.LEVEL),
                before.flatMap(Counting::subject),
                before.flatMap(Counting::unit),
                before.flatMap(Counting::ambiguity));
        return make.apply(List.of(new RecordEdit.Count(id, counting)));
    }

    private Optional<Counting> counting(RecordId id) {
        return editing.draft(id)
                .map(draft -> draft.content() instanceof Draft.Content.OfFigure(var counting)
                        ? counting
                        : Optional.<Counting>empty())
                .orElseGet(() -> editing.record(id)
                        .filter(Figure.class::isInstance)
                        .map(Figure.class::cast)
                        .map(figure -> new Counting(
                                figure.series(),
                                figure.quantity(),
                                figure.kind(),
                                figure.measure(),
                                figure.subject(),
                                figure.unit(),
                                figure.ambiguity())));
    }

    private Optional<String> recite(
            RecordId id, int index, EditorCitation now, Function<List<? extends Edit>, Optional<String>> make) {
        Optional<CitationEntry> before = citations.entry(id, index);
        Optional<EditorCitation> shown = citations.shown(id, index);
        if (before.isEmpty() || shown.isEmpty()) {
            return Optional.of(labels.text("editor.citation.lost"));
        }
        return citations
                .changed(before.get(), shown.get(), now)
                .map(entry -> make.apply(List.of(new RecordEdit.Recite(id, index, entry))))
                .orElseGet(() -> Optional.of(labels.text("editor.quantity.not_understood")));
    }

    private Optional<String> markAnew(RecordId id, int index) {
        Optional<MarkedWords> words = marked.get();
        return words.isEmpty()
                ? Optional.of(labels.text("editor.citation.nothing_marked"))
                : citations
                        .with(id, index, words.get())
                        .flatMap(entry -> told(editing.change(new RecordEdit.Recite(id, index, entry))));
    }

    /** Deletes a record, which can be undone; a draft is thrown away. */
    public void delete(RecordId id) {
        if (editing.draft(id).isPresent()) {
            editing.apply(new RecordEdit.DropDraft(id));
        } else {
            editing.apply(new RecordEdit.Delete(List.of(id)));
        }
        editing.leave();
    }

    private Optional<String> told(EditAnswer answer) {
        return switch (answer) {
            case EditAnswer.Refused(var fault) -> Optional.of(fault(fault));
            case EditAnswer.HeldElsewhere _ -> Optional.of(labels.text("editor.held"));
            case EditAnswer.NeedsFile _ -> Optional.of(labels.text("editor.needs_file"));
            case EditAnswer.Done _, EditAnswer.Nothing _ -> Optional.empty();
        };
    }

    private String fault(EditFault fault) {
        return labels.text("curation.fault." + fault.name().toLowerCase(Locale.ROOT));
    }

    private static <E extends Enum<E>> E of(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    }
}
