package org.isnad.proof;

import java.util.Collection;

/** What checking has shown. Nothing is said about who made the picture: a checksum is no signature. */
public enum Verdict {
    /** It agrees, to the byte and to the letter. */
    VERIFIED,
    /** The article could not be read, so nothing can be said. */
    NOT_AT_HAND,
    /** It does not agree. */
    MISMATCH;

    /** The verdict on a whole: the worst of its parts; verified without any. */
    static Verdict worst(Collection<Verdict> parts) {
        return parts.stream().max(Enum::compareTo).orElse(VERIFIED);
    }
}
