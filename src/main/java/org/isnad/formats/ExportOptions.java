package org.isnad.formats;

import org.isnad.dataset.ArticleSource;
import org.isnad.labels.Labels;

/**
 * What a writer is told beside the data set.
 *
 * @param labels the words of formats that have words of their own, in one language
 * @param articles the articles, for formats that hold them
 * @param spreadsheetSafe whether no cell of a table is a formula; without meaning for what is no table
 */
public record ExportOptions(Labels labels, ArticleSource articles, boolean spreadsheetSafe) {

    /** Without articles, and every cell as it is. */
    public static ExportOptions of(Labels labels) {
        return new ExportOptions(labels, ArticleSource.NONE, false);
    }
}
