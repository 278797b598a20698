package org.isnad.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.curation.ArticleEdit;
import org.isnad.curation.MarkedWords;
import org.isnad.curation.worklist.ExemptReason;
import org.isnad.curation.worklist.Progress;
import org.isnad.curation.worklist.WorkLine;
import org.isnad.curation.worklist.WorkList;
import org.isnad.curation.worklist.WorkSentence;
import org.isnad.model.ArticleId;

/**
 * The lines that are listed at the moment.
 *
 * @param lines in their order
 * @param skipped how many sentences are left for later
 * @param progress how much of what is listed is done
 */
record WorkLines(List<Line> lines, int skipped, Progress progress) {

    static final WorkLines NONE = new WorkLines(List.of(), 0, Progress.NONE);

    /** Where a sentence begins. */
    record Place(ArticleId article, int paragraph, int codePoint) {
        static Place of(WorkSentence sentence) {
            return new Place(
                    sentence.article(), sentence.paragraph(), sentence.range().start());
        }
    }

    /** A line with the sentence that it is of. */
    record Line(WorkSentence sentence, WorkLine line) {
        Place place() {
            return Place.of(sentence);
        }

        /** The edit that exempts its sentence. */
        ArticleEdit.Exempt exempt(ExemptReason given) {
            return new ArticleEdit.Exempt(
                    sentence.article(),
                    sentence.paragraph(),
                    Optional.of(new MarkedWords(sentence.article(), sentence.paragraph(), sentence.range())),
                    given.reason(),
                    given.note());
        }

        /** Its title, else its words. */
        String title() {
            return line.title().orElse(line.quoted());
        }

        /** Whether it is the first one of its sentence. */
        boolean first() {
            return line.equals(sentence.lines().getFirst());
        }
    }

    /**
     * What is listed of a work list.
     *
     * @param only the one article; empty for all
     * @param skipped the sentences that are left for later
     */
    static WorkLines of(WorkList list, Optional<ArticleId> only, Set<Place> skipped) {
        List<Line> lines = new ArrayList<>();
        int left = 0;
        for (WorkSentence sentence : only.map(list::open).orElseGet(list::open)) {
            if (skipped.contains(Place.of(sentence))) {
                left++;
            } else {
                sentence.lines().forEach(line -> lines.add(new Line(sentence, line)));
            }
        }
        return new WorkLines(List.copyOf(lines), left, only.map(list::progress).orElseGet(list::progress));
    }

    /** The line with an index; empty where there is none. */
    Optional<Line> at(int index) {
        return index >= 0 && index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
    }

    /** The index of the first line of a sentence; 0 where it is not listed. */
    int first(Place place) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).place().equals(place)) {
                return i;
            }
        }
        return 0;
    }
}
