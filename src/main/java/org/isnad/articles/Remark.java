package org.isnad.articles;

import java.util.Locale;

/**
 * Something that a person must know about how the words came out of the file.
 *
 * @param code what
 * @param count how many: lines, letters, parts
 */
public record Remark(Code code, int count) {

    /** What can be remarked. */
    public enum Code {
        /** The text was not in UTF-8 and was read as Windows-1256. */
        WINDOWS_1256,
        /** Letters in presentation forms were replaced by the letters themselves. */
        PRESENTATION_FORMS,
        /** Lines whose letters stood in reverse order were turned. */
        TURNED,
        /** Menus, forms and other parts of a page around the article were left out. */
        PAGE_PARTS,
        /** Page numbers and lines that are repeated on pages were left out. */
        RUNNING_LINES,
        /** Words that a document has marked as deleted were left out. */
        DELETED_WORDS,
        /** Footnotes stand at the end of the text. */
        FOOTNOTES;

        /** The key of its message with {@code n}. */
        public String messageKey() {
            return "articles.remark." + name().toLowerCase(Locale.ROOT);
        }
    }
}
