package org.isnad.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.check.Evidence;
import org.isnad.check.OutsideDates;
import org.isnad.check.Problem;
import org.isnad.check.Severity;
import org.isnad.document.DatasetFile;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Dataset;

/**
 * A data set with the words that it cites; immutable.
 *
 * @param whole everything of the file that the model can hold, also records whose id is taken or that name something that is
 *     not there; this is what is written back
 * @param dataset the part of it in which every id leads to a record: what is drawn, searched and counted
 * @param texts the articles that could be read
 * @param evidence where the anchors of {@code dataset} stand
 * @param problems everything that was found, in the order of the file
 * @param file its bytes and where each record stands in them; empty for one that was made, or read from another format
 * @param source the file as the user named it, or the name of the shipped data set
 */
public record LoadedDataset(
        Dataset whole,
        Dataset dataset,
        Map<ArticleId, ArticleText> texts,
        Evidence evidence,
        List<Problem> problems,
        Optional<DatasetFile> file,
        String source) {

    /**
     * A data set that was made and not read: nothing is checked.
     *
     * @param dataset every id in it leads to a record of it
     * @param texts the articles at hand
     * @param source stands for the file in messages
     */
    public static LoadedDataset made(Dataset dataset, Map<ArticleId, ArticleText> texts, String source) {
        return new LoadedDataset(
                dataset, dataset, texts, Evidence.of(dataset, texts), List.of(), Optional.empty(), source);
    }

    /** Copies the collections. */
    public LoadedDataset {
        texts = Map.copyOf(texts);
        problems = List.copyOf(problems);
    }

    /** The words of an article; empty when its file could not be read. */
    public Optional<ArticleText> text(ArticleId article) {
        return Optional.ofNullable(texts.get(article));
    }

    /** The same with dates counted from publications that are known from outside; what is written of it stays the same. */
    public LoadedDataset countedFromOutside() {
        return new LoadedDataset(whole, OutsideDates.counted(dataset), texts, evidence, problems, file, source);
    }

    /** The same with other problems. */
    public LoadedDataset withProblems(List<Problem> other) {
        return new LoadedDataset(whole, dataset, texts, evidence, other, file, source);
    }

    /** The same after it was written to a file. */
    public LoadedDataset withFile(DatasetFile written) {
        String name = written.path().map(Path::toString).orElse(source);
        return new LoadedDataset(whole, dataset, texts, evidence, problems, Optional.of(written), name);
    }

    /** How many problems of that severity there are. */
    public int count(Severity severity) {
        return (int) problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
