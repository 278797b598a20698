package org.isnad.ui.pane;

import org.isnad.check.Problem;
import org.isnad.check.Subject;
import org.isnad.model.ArticleId;
import org.isnad.model.NoteId;
import org.isnad.ui.session.RecordNavigation;

/** Leads from a problem to the record or article that it is about. */
public final class ProblemPlace {

    private final RecordNavigation records;

    public ProblemPlace(RecordNavigation records) {
        this.records = records;
    }

    /** Selects the record or opens the article; does nothing where the problem is about neither, or it is not shown. */
    public void open(Problem problem) {
        switch (problem.subject()) {
            case Subject.OfRecord(var id) ->
                records.open().flatMap(open -> open.record(id)).ifPresent(record -> records.select(id.value()));
            case Subject.OfArticle(var id) -> article(id);
            case Subject.OfNote(var id) -> note(id);
            case Subject.Whole(), Subject.InFile(var _) -> {
                // Nothing of it is drawn or printed.
            }
        }
    }

    /** A note has no mark: what it cites is opened. */
    private void note(NoteId id) {
        records.open().stream()
                .flatMap(open -> open.dataset().notes().stream())
                .filter(note -> note.id().equals(id))
                .flatMap(note -> note.citations().stream())
                .map(citation -> citation.anchor().article())
                .findFirst()
                .ifPresent(this::article);
    }

    private void article(ArticleId id) {
        records.open().stream()
                .flatMap(open -> open.dataset().articles().stream())
                .filter(article -> article.id().equals(id))
                .findFirst()
                .ifPresent(article -> records.openArticle(id.value()));
    }
}
