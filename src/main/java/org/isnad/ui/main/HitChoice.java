package org.isnad.ui.main;

import java.util.Set;

/**
 * What the plots make of what a search found.
 *
 * @param ids of the events and figures that were found
 * @param only whether nothing else is shown
 * @param marked whether they are framed
 */
record HitChoice(Set<String> ids, boolean only, boolean marked) {

    /** Nothing was looked for: everything is shown, nothing is marked. */
    static final HitChoice NONE = new HitChoice(Set.of(), false, false);

    /** Copies the set. */
    HitChoice {
        ids = Set.copyOf(ids);
    }

    /** Whether a record is to be shown. */
    boolean shows(String id) {
        return !only || ids.contains(id);
    }

    /** The records to be framed. */
    Set<String> framed() {
        return marked ? ids : Set.of();
    }
}
