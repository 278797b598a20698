package org.isnad.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.check.Evidence;
import org.isnad.check.Problem;
import org.isnad.check.Severity;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Dataset;

/**
 * A data set with the words that it cites; immutable. Every id in it leads to a record of it.
 *
 * @param dataset what could be read; faulty records are left out
 * @param texts the articles that could be read
 * @param evidence where the anchors of the data set stand
 * @param problems everything that was found, in the order of the file
 * @param source the file as the user named it, or the name of the shipped data set
 */
public record LoadedDataset(
        Dataset dataset, Map<ArticleId, ArticleText> texts, Evidence evidence, List<Problem> problems, String source) {

    /** Copies the collections. */
    public LoadedDataset {
        texts = Map.copyOf(texts);
        problems = List.copyOf(problems);
    }

    /** The words of an article; empty when its file could not be read. */
    public Optional<ArticleText> text(ArticleId article) {
        return Optional.ofNullable(texts.get(article));
    }

    /** How many problems of that severity there are. */
    public int count(Severity severity) {
        return (int) problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
