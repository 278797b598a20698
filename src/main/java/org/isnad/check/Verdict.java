package org.isnad.check;

import java.util.Collection;
import java.util.Locale;

/** What comes of verifying a picture or a bundle; no signature, because there is no key. In the order from good to bad. */
public enum Verdict {
    /** All agrees, to the byte and to the letter. */
    VERIFIED,
    /** All that is there agrees, but an article is not, so that of it nothing can be said. */
    ARTICLE_NOT_AT_HAND,
    /** Something does not agree. */
    MISMATCH;

    /** The verdict on a whole: the worst of its parts; verified without any. */
    public static Verdict worst(Collection<Verdict> parts) {
        return parts.stream().max(Enum::compareTo).orElse(VERIFIED);
    }

    /** The code in files and on the command line: {@code verified}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
