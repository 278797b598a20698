package org.isnad.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.check.DatasetChecker;
import org.isnad.check.Problem;
import org.isnad.check.ProblemCode;
import org.isnad.check.SourceMap;
import org.isnad.check.Subject;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.RecordId;

/**
 * What is wrong with a data set after an edit: what checking finds now, and what reading had found in parts that are as they
 * were read. A problem that was there before keeps its place in the file. Immutable.
 */
final class ProblemsAfterEdit {
    private final Dataset read;
    private final List<Problem> ofReading;
    private final Map<Found, Problem> placed = new HashMap<>();

    /** What tells two problems apart, wherever they stand. */
    private record Found(ProblemCode code, Subject subject, Map<String, Object> arguments) {
        static Found of(Problem problem) {
            return new Found(problem.code(), problem.subject(), problem.arguments());
        }
    }

    /** Begins with a data set as it was read. */
    ProblemsAfterEdit(LoadedDataset read) {
        this.read = read.whole();
        Set<Found> ofChecking =
                DatasetChecker.check(read.whole(), read.texts(), SourceMap.NOWHERE, linked -> read.evidence())
                        .problems()
                        .stream()
                        .map(Found::of)
                        .collect(Collectors.toCollection(HashSet::new));
        List<Problem> others = new ArrayList<>();
        for (Problem problem : read.problems()) {
            placed.putIfAbsent(Found.of(problem), problem);
            if (!ofChecking.contains(Found.of(problem))) {
                others.add(problem);
            }
        }
        this.ofReading = List.copyOf(others);
    }

    /**
     * All problems, with those of reading first.
     *
     * @param after the edited data set
     * @param found what checking it has found
     */
    List<Problem> of(Dataset after, List<Problem> found) {
        List<Problem> problems = new ArrayList<>();
        if (!ofReading.isEmpty()) {
            Set<DatedRecord> unchanged = Stream.<DatedRecord>concat(after.events().stream(), after.figures().stream())
                    .collect(Collectors.toSet());
            Map<RecordId, DatedRecord> before = new HashMap<>();
            Stream.<DatedRecord>concat(read.events().stream(), read.figures().stream())
                    .forEach(record -> before.put(record.id(), record));
            for (Problem problem : ofReading) {
                boolean holds = switch (problem.subject()) {
                    case Subject.OfRecord(var id) -> !before.containsKey(id) || unchanged.contains(before.get(id));
                    case Subject.OfArticle(var id) -> holds(problem, id, after);
                    case Subject.OfNote _, Subject.InFile _, Subject.Whole _ -> true;
                };
                if (holds) {
                    problems.add(problem);
                }
            }
        }
        found.forEach(problem -> problems.add(placed.getOrDefault(Found.of(problem), problem)));
        return problems;
    }

    /** What was wrong with an article goes with it; another text than the cited one is none once it is accepted. */
    private boolean holds(Problem problem, ArticleId id, Dataset after) {
        Optional<Article> now = article(id, after);
        if (now.isEmpty()) {
            return article(id, read).isEmpty();
        }
        return problem.code() != ProblemCode.ARTICLE_CHANGED
                || !now.get().sha256().equals(problem.arguments().get("actual"));
    }

    private static Optional<Article> article(ArticleId id, Dataset dataset) {
        return dataset.articles().stream()
                .filter(article -> article.id().equals(id))
                .findFirst();
    }
}
