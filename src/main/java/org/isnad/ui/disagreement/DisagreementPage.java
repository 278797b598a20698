package org.isnad.ui.disagreement;

import java.util.List;
import java.util.Optional;
import org.isnad.check.Disagreement;
import org.isnad.check.Statement;
import org.isnad.text.CodePointRange;

/**
 * What the articles say on one question, in words.
 *
 * @param group the question
 * @param title the question in words
 * @param chips what is to be known of the whole, each in a few words, the counts first
 * @param entries one for each statement, in the order of the group
 */
public record DisagreementPage(Disagreement group, String title, List<String> chips, List<Entry> entries) {

    /** Copies the lists. */
    public DisagreementPage {
        chips = List.copyOf(chips);
        entries = List.copyOf(entries);
    }

    /**
     * A question in the list.
     *
     * @param group the question
     * @param title the question in words
     * @param chip its counts
     * @param differs whether articles differ on it
     */
    public record Item(Disagreement group, String title, String chip, boolean differs) {}

    /**
     * One statement.
     *
     * @param statement what it is
     * @param heading what it is about; empty where the statement over it is about the same
     * @param source which article, paragraph and day
     * @param stance in a word; empty where the words simply say it
     * @param text the sentence or sentences in which the words stand, untouched
     * @param words which code points of it are the words; empty where the anchor is broken
     * @param facts who says it, on what its date rests, what else it may mean
     */
    public record Entry(
            Statement statement,
            Optional<String> heading,
            String source,
            Optional<String> stance,
            String text,
            Optional<CodePointRange> words,
            List<Fact> facts) {

        /** Copies the list. */
        public Entry {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A field of a statement.
     *
     * @param name what it is
     * @param value in words
     */
    public record Fact(String name, String value) {}
}
