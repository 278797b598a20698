package org.isnad.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.isnad.dataset.FileBytes.Failed;
import org.isnad.dataset.FileBytes.Reason;

/** Where the articles of a data set lie. */
interface ArticleFolder {

    /** Bytes of an article; far more than any newspaper prints. */
    long LIMIT_BYTES = 16L * 1024 * 1024;

    /** The bytes of an article, by its path in the data set. */
    FileBytes read(String file);

    /**
     * Whether a path, as it is written, stays in its folder: steps down with {@code /}, none of them {@code .} or {@code
     * ..}; no drive, no backslash, no control character.
     */
    static boolean inside(String file) {
        return file.chars().noneMatch(unit -> unit == '\\' || unit == ':' || Character.isISOControl(unit))
                && Arrays.stream(file.split("/", -1)).noneMatch(List.of("", ".", "..")::contains);
    }

    /** The folder of the data set. */
    static ArticleFolder besides(Path folder) {
        return file -> readIn(folder, file);
    }

    /** Another folder, in which the articles lie side by side. */
    static ArticleFolder flat(Path folder) {
        return file -> readIn(folder, file.substring(file.lastIndexOf('/') + 1));
    }

    /** Resources beside a class path root, which ends with {@code /}. */
    static ArticleFolder resources(String root) {
        return file -> {
            try (InputStream input = ArticleFolder.class.getResourceAsStream(root + file)) {
                return input == null ? new Failed(Reason.NOT_FOUND) : FileBytes.upTo(LIMIT_BYTES, input);
            } catch (IOException e) {
                return new Failed(Reason.UNREADABLE);
            }
        };
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
