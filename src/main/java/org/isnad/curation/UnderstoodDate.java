package org.isnad.curation;

import java.util.Optional;
import org.isnad.time.FuzzyDate;

/** What a date gives that a curator has entered, before a record is made of it. */
public final class UnderstoodDate {
    private UnderstoodDate() {}

    /** The date; empty where the entry cannot be understood. */
    public static Optional<FuzzyDate> of(Curation curation, DateEntry entry) {
        try {
            return Optional.of(new Understanding(curation).date(entry).date());
        } catch (EditFaultException e) {
            return Optional.empty();
        }
    }
}
