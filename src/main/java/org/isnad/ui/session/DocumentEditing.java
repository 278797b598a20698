package org.isnad.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.isnad.curation.Curation;
import org.isnad.curation.DiskComparison;
import org.isnad.curation.Draft;
import org.isnad.curation.DraftChange;
import org.isnad.curation.Edit;
import org.isnad.curation.EditHistory;
import org.isnad.curation.LostWords;
import org.isnad.curation.MarkedWords;
import org.isnad.curation.RecordEdit;
import org.isnad.curation.Recovery;
import org.isnad.curation.article.ChangedText;
import org.isnad.editing.Access;
import org.isnad.editing.EditAnswer;
import org.isnad.editing.Editing;
import org.isnad.editing.OnDisk;
import org.isnad.editing.SaveAnswer;
import org.isnad.layout.drawing.Ghost;
import org.isnad.model.Anchor;
import org.isnad.model.DatedRecord;
import org.isnad.model.RecordId;
import org.isnad.revision.OpenDocument;
import org.isnad.revision.Revision;

/**
 * The editing of what is open in a session: each edit is shown as a revision. It knows which record or draft stands in the
 * editor. To be used on one thread.
 */
public final class DocumentEditing {
    private final Consumer<Revision> show;
    private final ReadOnlyObjectWrapper<EditingState> state =
            new ReadOnlyObjectWrapper<>(this, "state", EditingState.NOTHING);
    private final ObjectProperty<Optional<Ghost>> ghost = new SimpleObjectProperty<>(this, "ghost", Optional.empty());
    private Optional<Editing> editing = Optional.empty();
    private Optional<RecordId> edited = Optional.empty();

    /** The field that was changed last, as long as nothing else has happened since. */
    private Optional<String> sitting = Optional.empty();

    private BooleanSupplier fileAsked = () -> false;
    private Consumer<EditAnswer> onRefused = answer -> {};

    /**
     * Edits what a session shows.
     *
     * @param show shows a revision of it
     */
    DocumentEditing(Consumer<Revision> show) {
        this.show = show;
    }

    /** What can be done at the moment. */
    public ReadOnlyObjectProperty<EditingState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What can be done at the moment. */
    public EditingState state() {
        return state.get();
    }

    /** Where the record would stand that is being typed; empty while none is. */
    public ObjectProperty<Optional<Ghost>> ghostProperty() {
        return ghost;
    }

    /** What asks for a file when a document without one is first edited: it says whether {@link #moveTo} was called. */
    public void setOnNeedsFile(BooleanSupplier asks) {
        fileAsked = asks;
    }

    /** What tells that an edit was not done: it was refused, or another window has the file. */
    public void setOnRefused(Consumer<EditAnswer> tells) {
        onRefused = tells;
    }

    /** Begins to edit another document, and lets go of the one before; what is not saved of that waits in its journal. */
    void begin(OpenDocument document) {
        try {
            close();
        } catch (IOException e) {
            // Its journal stays where it is, and the next start offers the work back.
            editing = Optional.empty();
        }
        editing = Optional.of(Editing.begin(document));
        edited = Optional.empty();
        tell();
    }

    /** Goes on with what another session edited. */
    void takeOver(DocumentEditing other) {
        editing = other.editing;
        edited = other.edited;
        other.editing = Optional.empty();
        tell();
    }

    /** Lets go of the document; what is not saved waits in its journal for the next start. */
    public void close() throws IOException {
        if (editing.isPresent()) {
            editing.get().close();
        }
        editing = Optional.empty();
        tell();
    }

    /** Lets go of the document and throws away what its file does not hold. */
    public void closeWithoutSaving() throws IOException {
        if (editing.isPresent()) {
            editing.get().closeWithoutSaving();
        }
        editing = Optional.empty();
        tell();
    }

    /** What was made so far; empty while the document is read only. */
    public Optional<Curation> curation() {
        return editing.flatMap(Editing::curation);
    }

    /** The folder of the file that is edited; empty while the document is read only. */
    public Optional<Path> folder() {
        return editing.flatMap(Editing::folder);
    }

    /** What a process that was killed has left of the work on this document. */
    public Recovery left() {
        return editing.map(Editing::left).orElse(new Recovery.Nothing());
    }

    /** Whether another window or process has the file. */
    public boolean heldElsewhere() {
        return editing.map(Editing::access)
                .filter(Access.HeldElsewhere.class::isInstance)
                .isPresent();
    }

    /** What was done, in order. */
    public List<Edit> done() {
        return editing.map(Editing::done).orElse(List.of());
    }

    /** All that was done, in order, and behind it what was undone. */
    public List<EditHistory.Change> changes() {
        return editing.map(Editing::changes).orElse(List.of());
    }

    /** Undoes or redoes until so many edits are done. */
    public void goTo(int done) {
        editing.filter(open -> open.done().size() != done).ifPresent(open -> shown(open.goTo(done)));
    }

    /** Takes up the work that was left. */
    public void recover() {
        editing.ifPresent(open -> shown(open.recover()));
    }

    /** Throws away the work that was left. */
    public void forget() {
        editing.ifPresent(Editing::forget);
        tell();
    }

    /** Applies an edit; asks for a file first where there is none. */
    public EditAnswer apply(Edit edit) {
        return ready() ? shown(editing.orElseThrow().apply(edit)) : new EditAnswer.NeedsFile();
    }

    private EditAnswer goOn(Edit edit) {
        return ready() ? shown(editing.orElseThrow().goOn(edit)) : new EditAnswer.NeedsFile();
    }

    /** Whether anything is open. */
    public boolean isOpen() {
        return editing.isPresent();
    }

    /** Whether the document can be edited; asks for a file first where there is none. */
    public boolean ready() {
        return editing.isPresent() && (!(editing.get().access() instanceof Access.NoFile) || fileAsked.getAsBoolean());
    }

    /** Applies an edit to the record or draft that it names. */
    public EditAnswer change(RecordEdit edit) {
        return apply(ofDraft(edit));
    }

    /** Applies edits as one step, each to the record or draft that it names. */
    public EditAnswer change(List<? extends Edit> edits) {
        return apply(ofDrafts(edits));
    }

    /**
     * Applies edits, each to the record or draft that it names, as one step with what was entered into the same field just before.
     *
     * @param field the field of the editor
     */
    public EditAnswer change(List<? extends Edit> edits, String field) {
        Optional<String> before = sitting;
        EditAnswer answer = before.equals(Optional.of(field)) ? goOn(ofDrafts(edits)) : apply(ofDrafts(edits));
        // What was refused has changed nothing.
        sitting = answer instanceof EditAnswer.Done ? Optional.of(field) : before;
        return answer;
    }

    private Edit ofDrafts(List<? extends Edit> edits) {
        return Edit.together(edits.stream()
                .map(edit -> edit instanceof RecordEdit one ? ofDraft(one) : edit)
                .toList());
    }

    private Edit ofDraft(RecordEdit edit) {
        return DraftChange.subject(edit)
                .flatMap(this::draft)
                .flatMap(one -> DraftChange.of(one, edit))
                .<Edit>map(RecordEdit.Keep::new)
                .orElse(edit);
    }

    /** Takes the last step back. */
    public void undo() {
        editing.ifPresent(open -> shown(open.undo()));
    }

    /** Does again what was undone last. */
    public void redo() {
        editing.ifPresent(open -> shown(open.redo()));
    }

    /** Begins a record in the editor. */
    public void begin(Draft draft) {
        begin(List.of(), draft);
    }

    /**
     * Begins a record in the editor, as one step with what it needs.
     *
     * @param first what has to be made before it
     */
    public void begin(List<? extends Edit> first, Draft draft) {
        Set<RecordId> before = drafts();
        Edit keep = new RecordEdit.Keep(draft);
        if (apply(Edit.together(Stream.concat(first.stream(), Stream.of(keep)).toList())) instanceof EditAnswer.Done) {
            drafts().stream().filter(id -> !before.contains(id)).findFirst().ifPresent(this::edit);
        }
    }

    /** Takes a record or draft into the editor. */
    public void edit(RecordId id) {
        sitting = Optional.empty();
        edited = Optional.of(id);
        tell();
    }

    /** Makes a record of the draft in the editor; it stays there while something is missing. The record that was made, if any. */
    public Optional<RecordId> accept() {
        Optional<Draft> draft = edited.flatMap(this::draft);
        Optional<RecordId> id = edited;
        if (draft.isPresent()) {
            if (!draft.get().missing().isEmpty()
                    || !(apply(new RecordEdit.Put(draft.get())) instanceof EditAnswer.Done)) {
                return Optional.empty();
            }
        }
        leave();
        return id;
    }

    /** Leaves the editor; a draft is thrown away, which can be undone. */
    public void cancel() {
        edited.flatMap(this::draft).flatMap(Draft::id).ifPresent(id -> apply(new RecordEdit.DropDraft(id)));
        leave();
    }

    /** Leaves the editor; a draft stays as it is. */
    public void leave() {
        sitting = Optional.empty();
        edited = Optional.empty();
        tell();
    }

    /** Where the words of an anchor stand; empty where they do not. */
    public Optional<MarkedWords> words(Anchor anchor) {
        return editing.flatMap(open -> open.words(anchor));
    }

    /** The cited words that the articles do not have as they are cited. */
    public List<LostWords> lostWords() {
        return editing.map(Editing::lostWords).orElse(List.of());
    }

    /** The articles whose text has changed on disk, and which nobody has accepted yet. */
    public List<ChangedText> changedTexts() {
        return editing.map(Editing::changedTexts).orElse(List.of());
    }

    /** A draft by its id. */
    public Optional<Draft> draft(RecordId id) {
        return curation().map(now -> now.drafts().get(id));
    }

    /** A record by its id, as it was made so far. */
    public Optional<DatedRecord> record(RecordId id) {
        return curation()
                .flatMap(now -> Stream.<DatedRecord>concat(
                                now.dataset().events().stream(), now.dataset().figures().stream())
                        .filter(record -> record.id().equals(id))
                        .findFirst());
    }

    /**
     * Writes the document into its file.
     *
     * @throws IOException if it cannot be written; nothing is lost
     */
    public SaveAnswer save() throws IOException {
        return editing.isPresent() ? saved(editing.get().save()) : new SaveAnswer.NeedsFile();
    }

    /** The file as it is now, after another program was at it. */
    public OnDisk onDisk() {
        return editing.map(Editing::onDisk).orElseGet(OnDisk.Gone::new);
    }

    /** Goes on from the file as it is on disk, with what was done here. */
    public void join(OnDisk.Changed disk, Set<DiskComparison.Difference> theirs) {
        editing.ifPresent(open -> shown(open.join(disk, theirs)));
    }

    /**
     * Writes the document into its file, which another program has removed.
     *
     * @throws IOException if it cannot be written; nothing is lost
     */
    public SaveAnswer saveAnew() throws IOException {
        return editing.isPresent() ? saved(editing.get().saveAnew()) : new SaveAnswer.NeedsFile();
    }

    /**
     * Writes the document with its articles into a file of its own.
     *
     * @throws IOException if it cannot be written; nothing is lost
     */
    public SaveAnswer moveTo(Path file) throws IOException {
        return editing.isPresent() ? saved(editing.get().moveTo(file)) : new SaveAnswer.NeedsFile();
    }

    private SaveAnswer saved(SaveAnswer answer) {
        sitting = Optional.empty();
        if (answer instanceof SaveAnswer.Done(var revision)) {
            show.accept(revision);
        }
        tell();
        return answer;
    }

    private EditAnswer shown(EditAnswer answer) {
        sitting = Optional.empty();
        if (answer instanceof EditAnswer.Done(var revision)) {
            show.accept(revision);
        } else {
            onRefused.accept(answer);
        }
        // What was undone may have stood in the editor.
        edited = edited.filter(id -> draft(id).isPresent() || record(id).isPresent());
        tell();
        return answer;
    }

    private Set<RecordId> drafts() {
        return curation().map(now -> now.drafts().keySet()).orElse(Set.of());
    }

    private void tell() {
        state.set(editing.map(open -> new EditingState(
                        !(open.access() instanceof Access.HeldElsewhere),
                        open.access() instanceof Access.Editable,
                        open.done().size(),
                        open.undone().size(),
                        open.unsaved(),
                        open.journalWritten(),
                        edited))
                .orElse(EditingState.NOTHING));
    }
}
