package org.isnad.model;

import java.util.Optional;
import org.isnad.time.FuzzyDate;

/**
 * When an article was published, as a source outside of the articles at hand has it: it stands beside what the article's own
 * words give and never in place of it.
 *
 * @param value when
 * @param source who says so
 * @param address where that can be read: a web address; empty for a source without one
 * @param note what was confirmed, and how
 * @param used whether dates are counted from it at the moment; never written to a file
 */
public record PublishedOutside(
        FuzzyDate value, Bilingual source, Optional<String> address, Optional<Bilingual> note, boolean used) {

    /** The same, counted from or not. */
    public PublishedOutside withUsed(boolean used) {
        return new PublishedOutside(value, source, address, note, used);
    }
}
