package org.isnad.search;

import java.util.BitSet;
import java.util.List;
import org.isnad.search.words.Verbs;
import org.isnad.text.FoldedText;

/**
 * Which documents a query finds: those in which every condition holds. Where there is none, those in which most of the words
 * stand; fields, phrases, numbers and dates must hold in them as well.
 *
 * <p>A question is answered by events, figures, notes and articles each for itself; another query asks all of them at once.
 */
final class Selection {
    private static final int VERB = 1;
    private static final int WORD = 2;

    private final List<Condition> conditions;
    private final boolean question;
    private final BitSet documents = new BitSet();

    private Selection(List<Condition> conditions, boolean question) {
        this.conditions = conditions;
        this.question = question;
    }

    /**
     * The documents that a query finds.
     *
     * @param question whether the query is one
     * @return the indexes of the documents
     */
    static BitSet of(List<Condition> conditions, Documents documents, boolean question) {
        Selection selection = new Selection(conditions, question);
        if (conditions.isEmpty()) {
            return selection.documents;
        }
        if (question) {
            int from = 0;
            for (HitType type : HitType.values()) {
                selection.add(from, documents.after(type));
                from = documents.after(type);
            }
        } else {
            selection.add(0, documents.size());
        }
        return selection.documents;
    }

    /** Whether all that has to hold does so in a document. */
    static boolean complete(List<Condition> conditions, int document) {
        for (Condition condition : conditions) {
            if (!condition.optional() && !condition.holds(document)) {
                return false;
            }
        }
        return true;
    }

    /** Adds what is found from one document up to another, exclusive. */
    private void add(int from, int to) {
        BitSet best = new BitSet();
        for (int document = from; document < to; document++) {
            if (complete(conditions, document)) {
                best.set(document);
            }
        }
        if (best.isEmpty()) {
            most(from, to, best);
        }
        documents.or(best);
    }

    private void most(int from, int to, BitSet best) {
        int most = WORD;
        for (int document = from; document < to; document++) {
            int held = held(document);
            if (held > most) {
                most = held;
                best.clear();
            }
            if (held == most) {
                best.set(document);
            }
        }
    }

    /** What the words count that stand in a document; 0 where something else that has to hold does not. */
    private int held(int document) {
        int held = 0;
        for (Condition condition : conditions) {
            if (!condition.optional()) {
                boolean holds = condition.holds(document);
                if (!condition.words() && !holds) {
                    return 0;
                }
                held += holds && condition.words()
                        ? weight(condition) * condition.parts().size()
                        : 0;
            }
        }
        return held;
    }

    /** The verb of a question alone is no answer: «قتل» stands for any killing. */
    private int weight(Condition condition) {
        boolean verb = question
                && condition.typed().stream()
                        .allMatch(word -> Verbs.isVerb(FoldedText.of(word).folded()));
        return verb ? VERB : WORD;
    }
}
