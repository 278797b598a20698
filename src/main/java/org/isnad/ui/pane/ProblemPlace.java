package org.isnad.ui.pane;

import org.isnad.check.Problem;
import org.isnad.check.Subject;
import org.isnad.model.ArticleId;
import org.isnad.model.NoteId;
import org.isnad.ui.session.Session;

/** Leads from a problem to the record or article that it is about. */
public final class ProblemPlace {

    private final Session session;

    public ProblemPlace(Session session) {
        this.session = session;
    }

    /** Selects the record or opens the article; does nothing where the problem is about neither, or it is not shown. */
    public void open(Problem problem) {
        switch (problem.subject()) {
            case Subject.OfRecord(var id) ->
                session.open()
                        .flatMap(open -> open.record(id))
                        .ifPresent(record -> session.recordNavigation().select(id.value()));
            case Subject.OfArticle(var id) -> article(id);
            case Subject.OfNote(var id) -> note(id);
            case Subject.Whole(), Subject.InFile(var _) -> {
                // Nothing of it is drawn or printed.
            }
        }
    }

    /** A note has no mark: what it cites is opened. */
    private void note(NoteId id) {
        session.open().stream()
                .flatMap(open -> open.dataset().notes().stream())
                .filter(note -> note.id().equals(id))
                .flatMap(note -> note.citations().stream())
                .map(citation -> citation.anchor().article())
                .findFirst()
                .ifPresent(this::article);
    }

    private void article(ArticleId id) {
        session.open().stream()
                .flatMap(open -> open.dataset().articles().stream())
                .filter(article -> article.id().equals(id))
                .findFirst()
                .ifPresent(article -> session.recordNavigation().openArticle(id.value()));
    }
}
