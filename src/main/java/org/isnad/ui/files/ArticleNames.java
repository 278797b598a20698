package org.isnad.ui.files;

import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.check.Subject;
import org.isnad.curation.Curation;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Bilingual;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Note;
import org.isnad.model.RecordId;

/** What articles and what rests on them are called in questions about them. */
final class ArticleNames {
    private ArticleNames() {}

    /** The headline of an article, else who published it, else its id. */
    static String of(Curation now, ArticleId id) {
        return article(now, id)
                .flatMap(article -> article.headline().value().or(article.outlet()::value))
                .orElse(id.value());
    }

    /** An article by its id. */
    static Optional<Article> article(Curation now, ArticleId id) {
        return now.dataset().articles().stream()
                .filter(article -> article.id().equals(id))
                .findFirst();
    }

    /** The title of a record, the words of a note, the name of an article. */
    static String of(Curation now, Subject subject) {
        return switch (subject) {
            case Subject.OfRecord(var id) -> record(now, id).orElse(id.value());
            case Subject.OfNote(var id) ->
                now.dataset().notes().stream()
                        .filter(note -> note.id().equals(id))
                        .findFirst()
                        .map(Note::text)
                        .map(Bilingual::ar)
                        .orElse(id.value());
            case Subject.OfArticle(var id) -> of(now, id);
            case Subject.InFile(var path) -> path;
            case Subject.Whole() -> now.dataset().title().ar();
        };
    }

    private static Optional<String> record(Curation now, RecordId id) {
        return Stream.<DatedRecord>concat(now.dataset().events().stream(), now.dataset().figures().stream())
                .filter(record -> record.id().equals(id))
                .findFirst()
                .map(record -> switch (record) {
                    case Event event -> event.title().ar();
                    case Figure figure -> figure.title().map(Bilingual::ar).orElse(id.value());
                });
    }
}
