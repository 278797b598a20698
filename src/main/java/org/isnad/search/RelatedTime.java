package org.isnad.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.dates.DateReader;
import org.isnad.search.AskedTime.Span;
import org.isnad.search.words.Word;
import org.isnad.text.FoldedText;
import org.isnad.time.DateBounds;

/**
 * A time that a query asks for by a date and the words around it: «قبل 2010», "since September 2023", «بين 2008 و2013», "from 2015
 * to 2018".
 *
 * @param end UTF-16 unit of the folded text after its last word
 */
record RelatedTime(int end, AskedTime asked) {
    /** How many words a date has at most. */
    private static final int LONGEST_DATE = 6;

    private static final Set<String> BETWEEN = Set.of("بين", "between");
    private static final Set<String> FROM = Set.of("من", "from");
    private static final Set<String> TO = Set.of("الي", "حتي", "to", "until", "till");
    /** «بين عامي 2003 و2011», "between the years 2003 and 2011". */
    private static final Set<String> YEARS = Set.of("عامي", "سنتي", "العامين", "السنتين", "the", "years");

    private static final String AND = "و";

    /** A date and the words that it takes. */
    private record Dated(int next, DateBounds days) {}

    /** What begins with a word; empty when the words behind it are not dates with a year. */
    static Optional<RelatedTime> at(FoldedText folded, List<Word> words, int first) {
        String key = words.get(first).key();
        Optional<TimeRelation> relation = TimeRelation.named(key);
        int behind = first + 1;
        if (relation.isEmpty() && behind < words.size()) {
            relation = TimeRelation.named(key, words.get(behind).key());
            behind++;
        }
        if (relation.isPresent()) {
            TimeRelation named = relation.get();
            return longestDate(folded, words, behind, 0)
                    .flatMap(date -> named.to(date.days())
                            .map(asked ->
                                    new RelatedTime(words.get(date.next() - 1).to(), asked)));
        }
        boolean between = BETWEEN.contains(key);
        return between || FROM.contains(key) ? span(folded, words, first + 1, between) : Optional.empty();
    }

    private static Optional<RelatedTime> span(FoldedText folded, List<Word> words, int opened, boolean between) {
        int from = opened;
        while (from < words.size() && YEARS.contains(words.get(from).key())) {
            from++;
        }
        // The shortest first: of «2015 إلى 2018» the first date is 2015.
        for (int joint = from + 1; joint < words.size() && joint <= from + LONGEST_DATE; joint++) {
            String key = words.get(joint).key();
            boolean prefixed = between && key.startsWith(AND) && key.length() > AND.length();
            if (prefixed || (between ? key.equals(AND) || key.equals("and") : TO.contains(key))) {
                int second = prefixed ? joint : joint + 1;
                Optional<DateBounds> start = days(folded, words, from, joint - 1, 0);
                Optional<Dated> end = start.isEmpty()
                        ? Optional.empty()
                        : longestDate(folded, words, second, prefixed ? AND.length() : 0);
                if (end.isPresent()) {
                    Span asked = new Span(start.get().union(end.get().days()));
                    return Optional.of(
                            new RelatedTime(words.get(end.get().next() - 1).to(), asked));
                }
            }
        }
        return Optional.empty();
    }

    /** The longest date that begins with a word, or so many letters behind its beginning. */
    private static Optional<Dated> longestDate(FoldedText folded, List<Word> words, int first, int letters) {
        for (int last = Math.min(words.size(), first + LONGEST_DATE) - 1; last >= first; last--) {
            Optional<DateBounds> days = days(folded, words, first, last, letters);
            if (days.isPresent()) {
                return Optional.of(new Dated(last + 1, days.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<DateBounds> days(FoldedText folded, List<Word> words, int first, int last, int letters) {
        String date = folded.range(
                        words.get(first).from() + letters, words.get(last).to())
                .of(folded.original());
        Optional<DateBounds> named = DateReader.mention(date)
                .map(NamedTime::of)
                .filter(times -> times.size() == 1)
                .flatMap(times -> times.getFirst().bounds());
        return named.isPresent()
                ? named
                : QueryReader.year(date).filter(Span.class::isInstance).map(asked -> ((Span) asked).days());
    }
}
