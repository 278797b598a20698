package org.isnad.ui.main;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.check.Anchors;
import org.isnad.check.Problem;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.DatedRecord;
import org.isnad.model.RecordId;
import org.jspecify.annotations.Nullable;

/** Leads from a problem to the record or article that it concerns. */
final class ProblemPlace {

    private final Desk desk;

    ProblemPlace(Desk desk) {
        this.desk = desk;
    }

    /** Selects the record or opens the article; does nothing where the problem concerns neither. */
    void open(Problem problem) {
        Optional<RecordId> record = desk.open()
                .flatMap(dataset -> mentioned(problem)
                        .map(RecordId::new)
                        .filter(id -> dataset.record(id).isPresent())
                        .findFirst()
                        .or(() -> citing(dataset, problem)));
        record.ifPresent(id -> desk.select(id.value()));
        if (record.isEmpty()) {
            desk.open()
                    .flatMap(dataset -> mentioned(problem)
                            .flatMap(text -> dataset.dataset().articles().stream()
                                    .filter(article -> article.id().value().equals(text)
                                            || article.file().equals(text)
                                            || article.fileName().equals(text)))
                            .map(Article::id)
                            .findFirst())
                    .map(ArticleId::value)
                    .ifPresent(desk::openArticle);
        }
    }

    /** The record that an anchor of the problem belongs to. */
    private static Optional<RecordId> citing(OpenDataset dataset, Problem problem) {
        Map<String, Object> named = problem.arguments();
        return Stream.<DatedRecord>concat(dataset.dataset().events().stream(), dataset.dataset().figures().stream())
                .filter(record -> Anchors.of(record).stream()
                        .anyMatch(anchor -> shows(named.get("exact"), anchor.exact())
                                && anchor.article().value().equals(named.get("article"))))
                .map(DatedRecord::id)
                .findFirst();
    }

    private static Stream<String> mentioned(Problem problem) {
        return problem.arguments().values().stream()
                .filter(value -> !value.toString().isEmpty())
                .map(Object::toString);
    }

    /** Whether an argument shows these words, whole or shortened as messages do. */
    private static boolean shows(@Nullable Object argument, String words) {
        String shown = String.valueOf(argument);
        return shown.equals(words) || (shown.endsWith("…") && words.startsWith(shown.substring(0, shown.length() - 1)));
    }
}
