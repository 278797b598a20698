package org.isnad.curation.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.curation.Curation;
import org.isnad.curation.DateEntry;
import org.isnad.curation.MarkedWords;
import org.isnad.dates.CalendarRule;
import org.isnad.dates.DateAnswer;
import org.isnad.dates.DateReader;
import org.isnad.model.Bilingual;
import org.isnad.time.FuzzyDate;

/** What a typed date rests on: words that give it, else the judgement of the curator, which is said so. */
public final class TypedDates {
    private TypedDates() {}

    /**
     * The entry of a typed date. Words of the citations that give this very date are its basis, with their working; else it is
     * inferred by {@link CalendarRule#CONTEXT} from the first of them, and never said to be printed.
     *
     * @param cited the words on which the record rests; without any the date comes from outside the articles
     * @param reasoning says why a date follows by a rule
     */
    public static DateEntry entry(
            Curation curation, List<MarkedWords> cited, String typed, Function<CalendarRule, Bilingual> reasoning) {
        Optional<FuzzyDate> date = DateReader.readWhole(typed) instanceof DateAnswer.Read read
                        && read.readings().size() == 1
                ? Optional.of(read.first().date())
                : Optional.empty();
        if (cited.isEmpty()) {
            return new DateEntry.External(typed);
        }
        // Words that are no date, or two, are refused as typed.
        if (date.isEmpty()) {
            return new DateEntry.Stated(typed, Optional.empty());
        }
        ProposedDates proposals = new ProposedDates(curation, reasoning);
        return cited.stream()
                .flatMap(words -> proposals.of(words).stream())
                .filter(proposed -> proposed.date().equals(date.get()))
                .findFirst()
                .map(ProposedDates.Proposed::entry)
                .orElseGet(() -> new DateEntry.Inferred(
                        cited.getFirst(),
                        new DateEntry.Base.Published(cited.getFirst().article()),
                        CalendarRule.CONTEXT.code(),
                        Map.of(),
                        Optional.of(typed),
                        reasoning.apply(CalendarRule.CONTEXT)));
    }
}
