package org.isnad.dataset;

import java.nio.file.Path;
import java.util.Optional;
import org.isnad.model.Article;

/** The bytes of the articles of a data set, as they lie there now. */
@FunctionalInterface
public interface ArticleFiles {

    /** All bytes of an article; empty where its file is missing, cannot be read, is too large or lies outside. */
    Optional<byte[]> read(Article article);

    /**
     * The articles of a data set in files.
     *
     * @param dataset its file, or the folder that holds it
     * @param articles a folder in which the articles lie side by side; without it they lie beside the data set
     */
    static ArticleFiles of(Path dataset, Optional<Path> articles) {
        return of(DatasetReader.articles(DatasetReader.file(dataset), articles));
    }

    /**
     * The articles of the data set that comes with the program.
     *
     * @param articles a folder in which they lie side by side; without it those that come with the program
     */
    static ArticleFiles shipped(Optional<Path> articles) {
        return of(DatasetReader.shippedArticles(articles));
    }

    private static ArticleFiles of(ArticleFolder folder) {
        return article ->
                ArticleFolder.inside(article.file()) && folder.read(article.file()) instanceof FileBytes.Read(var bytes)
                        ? Optional.of(bytes)
                        : Optional.empty();
    }
}
