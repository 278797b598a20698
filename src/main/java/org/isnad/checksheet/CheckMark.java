package org.isnad.checksheet;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.isnad.model.RecordId;

/**
 * What somebody found of one record.
 *
 * @param record the record
 * @param status what was found
 * @param initials who found it; not blank, at most {@link #INITIALS} code points
 * @param note more, at most {@link #NOTE} code points
 * @param time when, to the second
 * @param fingerprint of the record as it was then, see {@link Fingerprints}
 */
public record CheckMark(
        RecordId record, CheckStatus status, String initials, Optional<String> note, Instant time, String fingerprint) {

    /** The most code points of initials. */
    public static final int INITIALS = 40;

    /** The most code points of a note. */
    public static final int NOTE = 4000;

    /** Cuts the time to the second; refuses initials and notes that are too long, and blank ones. */
    public CheckMark {
        time = time.truncatedTo(ChronoUnit.SECONDS);
        if (!fits(initials, INITIALS) || !note.map(text -> fits(text, NOTE)).orElse(true)) {
            throw new IllegalArgumentException("initials or note blank or too long");
        }
    }

    /** Whether a text is not blank and has so many code points at most. */
    public static boolean fits(String text, int most) {
        return !text.isBlank() && text.codePointCount(0, text.length()) <= most;
    }
}
