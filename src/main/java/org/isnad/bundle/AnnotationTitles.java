package org.isnad.bundle;

import java.util.function.Function;
import org.isnad.cite.RecordTitle;
import org.isnad.dataset.webannotation.AnnotationExport.Title;
import org.isnad.labels.Labels;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Language;

/** The titles of records as annotations carry them, each with its language. */
public final class AnnotationTitles implements Function<DatedRecord, Title> {
    private final RecordTitle titles;

    /** The titles of a data set in the language of the labels. */
    public AnnotationTitles(Dataset dataset, Labels labels) {
        titles = new RecordTitle(dataset, labels);
    }

    @Override
    public Title apply(DatedRecord record) {
        return new Title(titles.of(record), titles.language(record) == Language.ARABIC ? "ar" : "en");
    }
}
