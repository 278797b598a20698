package org.isnad.revision;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.check.Evidence;
import org.isnad.check.Problem;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.RecordId;
import org.isnad.revision.Changes.Part;

/**
 * The document that is open, in one of its revisions. Immutable.
 *
 * @param content the data set with its articles, checked
 * @param origin where it was opened from
 * @param articles the bytes of its articles
 * @param revision the number of this content, from 0; each other content of the same document has another one
 * @param saved the number of the content that {@code origin} holds
 */
public record OpenDocument(LoadedDataset content, Origin origin, ArticleSource articles, long revision, long saved) {

    /** A document as it was just read. */
    public static OpenDocument opened(LoadedDataset content, Origin origin, ArticleSource articles) {
        return new OpenDocument(content, origin, articles, 0, 0);
    }

    /** Whether its content is not what its file holds. */
    public boolean dirty() {
        return revision != saved;
    }

    /** The document with another content, which is not saved yet. */
    public OpenDocument edited(LoadedDataset after) {
        return new OpenDocument(after, origin, articles, revision + 1, saved);
    }

    /**
     * The document with a changed data set, which is not saved yet; only anchors that are new are looked for in the articles.
     *
     * @param whole everything, also records that name something that is not there
     * @param dataset the part of it in which every id leads to a record
     * @param problems what is wrong with it
     */
    public OpenDocument edited(Dataset whole, Dataset dataset, List<Problem> problems) {
        return edited(new LoadedDataset(
                whole, dataset, content.texts(), evidence(dataset), problems, content.file(), content.source()));
    }

    /** The document as it was read again from where it is from. */
    public OpenDocument reread(LoadedDataset after, ArticleSource files) {
        return new OpenDocument(after, origin, files, revision + 1, revision + 1);
    }

    /** The document as it is after it was written to a file. */
    public OpenDocument savedTo(Origin file) {
        return new OpenDocument(content, file, articles, revision, revision);
    }

    private Evidence evidence(Dataset after) {
        Dataset before = content.dataset();
        if (!Set.of(Part.HEAD, Part.CATEGORIES, Part.ACTORS, Part.PLACES, Part.SERIES, Part.QUESTIONS)
                .containsAll(Changes.parts(before, after))) {
            return Evidence.of(after, content.texts());
        }
        Set<RecordId> changed = Changes.records(before, after);
        return content.evidence().revised(after, content.texts(), among(before, changed), among(after, changed));
    }

    private static List<DatedRecord> among(Dataset dataset, Set<RecordId> ids) {
        return Stream.<DatedRecord>concat(dataset.events().stream(), dataset.figures().stream())
                .filter(record -> ids.contains(record.id()))
                .toList();
    }
}
