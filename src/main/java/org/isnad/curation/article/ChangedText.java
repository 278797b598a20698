package org.isnad.curation.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.check.Problem;
import org.isnad.check.ProblemCode;
import org.isnad.check.Subject;
import org.isnad.curation.ArticleEdit;
import org.isnad.curation.Edit;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Anchor;
import org.isnad.model.ArticleId;

/**
 * An article whose file holds another text than the one that is cited, and what became of the words that rest on it.
 *
 * @param article which
 * @param sha256 of the text as it was read
 * @param standing how many quotations and other words are in it as they are cited
 * @param moved how many of these were given other words since the data set was opened
 * @param lost how many are not in it
 */
public record ChangedText(ArticleId article, String sha256, int standing, int moved, int lost) {

    /**
     * The articles that were read with another text and whose text nobody has accepted yet, in the order of the data set.
     *
     * @param content what is open
     * @param done the edits since it was opened
     */
    public static List<ChangedText> of(LoadedDataset content, List<Edit> done) {
        return content.problems().stream()
                .filter(problem -> problem.code() == ProblemCode.ARTICLE_CHANGED)
                .flatMap(problem -> of(problem, content, done).stream())
                .toList();
    }

    private static Optional<ChangedText> of(Problem problem, LoadedDataset content, List<Edit> done) {
        if (!(problem.subject() instanceof Subject.OfArticle(var id))
                || content.text(id).isEmpty()) {
            return Optional.empty();
        }
        List<Anchor> cited = content.evidence().anchors(id);
        int lost = content.evidence().broken(id);
        Set<Anchor> moved = new LinkedHashSet<>();
        simple(done).forEach(edit -> {
            if (edit instanceof ArticleEdit.Reanchor(var from, var to)
                    && from.article().equals(id)
                    && to.article().equals(id)) {
                moved.add(from);
            }
        });
        moved.removeAll(cited);
        return Optional.of(new ChangedText(
                id,
                String.valueOf(problem.arguments().get("actual")),
                cited.size() - lost,
                Math.min(moved.size(), cited.size() - lost),
                lost));
    }

    private static List<Edit> simple(List<Edit> done) {
        List<Edit> simple = new ArrayList<>();
        for (Edit edit : done) {
            Stream.of(edit)
                    .flatMap(one -> one instanceof Edit.Together(var edits) ? simple(edits).stream() : Stream.of(one))
                    .forEach(simple::add);
        }
        return simple;
    }

    /** The edit that takes the text for the one that is cited. */
    public ArticleEdit accept() {
        return new ArticleEdit.Accept(article, sha256);
    }
}
