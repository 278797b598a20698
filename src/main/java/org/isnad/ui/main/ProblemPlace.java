package org.isnad.ui.main;

import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.check.Problem;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.RecordId;

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
                        .findFirst());
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

    private static Stream<String> mentioned(Problem problem) {
        return problem.arguments().values().stream()
                .filter(value -> !value.toString().isEmpty())
                .map(Object::toString);
    }
}
