package org.isnad.curation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.check.Problem;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.DatasetWriter;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.RevisedFile;
import org.isnad.document.DatasetFile;
import org.isnad.file.AtomicFile;
import org.isnad.file.Sha256;
import org.isnad.model.Article;
import org.isnad.model.Dataset;

/**
 * Saves a data set into its file: only what changed changes, nothing is written that would not be read back as it is in hand,
 * and a file that another program has changed is not touched. Blocks: call it off the user interface's thread.
 */
public final class DatasetSaving {
    private final Path path;
    private final Journal journal;

    /**
     * Begins for a file.
     *
     * @param path where it lies, or shall lie
     * @param journal of that file
     */
    public DatasetSaving(Path path, Journal journal) {
        this.path = path;
        this.journal = journal;
    }

    /** What came of saving. */
    public sealed interface Saved {

        /** The file holds the data set; the former one is beside it, with {@code .bak} behind its name. */
        record Done(DatasetFile file) implements Saved {}

        /** The file is not as it was read: it was changed, removed or made by another program. Nothing was written. */
        record Changed() implements Saved {}

        /**
         * What would be written would not be read back as it is. Nothing was written.
         *
         * @param problems what the reader says of it
         */
        record Unreadable(List<Problem> problems) implements Saved {

            /** Copies the list. */
            public Unreadable {
                problems = List.copyOf(problems);
            }
        }
    }

    /** Where the former file stays. */
    public static Path backup(Path path) {
        return path.resolveSibling(Optional.ofNullable(path.getFileName()).orElse(path) + ".bak");
    }

    /**
     * Saves.
     *
     * @param opened the file as it was read or saved last; empty for a data set that has none yet
     * @param before what was read from it, or saved
     * @param now what it shall hold; its drafts go into the journal
     * @throws IOException if the file or the journal cannot be written; the file is as it was, and the journal has everything
     */
    public Saved save(Optional<DatasetFile> opened, Dataset before, Curation now) throws IOException {
        return save(opened, before, now, false);
    }

    /**
     * Saves, also where another program has removed the file.
     *
     * @param opened as in {@link #save}
     * @param before as in {@link #save}
     * @param now as in {@link #save}
     * @throws IOException as in {@link #save}
     */
    public Saved saveAnew(Optional<DatasetFile> opened, Dataset before, Curation now) throws IOException {
        return save(opened, before, now, true);
    }

    private Saved save(Optional<DatasetFile> opened, Dataset before, Curation now, boolean anew) throws IOException {
        Dataset after = now.dataset();
        byte[] bytes = opened.map(file -> RevisedFile.of(file, before, after))
                .orElseGet(() -> DatasetWriter.write(after).getBytes(StandardCharsets.UTF_8));
        LoadResult read = DatasetReader.read(bytes, path.toString(), ArticleSource.NONE);
        if (!(read instanceof LoadResult.Loaded(var loaded)) || !loaded.whole().equals(after)) {
            return new Saved.Unreadable(
                    switch (read) {
                        case LoadResult.Loaded(var found) -> found.problems();
                        case LoadResult.Refused(var _, var problems) -> problems;
                    });
        }
        Optional<byte[]> onDisk = onDisk();
        boolean gone = anew && onDisk.isEmpty();
        if (!gone && !onDisk.map(Sha256::of).equals(opened.map(DatasetFile::checksum))) {
            return new Saved.Changed();
        }
        DatasetFile written = loaded.file().orElseThrow().at(path);
        List<Draft> drafts = List.copyOf(now.drafts().values());
        journal.append(new JournalEntry.Saving(written.checksum(), drafts));
        if (gone) {
            Files.createDirectories(
                    Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path));
        }
        articles(now);
        if (onDisk.isPresent()) {
            byte[] former = onDisk.get();
            AtomicFile.write(backup(path), true, output -> output.write(former));
        }
        AtomicFile.write(path, onDisk.isPresent(), output -> output.write(bytes));
        journal.begin(written.checksum(), drafts);
        return new Saved.Done(written);
    }

    /** Articles that came in lie beside the data set before it names them. One that lies there already is not touched. */
    private void articles(Curation now) throws IOException {
        Path folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
        for (Article article : now.dataset().articles()) {
            String text = now.files().get(article.file());
            Path file = folder.resolve(article.file());
            if (text != null && !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
                AtomicFile.write(file, false, output -> output.write(text.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    private Optional<byte[]> onDisk() throws IOException {
        try {
            return Optional.of(Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
