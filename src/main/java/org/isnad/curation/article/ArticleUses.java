package org.isnad.curation.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.check.Anchors;
import org.isnad.check.Subject;
import org.isnad.model.ArticleId;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.DatedRecord;
import org.isnad.model.Inference;
import org.isnad.model.Note;

/** What would be left without its source if an article were removed. */
public final class ArticleUses {
    private ArticleUses() {}

    /**
     * The events, figures and notes that rest on an article: they cite it, their date rests on its words or on the day of its
     * publication, or they are about it. In the order of the format.
     */
    public static List<Subject> of(Dataset dataset, ArticleId article) {
        List<Subject> subjects = new ArrayList<>();
        Stream.<DatedRecord>concat(dataset.events().stream(), dataset.figures().stream())
                .filter(record -> rests(record, article))
                .forEach(record -> subjects.add(new Subject.OfRecord(record.id())));
        dataset.notes().stream()
                .filter(note -> rests(note, article))
                .forEach(note -> subjects.add(new Subject.OfNote(note.id())));
        return subjects;
    }

    private static boolean rests(DatedRecord record, ArticleId article) {
        boolean dated = record.dateBasis() instanceof DateBasis.Inferred(var inference)
                && (inference.base().equals(new Inference.Base.Published(article))
                        || inference
                                .outside()
                                .filter(outside -> outside.article().equals(article))
                                .isPresent());
        return dated
                || Anchors.of(record).stream()
                        .anyMatch(anchor -> anchor.article().equals(article));
    }

    private static boolean rests(Note note, ArticleId article) {
        return note.articles().contains(article)
                || Anchors.of(note).stream().anyMatch(anchor -> anchor.article().equals(article));
    }
}
