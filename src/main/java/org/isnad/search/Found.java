package org.isnad.search;

import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The matches of one condition of a query: documents with the best reason of each, the forms of single words, and the positions of longer matches.
 */
final class Found {
    private final TextIndex index;
    /** For each document its best reason, or null. */
    private final @Nullable Reason[] reasons;

    private final BitSet forms = new BitSet();
    private final IntList spans = new IntList();

    Found(TextIndex index) {
        this.index = index;
        reasons = new @Nullable Reason[index.size()];
    }

    /** Adds every place of a form. */
    void addForm(int form, Reason reason) {
        if (!forms.get(form)) {
            forms.set(form);
            for (int place : index.places(form)) {
                add(index.documentAt(place), reason);
            }
        }
    }

    /** Adds words: their first place and how many they are. */
    void add(int place, int length, Reason reason) {
        spans.add(place);
        spans.add(length);
        add(index.documentAt(place), reason);
    }

    /** Adds a document that has no words for it. */
    void add(int document, Reason reason) {
        Reason known = reasons[document];
        if (known == null || known.weight() < reason.weight()) {
            reasons[document] = reason;
        }
    }

    /** Adds words by first place and length in turn. */
    void addAll(int[] placesAndLengths, Reason reason) {
        for (int i = 0; i < placesAndLengths.length; i += 2) {
            add(placesAndLengths[i], placesAndLengths[i + 1], reason);
        }
    }

    /** Whether nothing was added. */
    boolean isEmpty() {
        return forms.isEmpty() && spans.size() == 0;
    }

    boolean holds(int document) {
        return reasons[document] != null;
    }

    /** The best reason of a document in which it holds. */
    Reason reason(int document) {
        return Objects.requireNonNull(reasons[document]);
    }

    /** Whether the form is one of those that were added. */
    boolean hasForm(int form) {
        return form >= 0 && forms.get(form);
    }

    /** The forms that were added. */
    int[] forms() {
        return forms.stream().toArray();
    }

    int spanCount() {
        return spans.size() / 2;
    }

    int place(int span) {
        return spans.get(2 * span);
    }

    int length(int span) {
        return spans.get(2 * span + 1);
    }
}
