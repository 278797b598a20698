package org.isnad.editing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.isnad.check.SourceMap;
import org.isnad.curation.Curation;
import org.isnad.curation.DatasetSaving;
import org.isnad.curation.DiskComparison;
import org.isnad.curation.Edit;
import org.isnad.curation.EditHistory;
import org.isnad.curation.LostWords;
import org.isnad.curation.MarkedWords;
import org.isnad.curation.Outcome;
import org.isnad.curation.Recovery;
import org.isnad.curation.article.ChangedText;
import org.isnad.curation.session.EditingSession;
import org.isnad.curation.session.SessionOpening;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.DatasetWriter;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.document.DatasetFile;
import org.isnad.file.AtomicFile;
import org.isnad.model.Anchor;
import org.isnad.model.Resolution;
import org.isnad.revision.OpenDocument;
import org.isnad.revision.Origin;
import org.isnad.revision.Revision;

/**
 * The editing of one open document: each edit gives its next revision, with its problems and evidence.
 *
 * <p>The {@link EditingSession} below keeps history, journal and file. A document without a file of its own is read only until
 * {@link #moveTo} gives it one; so is one whose file another window edits. Used by one thread; blocks while it writes.
 */
public final class Editing implements AutoCloseable {
    private final ArticleSource articles;
    private LoadedDataset read;

    /** Made for the first edit: it checks the whole data set, and most that is opened is only read. */
    private Optional<ProblemsAfterEdit> problems = Optional.empty();

    private OpenDocument document;
    private Access access;
    private Recovery left;

    private Editing(OpenDocument document, Access access, Recovery left) {
        this.document = document;
        this.articles = document.articles();
        this.read = document.content();
        this.access = access;
        this.left = left;
    }

    /** Begins to edit a document that was just opened. */
    public static Editing begin(OpenDocument document) {
        Optional<Path> path = document.content().file().flatMap(DatasetFile::path);
        if (path.isEmpty()) {
            return new Editing(document, new Access.NoFile(), new Recovery.Nothing());
        }
        return switch (EditingSession.open(path.get(), document.content())) {
            case SessionOpening.Editable(var session, var left) ->
                new Editing(document, new Access.Editable(session), left);
            case SessionOpening.HeldElsewhere _ ->
                new Editing(document, new Access.HeldElsewhere(), new Recovery.Nothing());
            case SessionOpening.Exists _ -> throw new IllegalStateException("only where a data set is made");
        };
    }

    /** The document as it is now. */
    public OpenDocument document() {
        return document;
    }

    /** Whether the document can be edited. */
    public Access access() {
        return access;
    }

    /** What was made so far, with the records that are not complete; empty while the document is read only. */
    public Optional<Curation> curation() {
        return session().map(EditingSession::now);
    }

    /** What a process that was killed has left: {@link #recover} takes it up, {@link #forget} throws it away. */
    public Recovery left() {
        return left;
    }

    /** The folder of the file that is edited; empty while the document is read only. */
    public Optional<Path> folder() {
        return session().map(EditingSession::path).map(Path::toAbsolutePath).map(Path::getParent);
    }

    /** Whether every edit so far is on the disk, in the file or in the journal. */
    public boolean journalWritten() {
        return session().map(EditingSession::journalWritten).orElse(true);
    }

    /** Whether there is anything that the file does not hold. */
    public boolean unsaved() {
        return session().map(EditingSession::unsaved).orElse(false);
    }

    /** What was done, in order. */
    public List<Edit> done() {
        return session().map(session -> session.history().done()).orElse(List.of());
    }

    /** What was undone, in the order in which it would be done again. */
    public List<Edit> undone() {
        return session().map(session -> session.history().undone()).orElse(List.of());
    }

    /** All that was done, in order, and behind it what was undone. */
    public List<EditHistory.Change> changes() {
        return session().map(session -> session.history().changes()).orElse(List.of());
    }

    /** Where the words of an anchor stand; empty where they do not, and while the document is read only. */
    public Optional<MarkedWords> words(Anchor anchor) {
        return curation()
                .map(_ -> document.content().evidence().of(anchor))
                .flatMap(found -> found instanceof Resolution.Resolved(var range)
                        ? Optional.of(new MarkedWords(anchor.article(), anchor.paragraph(), range))
                        : Optional.empty());
    }

    /** The cited words that the articles do not have as they are cited; none while the document is read only. */
    public List<LostWords> lostWords() {
        return curation()
                .map(now -> LostWords.of(now.dataset(), document.content().evidence()))
                .orElse(List.of());
    }

    /** The articles whose text has changed and was not accepted yet; none while the document is read only. */
    public List<ChangedText> changedTexts() {
        return session().map(_ -> ChangedText.of(document.content(), done())).orElse(List.of());
    }

    /** Applies an edit. */
    public EditAnswer apply(Edit edit) {
        return answer(session -> session.apply(edit));
    }

    /** Applies an edit that goes on with the last one: both are undone at once. */
    public EditAnswer goOn(Edit edit) {
        return answer(session -> session.goOn(edit));
    }

    private EditAnswer answer(Function<EditingSession, Outcome> edit) {
        return switch (access) {
            case Access.Editable(var session) ->
                switch (edit.apply(session)) {
                    case Outcome.Refused(var fault) -> new EditAnswer.Refused(fault);
                    case Outcome.Done(var after) -> shown(after);
                };
            case Access.NoFile _ -> new EditAnswer.NeedsFile();
            case Access.HeldElsewhere _ -> new EditAnswer.HeldElsewhere();
        };
    }

    /** Takes the last edit back. */
    public EditAnswer undo() {
        return session()
                .filter(EditingSession::undo)
                .map(session -> shown(session.now()))
                .orElseGet(EditAnswer.Nothing::new);
    }

    /** Does again what was undone last. */
    public EditAnswer redo() {
        return session()
                .filter(EditingSession::redo)
                .map(session -> shown(session.now()))
                .orElseGet(EditAnswer.Nothing::new);
    }

    /**
     * Undoes or redoes until so many edits are done.
     *
     * @param done from 0 to the number of {@link #changes}
     */
    public EditAnswer goTo(int done) {
        boolean moved = false;
        if (access instanceof Access.Editable(var session)) {
            while (done().size() > done && session.undo()) {
                moved = true;
            }
            while (done().size() < done && session.redo()) {
                moved = true;
            }
            return moved ? shown(session.now()) : new EditAnswer.Nothing();
        }
        return new EditAnswer.Nothing();
    }

    /** Takes up the work that was left, as far as it can be applied. */
    public EditAnswer recover() {
        Recovery work = left;
        left = new Recovery.Nothing();
        return session()
                .map(session -> switch (work) {
                    case Recovery.Work of -> {
                        session.recover(of);
                        yield shown(session.now());
                    }
                    case Recovery.Changed of -> {
                        session.recover(of);
                        yield shown(session.now());
                    }
                    case Recovery.Nothing _ -> new EditAnswer.Nothing();
                })
                .orElseGet(EditAnswer.Nothing::new);
    }

    /** Throws away the work that was left. */
    public void forget() {
        left = new Recovery.Nothing();
        session().ifPresent(EditingSession::discard);
    }

    /**
     * Writes the document into its file.
     *
     * @throws IOException if file or journal cannot be written; the file is as it was, and nothing is lost
     */
    public SaveAnswer save() throws IOException {
        return switch (access) {
            case Access.Editable(var session) -> answer(session.save(), document.origin());
            case Access.NoFile _ -> new SaveAnswer.NeedsFile();
            case Access.HeldElsewhere _ -> new SaveAnswer.HeldElsewhere();
        };
    }

    /** Reads the file again, after another program was at it; {@link OnDisk.Gone} where the document has none. */
    public OnDisk onDisk() {
        Optional<EditingSession> open = session();
        if (open.isEmpty() || !Files.exists(open.get().path())) {
            return new OnDisk.Gone();
        }
        return switch (DatasetReader.read(open.get().path(), Optional.empty())) {
            case LoadResult.Loaded(var read) -> new OnDisk.Changed(open.get().compare(read), read);
            case LoadResult.Refused(var _, var found) -> new OnDisk.Unreadable(found);
        };
    }

    /**
     * Goes on from the file as it is on disk, with what was done here; what was done before cannot be undone any more.
     *
     * @param disk the file as it was compared
     * @param theirs of the records that both have changed those that are taken from the disk
     */
    public EditAnswer join(OnDisk.Changed disk, Set<DiskComparison.Difference> theirs) {
        return session()
                .map(session -> {
                    OpenDocument before = document;
                    session.rebase(disk.content(), disk.comparison().joined(theirs));
                    read = disk.content();
                    problems = Optional.empty();
                    document = before.reread(disk.content(), articles);
                    shown(session.now());
                    return (EditAnswer) new EditAnswer.Done(Revision.between(before, document));
                })
                .orElseGet(EditAnswer.Nothing::new);
    }

    /**
     * Writes the document into its file, which another program has removed.
     *
     * @throws IOException if it cannot be written; nothing is lost
     */
    public SaveAnswer saveAnew() throws IOException {
        return access instanceof Access.Editable(var session) ? answer(session.saveAnew(), document.origin()) : save();
    }

    /**
     * Writes the document with its articles into a file of its own, which is its file from now on; what was done can still be
     * undone.
     *
     * @param path of the file, which must not be there yet; its articles come beside it
     * @throws FileAlreadyExistsException if a data set, or another text in the place of an article, lies there
     * @throws IOException if something cannot be written; the document keeps the file that it had
     */
    public SaveAnswer moveTo(Path path) throws IOException {
        Path file = path.toAbsolutePath().normalize();
        Path folder = Optional.ofNullable(file.getParent()).orElse(file);
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Files.createDirectories(folder);
        ArticleCopies.write(document.content().whole(), document.articles(), folder);
        if (access instanceof Access.Editable(var session)) {
            return answer(session.moveTo(file), new Origin.File(file));
        }
        String text = DatasetWriter.write(document.content().whole());
        AtomicFile.write(file, false, output -> output.write(text.getBytes(StandardCharsets.UTF_8)));
        LoadedDataset loaded = switch (DatasetReader.read(file, Optional.empty())) {
            case LoadResult.Loaded(var read) -> read;
            case LoadResult.Refused refused ->
                throw new IllegalStateException("written and not read: " + refused.problems());
        };
        if (!(EditingSession.open(file, loaded) instanceof SessionOpening.Editable(var opened, var _))) {
            return new SaveAnswer.HeldElsewhere();
        }
        access = new Access.Editable(opened);
        return saved(loaded.file().orElseThrow(), new Origin.File(file));
    }

    /** Lets go of the data set. The journal goes if the file holds everything; else it waits for the next start. */
    @Override
    public void close() throws IOException {
        if (access instanceof Access.Editable(var session)) {
            session.close();
        }
    }

    /** Lets go of the data set and throws away what its file does not hold. */
    public void closeWithoutSaving() throws IOException {
        if (access instanceof Access.Editable(var session)) {
            session.closeWithoutSaving();
        }
    }

    private Optional<EditingSession> session() {
        return access instanceof Access.Editable(var session) ? Optional.of(session) : Optional.empty();
    }

    private EditAnswer shown(Curation now) {
        OpenDocument before = document;
        OpenDocument edited = before.edited(now.dataset(), now.texts(), SourceMap.NOWHERE, articles.with(bytes(now)));
        ProblemsAfterEdit known = problems.orElseGet(() -> new ProblemsAfterEdit(read));
        problems = Optional.of(known);
        edited = edited.withProblems(known.of(now.dataset(), edited.content().problems()));
        document = unsaved() ? edited : edited.asSaved();
        return new EditAnswer.Done(Revision.between(before, document));
    }

    private SaveAnswer answer(DatasetSaving.Saved result, Origin origin) {
        return switch (result) {
            case DatasetSaving.Saved.Done(var written) -> saved(written, origin);
            case DatasetSaving.Saved.Changed() -> new SaveAnswer.ChangedOnDisk();
            case DatasetSaving.Saved.Unreadable(var found) -> new SaveAnswer.Unreadable(found);
        };
    }

    private SaveAnswer saved(DatasetFile written, Origin origin) {
        OpenDocument before = document;
        document = before.savedTo(origin, written);
        return new SaveAnswer.Done(Revision.between(before, document));
    }

    private static Map<String, byte[]> bytes(Curation now) {
        Map<String, byte[]> bytes = new HashMap<>();
        now.files().forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }
}
