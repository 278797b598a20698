package org.isnad.curation;

import java.util.Optional;
import org.isnad.time.FuzzyDate;

/** Understands a date as a curator types it. The same words give the same date each time: a journal is replayed with it. */
@FunctionalInterface
public interface DateWords {

    /** The date; empty where the words are not understood, or in more than one way. */
    Optional<FuzzyDate> read(String typed);
}
