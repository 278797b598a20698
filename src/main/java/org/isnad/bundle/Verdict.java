package org.isnad.bundle;

import java.util.List;
import java.util.Locale;

/** What comes of verifying; no signature, because there is no key. */
public enum Verdict {
    /** All fits together. */
    VERIFIED,
    /** All that is there fits together, but an article is missing. */
    ARTICLE_NOT_AT_HAND,
    /** Something does not fit. */
    MISMATCH;

    /** The verdict of some findings. */
    static Verdict of(List<Finding> findings) {
        if (findings.isEmpty()) {
            return VERIFIED;
        }
        return findings.stream().allMatch(finding -> finding.kind() == Finding.Kind.ARTICLE_NOT_AT_HAND)
                ? ARTICLE_NOT_AT_HAND
                : MISMATCH;
    }

    /** The code in files and on the command line: {@code verified}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
