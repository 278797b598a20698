package org.isnad.ui.disagreement;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.check.Disagreement;
import org.isnad.check.Statement;
import org.isnad.model.Stance;
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

    /** The statements of one stance, or all of them, those of a stance together: what is said before what is said against it. */
    List<Entry> entries(Optional<Stance> stance) {
        return entries.stream()
                .filter(entry -> stance.filter(
                                one -> entry.statement().citation().stance() != one)
                        .isEmpty())
                .sorted(Comparator.comparing(
                        entry -> entry.statement().citation().stance()))
                .toList();
    }

    /** How many statements there are of each stance, without those of which there is none. */
    Map<Stance, Integer> stances() {
        Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
        entries.forEach(entry -> counts.merge(entry.statement().citation().stance(), 1, Integer::sum));
        return counts;
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
     * @param about what the record is
     * @param speaker who says it, with those through whom
     * @param source which article, paragraph and day, and whether the words are the speaker's own
     * @param stance in a word; empty where the words simply say it
     * @param text the sentence or sentences in which the words stand, untouched
     * @param words which code points of it are the words; empty where the anchor is broken
     * @param facts on what its date rests, what else it may mean
     */
    public record Entry(
            Statement statement,
            String about,
            String speaker,
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
