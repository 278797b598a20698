package org.isnad.curation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.check.Anchors;
import org.isnad.check.Evidence;
import org.isnad.check.Subject;
import org.isnad.model.Anchor;
import org.isnad.model.ArticleId;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Resolution;

/**
 * Cited words that are not there as they were: the text of the article has changed, or a newer version has other words.
 *
 * @param subject the record, note or article that rests on them
 * @param anchor as they are cited
 * @param article in which the nearest words stand
 * @param nearest the nearest words; a suggestion, never applied by itself
 */
public record LostWords(Subject subject, Anchor anchor, ArticleId article, Optional<Resolution.Suggestion> nearest) {

    /** The words that a data set cites and its articles do not have, in the order of the format. */
    public static List<LostWords> of(Dataset dataset, Evidence evidence) {
        List<LostWords> lost = new ArrayList<>();
        dataset.articles()
                .forEach(article -> add(new Subject.OfArticle(article.id()), Anchors.of(article), evidence, lost));
        Stream.<DatedRecord>concat(dataset.events().stream(), dataset.figures().stream())
                .forEach(record -> add(new Subject.OfRecord(record.id()), Anchors.of(record), evidence, lost));
        dataset.notes().forEach(note -> add(new Subject.OfNote(note.id()), Anchors.of(note), evidence, lost));
        return lost;
    }

    private static void add(Subject subject, List<Anchor> anchors, Evidence evidence, List<LostWords> lost) {
        for (Anchor anchor : new LinkedHashSet<>(anchors)) {
            if (evidence.of(anchor) instanceof Resolution.Broken(var _, var suggestion)) {
                lost.add(new LostWords(subject, anchor, anchor.article(), suggestion));
            }
        }
    }

    /** The edit that takes the nearest words in their place; empty where there are none. */
    public Optional<ArticleEdit> takeNearest() {
        return nearest.map(
                words -> new ArticleEdit.Reanchor(anchor, new MarkedWords(article, words.paragraph(), words.range())));
    }
}
