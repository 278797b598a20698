package org.isnad.ui.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.isnad.articles.ArticleExtractor;
import org.isnad.articles.ExtractedArticle;
import org.isnad.articles.LetterReading;
import org.isnad.curation.Curation;
import org.isnad.curation.Edit;
import org.isnad.curation.Outcome;
import org.isnad.curation.article.ArticleLikeness;
import org.isnad.curation.article.ArticleStatements;
import org.isnad.curation.article.IncomingArticle;
import org.isnad.curation.article.NewDataset;
import org.isnad.curation.session.EditingSession;
import org.isnad.curation.session.SessionOpening;
import org.isnad.dataset.DatasetReader;
import org.isnad.editing.EditAnswer;
import org.isnad.labels.BilingualMessages;
import org.isnad.labels.Labels;
import org.isnad.labels.StartCategories;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Bilingual;
import org.isnad.ui.dialog.Dialogs;
import org.isnad.ui.session.DocumentEditing;
import org.isnad.ui.task.BackgroundTasks;

/** Makes data sets and takes articles in: from files, and pasted. To be used on the JavaFX thread. */
public final class CurationController {
    private static final String PASTED = "pasted.txt";

    private final Window owner;
    private final DocumentEditing editing;
    private final Labels labels;
    private final Dialogs dialogs;
    private final BackgroundTasks tasks;
    private final Path home;
    private final Consumer<String> say;
    private final Consumer<Throwable> report;
    private Consumer<ArticleId> onAdded = id -> {};

    /**
     * Everything that it needs.
     *
     * @param home the user's folder, under which a folder is proposed
     * @param say tells the user in one line
     * @param report tells of an unexpected error
     */
    public CurationController(
            Window owner,
            DocumentEditing editing,
            Labels labels,
            Dialogs dialogs,
            BackgroundTasks tasks,
            Path home,
            Consumer<String> say,
            Consumer<Throwable> report) {
        this.owner = owner;
        this.editing = editing;
        this.labels = labels;
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.home = home;
        this.say = say;
        this.report = report;
    }

    /**
     * Asks for title and folder, and makes a data set there.
     *
     * @param open opens its file
     */
    public void newDataset(Consumer<Path> open) {
        NewDatasetForm form = new NewDatasetForm(labels, ProposedFolder.under(home));
        dialogs.form(
                        labels,
                        labels.text("newdata.heading"),
                        labels.text("newdata.make"),
                        form,
                        form.validProperty(),
                        form::wanted)
                .ifPresent(wanted -> make(wanted, open));
    }

    private void make(NewDatasetForm.Wanted wanted, Consumer<Path> open) {
        Path file = wanted.folder().resolve(DatasetReader.FILE_NAME);
        try {
            Files.createDirectories(wanted.folder());
            SessionOpening opening = EditingSession.create(
                    file,
                    NewDataset.of(
                            String.valueOf(wanted.folder().getFileName()),
                            new Bilingual(wanted.title(), Optional.empty()),
                            StartCategories.all()));
            switch (opening) {
                case SessionOpening.Editable(var session, var _) -> {
                    try (session) {
                        session.save();
                    }
                    open.accept(file);
                }
                case SessionOpening.Exists _, SessionOpening.HeldElsewhere _ ->
                    dialogs.tell(
                            labels,
                            labels.text("newdata.heading"),
                            labels.text("saving.exists", "file", file.toString()));
            }
        } catch (IOException e) {
            dialogs.tell(
                    labels,
                    labels.text("newdata.heading"),
                    labels.text("saving.failed", "reason", String.valueOf(e.getMessage())));
        }
    }

    /** Asks for files and takes their articles in. */
    public void addArticles() {
        FileChooser chooser = articleChooser();
        List<File> files = chooser.showOpenMultipleDialog(owner);
        if (files != null) {
            add(files.stream().map(File::toPath).toList());
        }
    }

    /**
     * Asks for a newer version of an article, in a file or in the clipboard, and takes it in beside the older one.
     *
     * @param then what is done with it
     */
    void addVersion(Consumer<ArticleId> then) {
        OptionalInt way = dialogs.choose(
                labels,
                labels.text("newdata.version"),
                labels.text("newdata.version.where"),
                List.of(labels.text("newdata.version.file"), labels.text("newdata.version.clipboard")));
        if (way.isEmpty()) {
            return;
        }
        if (way.getAsInt() == 1) {
            paste(then);
            return;
        }
        Optional.ofNullable(articleChooser().showOpenDialog(owner))
                .map(File::toPath)
                .ifPresent(file -> addVersion(file, then));
    }

    /** Takes a file in as a newer version of an article. */
    void addVersion(Path file, Consumer<ArticleId> then) {
        if (editing.ready()) {
            tasks.run(() -> ReadFile.of(file), read -> take(read, then), report);
        }
    }

    private FileChooser articleChooser() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(labels.text("editor.menu.add_articles"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter("TXT, HTML, DOCX, PDF", "*.txt", "*.html", "*.htm", "*.docx", "*.pdf"),
                        new ExtensionFilter("*", "*"));
        return chooser;
    }

    /** Takes the articles of files in, one after the other. */
    public void add(List<Path> files) {
        if (editing.ready()) {
            tasks.run(
                    () -> files.stream().map(ReadFile::of).toList(),
                    read -> read.forEach(one -> take(one, onAdded)),
                    report);
        }
    }

    /** Takes the articles of files in that were dropped; false while nothing is open. */
    public boolean take(List<Path> files) {
        boolean open = editing.isOpen();
        if (open) {
            add(files);
        }
        return open;
    }

    /** Takes in the text of the clipboard. */
    public void paste() {
        paste(onAdded);
    }

    private void paste(Consumer<ArticleId> then) {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            say.accept(labels.text("newdata.clipboard_empty"));
        } else if (editing.ready()) {
            tasks.run(
                    () -> ReadFile.of(PASTED, Optional.empty(), ArticleExtractor.pasted(text)),
                    read -> take(read, then),
                    report);
        }
    }

    private void take(ReadFile file, Consumer<ArticleId> then) {
        file.told(labels).ifPresent(told -> dialogs.tell(labels, labels.text("editor.menu.add_articles"), told));
        reading(file).ifPresent(article -> editing.curation().ifPresent(now -> ask(now, file, article, then)));
    }

    /** The article; where its letters stand in reverse order, in the way that is chosen. */
    private Optional<ExtractedArticle> reading(ReadFile file) {
        if (file.readings().size() < 2) {
            return file.readings().stream().findFirst().map(LetterReading::article);
        }
        LetterReadingForm form = new LetterReadingForm(labels, file.readings(), file.certain());
        return dialogs.form(
                labels,
                labels.text(
                        "newdata.letters",
                        "file",
                        file.name().equals(PASTED) ? labels.text("newdata.pasted") : file.name()),
                labels.text("newdata.letters.accept"),
                form,
                form.validProperty(),
                form::chosen,
                LetterReadingForm.WIDTH_PX);
    }

    private void ask(Curation now, ReadFile file, ExtractedArticle article, Consumer<ArticleId> then) {
        Optional<String> told = switch (ArticleLikeness.of(now, article.text())) {
            case ArticleLikeness.Same(var id) ->
                Optional.of(labels.text("curation.same", "file", file.name(), "id", ArticleNames.of(now, id)));
            case ArticleLikeness.Near(var id, var percent) ->
                Optional.of(labels.text(
                        "curation.near", "file", file.name(), "id", ArticleNames.of(now, id), "percent", percent));
            case ArticleLikeness.Other() -> Optional.empty();
        };
        if (ArticleLikeness.of(now, article.text()) instanceof ArticleLikeness.Same) {
            dialogs.tell(labels, labels.text("editor.menu.add_articles"), told.orElseThrow());
            return;
        }
        ArticleForm form = new ArticleForm(labels, article, told);
        dialogs.form(
                        labels,
                        file.name().equals(PASTED)
                                ? labels.text("newdata.pasted")
                                : labels.text("newdata.article", "file", file.name()),
                        labels.text("newdata.keep_article"),
                        form,
                        form.validProperty(),
                        form::chosen,
                        ArticleForm.WIDTH_PX)
                .flatMap(chosen -> keep(file, article, chosen))
                .ifPresent(then);
    }

    private Optional<ArticleId> keep(ReadFile file, ExtractedArticle article, ArticleForm.Chosen chosen) {
        Path folder = editing.folder().orElseThrow();
        IncomingArticle incoming = IncomingArticle.of(
                        editing.curation().orElseThrow(), folder, article, file.name(), file.bytes())
                .without(chosen.leftOut());
        try {
            incoming.writeOriginal(folder);
        } catch (IOException e) {
            dialogs.tell(
                    labels,
                    labels.text("editor.menu.add_articles"),
                    labels.text("saving.failed", "reason", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>(List.of(incoming.edit()));
        if (editing.curation().orElseThrow().apply(incoming.edit()) instanceof Outcome.Done(var after)) {
            ArticleId id = IncomingArticle.added(after).id();
            chosen.said()
                    .forEach((trait, said) -> edits.add(ArticleStatements.of(
                            after, id, trait, said, BilingualMessages.of("curation.origin.typed"))));
        }
        if (!(editing.change(edits) instanceof EditAnswer.Done)) {
            return Optional.empty();
        }
        Article added = IncomingArticle.added(editing.curation().orElseThrow());
        say.accept(labels.text("newdata.added", "file", file.name()));
        return Optional.of(added.id());
    }

    /** What happens with an article that was taken in. */
    public void setOnAdded(Consumer<ArticleId> action) {
        onAdded = action;
    }
}
