package org.isnad.revision;

import java.nio.file.Path;
import java.util.Optional;

/** Where a document was opened from. */
public sealed interface Origin {

    /** The file as the user named it; empty for the data set that comes with the program. */
    default Optional<Path> file() {
        return Optional.empty();
    }

    /** The data set that comes with the program. */
    record Shipped() implements Origin {}

    /**
     * A data set in the program's own format.
     *
     * @param path its file, or the folder that holds it
     */
    record File(Path path) implements Origin {
        @Override
        public Optional<Path> file() {
            return Optional.of(path);
        }
    }

    /**
     * A bundle: a data set with its articles in one file.
     *
     * @param path its file
     */
    record Bundle(Path path) implements Origin {
        @Override
        public Optional<Path> file() {
            return Optional.of(path);
        }
    }

    /**
     * A picture that carries the data that it shows.
     *
     * @param path its file
     */
    record Picture(Path path) implements Origin {
        @Override
        public Optional<Path> file() {
            return Optional.of(path);
        }
    }

    /**
     * A file in another format, whose content was made into a data set.
     *
     * @param path its file
     */
    record Imported(Path path) implements Origin {
        @Override
        public Optional<Path> file() {
            return Optional.of(path);
        }
    }
}
