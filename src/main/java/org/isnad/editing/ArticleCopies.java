package org.isnad.editing;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.FileBytes;
import org.isnad.file.AtomicFile;
import org.isnad.model.Article;
import org.isnad.model.Dataset;
import org.isnad.model.Original;

/** Copies the articles of a data set beside the file that it moves to. */
final class ArticleCopies {
    private ArticleCopies() {}

    /**
     * Writes the articles that are at hand, byte for byte. One that lies there already is not touched.
     *
     * @param folder of the data set
     * @throws FileAlreadyExistsException if another text lies in the place of one
     */
    static void write(Dataset dataset, ArticleSource articles, Path folder) throws IOException {
        for (Article article : dataset.articles()) {
            Optional<byte[]> bytes = articles.bytes(article);
            if (bytes.isPresent()) {
                write(bytes.get(), folder.resolve(article.file()), folder);
            }
            Optional<String> original = article.original().map(Original::file).filter(ArticleSource::inside);
            if (original.isPresent() && articles.read(original.get()) instanceof FileBytes.Read(var words)) {
                write(words, folder.resolve(original.get()), folder);
            }
        }
    }

    private static void write(byte[] bytes, Path file, Path folder) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            if (!Arrays.equals(bytes, Files.readAllBytes(file))) {
                throw new FileAlreadyExistsException(file.toString());
            }
            return;
        }
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
        AtomicFile.write(file, false, output -> output.write(bytes));
    }
}
