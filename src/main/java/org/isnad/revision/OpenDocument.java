package org.isnad.revision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.check.DatasetChecker;
import org.isnad.check.DatasetChecker.Checked;
import org.isnad.check.Evidence;
import org.isnad.check.Problem;
import org.isnad.check.SourceMap;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.LoadedDataset;
import org.isnad.document.DatasetFile;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
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

    /**
     * The document with a changed data set, which is not saved yet. Where only records and lists have changed, only anchors that
     * are new are looked for in the articles.
     *
     * @param whole everything, also records that name something that is not there
     * @param texts the words of its articles
     * @param sources where its values stand
     * @param files the bytes of its articles
     */
    public OpenDocument edited(
            Dataset whole, Map<ArticleId, ArticleText> texts, SourceMap sources, ArticleSource files) {
        Checked checked = DatasetChecker.check(whole, texts, sources, linked -> evidence(linked, texts));
        LoadedDataset after = new LoadedDataset(
                whole,
                checked.linked(),
                texts,
                checked.evidence(),
                checked.problems(),
                content.file(),
                content.source());
        return new OpenDocument(after, origin, files, revision + 1, saved);
    }

    /** The document with other problems, in the same revision. */
    public OpenDocument withProblems(List<Problem> problems) {
        return new OpenDocument(content.withProblems(problems), origin, articles, revision, saved);
    }

    /** The document in the same revision, of which the origin holds this content. */
    public OpenDocument asSaved() {
        return new OpenDocument(content, origin, articles, revision, revision);
    }

    /** The document as it was read again from where it is from. */
    public OpenDocument reread(LoadedDataset after, ArticleSource files) {
        return new OpenDocument(after, origin, files, revision + 1, revision + 1);
    }

    /**
     * The document as it is after it was written to a file.
     *
     * @param file its origin from now on
     * @param bytes what the file holds
     */
    public OpenDocument savedTo(Origin file, DatasetFile bytes) {
        return new OpenDocument(content.withFile(bytes), file, articles, revision, revision);
    }

    private Evidence evidence(Dataset after, Map<ArticleId, ArticleText> texts) {
        Dataset before = content.dataset();
        if (!texts.equals(content.texts())
                || !Set.of(Part.HEAD, Part.CATEGORIES, Part.ACTORS, Part.PLACES, Part.SERIES, Part.QUESTIONS)
                        .containsAll(Changes.parts(before, after))) {
            return Evidence.of(after, texts);
        }
        Set<RecordId> changed = Changes.records(before, after);
        return content.evidence().revised(after, texts, among(before, changed), among(after, changed));
    }

    private static List<DatedRecord> among(Dataset dataset, Set<RecordId> ids) {
        return Stream.<DatedRecord>concat(dataset.events().stream(), dataset.figures().stream())
                .filter(record -> ids.contains(record.id()))
                .toList();
    }
}
