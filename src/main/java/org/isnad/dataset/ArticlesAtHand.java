package org.isnad.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where articles are looked for that a data set from elsewhere names. */
public final class ArticlesAtHand {
    private final ArticleFolder folder;

    private ArticlesAtHand(ArticleFolder folder) {
        this.folder = folder;
    }

    /** Those that come with the program. */
    public static ArticlesAtHand shipped() {
        return new ArticlesAtHand(ArticleFolder.resources(DatasetReader.SHIPPED_ROOT));
    }

    /** A folder in which articles lie side by side, found by their file names. */
    public static ArticlesAtHand in(Path folder) {
        return new ArticlesAtHand(ArticleFolder.flat(folder));
    }

    /** Those of a data set: its file, or the folder that holds it. */
    public static ArticlesAtHand of(Path dataset) {
        Path file = dataset.toAbsolutePath();
        return new ArticlesAtHand(ArticleFolder.besides(
                Files.isDirectory(file)
                        ? file
                        : Optional.ofNullable(file.getParent()).orElse(file)));
    }

    ArticleFolder folder() {
        return folder;
    }
}
