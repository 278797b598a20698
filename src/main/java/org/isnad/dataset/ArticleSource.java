package org.isnad.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.dataset.FileBytes.Failed;
import org.isnad.dataset.FileBytes.Reason;
import org.isnad.model.Article;

/** Where articles lie: gives the bytes of each, as they are there now. */
@FunctionalInterface
public interface ArticleSource {

    /** Bytes of an article; far more than any newspaper prints. */
    long LIMIT_BYTES = 16L * 1024 * 1024;

    /** No article is at hand. */
    ArticleSource NONE = file -> new Failed(Reason.NOT_FOUND);

    /**
     * All bytes of an article, or why there are none.
     *
     * @param file its path as the data set writes it, which is {@link #inside}
     */
    FileBytes read(String file);

    /** All bytes of an article; empty where its file is missing, cannot be read, is too large or lies outside. */
    default Optional<byte[]> bytes(Article article) {
        return inside(article.file()) && read(article.file()) instanceof FileBytes.Read(var bytes)
                ? Optional.of(bytes)
                : Optional.empty();
    }

    /** Beside a data set, where it says: its file, or the folder that holds it. */
    static ArticleSource beside(Path dataset) {
        Path file = dataset.toAbsolutePath();
        Path folder = Files.isDirectory(file)
                ? file
                : Optional.ofNullable(file.getParent()).orElse(file);
        return path -> readIn(folder, path);
    }

    /** A folder in which articles lie side by side, found by their file names. */
    static ArticleSource folder(Path folder) {
        return file -> readIn(folder, file.substring(file.lastIndexOf('/') + 1));
    }

    /** Those that come with the program. */
    static ArticleSource shipped() {
        return file -> {
            try (InputStream input = ArticleSource.class.getResourceAsStream(DatasetReader.SHIPPED_ROOT + file)) {
                return input == null ? new Failed(Reason.NOT_FOUND) : FileBytes.upTo(LIMIT_BYTES, input);
            } catch (IOException e) {
                return new Failed(Reason.UNREADABLE);
            }
        };
    }

    /** Articles in memory, by their paths in the data set. */
    static ArticleSource of(Map<String, byte[]> files) {
        return file -> {
            byte[] bytes = files.get(file);
            if (bytes == null) {
                return new Failed(Reason.NOT_FOUND);
            }
            return bytes.length > LIMIT_BYTES ? new Failed(Reason.TOO_LARGE) : new FileBytes.Read(bytes);
        };
    }

    /**
     * These articles, and others in memory before them.
     *
     * @param files by their paths in the data set
     */
    default ArticleSource with(Map<String, byte[]> files) {
        ArticleSource memory = of(files);
        return file -> files.containsKey(file) ? memory.read(file) : read(file);
    }

    /**
     * Whether a path, as it is written, stays in its folder: steps down with {@code /}, none of them {@code .} or {@code
     * ..}; no drive, no backslash, no control character.
     */
    static boolean inside(String file) {
        return file.chars().noneMatch(unit -> unit == '\\' || unit == ':' || Character.isISOControl(unit))
                && Arrays.stream(file.split("/", -1)).noneMatch(List.of("", ".", "..")::contains);
    }

    private static FileBytes readIn(Path folder, String file) {
        try {
            Path real = folder.resolve(file).toRealPath();
            // A link may lead anywhere, also to files that are not meant to be read.
            return real.startsWith(folder.toRealPath()) ? FileBytes.of(real, LIMIT_BYTES) : new Failed(Reason.OUTSIDE);
        } catch (NoSuchFileException e) {
            return new Failed(Reason.NOT_FOUND);
        } catch (IOException | InvalidPathException e) {
            return new Failed(Reason.UNREADABLE);
        }
    }
}
