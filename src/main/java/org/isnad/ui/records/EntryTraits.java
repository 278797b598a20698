package org.isnad.ui.records;

import org.isnad.model.Bilingual;
import org.isnad.model.CategoryRole;
import org.isnad.model.Note;

/** What an entry of a list has besides its name. */
sealed interface EntryTraits {
    /** Nothing. */
    EntryTraits NONE = new None();

    /** Nothing: of actors, places, questions and exemptions. */
    record None() implements EntryTraits {}

    /** Of a category: the family of meaning from which its colour follows. */
    record Family(CategoryRole role) implements EntryTraits {}

    /**
     * Of a series.
     *
     * @param subject what is counted
     * @param unit in what
     */
    record Counted(Bilingual subject, Bilingual unit) implements EntryTraits {}

    /** Of a note. */
    record Noted(Note.Kind kind) implements EntryTraits {}
}
