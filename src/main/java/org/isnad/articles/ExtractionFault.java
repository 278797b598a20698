package org.isnad.articles;

import java.util.Locale;

/** Why no article can be read from a file. */
public enum ExtractionFault {
    /** It has no words. */
    EMPTY,
    /** It is larger than the limit, as it lies there or unpacked. */
    TOO_LARGE,
    /** It has more pages than the limit. */
    TOO_MANY_PAGES,
    /** It is nested deeper than the limit. */
    TOO_DEEP,
    /** It is damaged or cut off. */
    DAMAGED,
    /** It needs a password. */
    ENCRYPTED,
    /** It has pictures of pages and no words. */
    PICTURES_ONLY,
    /** Its fonts do not say which letters they draw. */
    NO_LETTERS,
    /** It is text in no encoding that is known. */
    ENCODING,
    /** An old Word document. */
    OLD_WORD,
    /** Rich text. */
    RICH_TEXT,
    /** A web page saved with its pictures in one file. */
    WEB_ARCHIVE,
    /** Another kind of file. */
    OTHER_KIND;

    /** The key of its message, which names the {@code file} and says what to do. */
    public String messageKey() {
        return "articles.fault." + name().toLowerCase(Locale.ROOT);
    }
}
