package org.isnad.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.search.Ranking.Ranked;
import org.isnad.search.words.Word;
import org.isnad.text.CodePointRange;
import org.isnad.text.FoldedText;

/** Builds the hits, with their matched words, for the documents that a query found. */
final class Hits {
    private final TextIndex index;
    private final List<Condition> conditions;

    /** Words of a document: the number of the term they are for, their first place, how many they are. */
    private record Span(int term, int place, int length) {
        boolean overlaps(Span other) {
            return place < other.place + other.length && other.place < place + length;
        }
    }

    Hits(TextIndex index, List<Condition> conditions) {
        this.index = index;
        this.conditions = conditions;
    }

    /** Hits of the documents, the best first. */
    List<Hit> of(List<Ranked> documents) {
        return documents.stream()
                .sorted(Ranking.BEST_FIRST)
                .map(ranked -> hit(ranked, spans(ranked.document())))
                .toList();
    }

    /** The words found in a document. */
    private List<Span> spans(int document) {
        List<Span> spans = new ArrayList<>();
        int from = index.firstPlace(index.firstText(document));
        int to = index.endPlace(index.endText(document) - 1);
        BitSet needed = new BitSet();
        int term = 0;
        for (Condition condition : conditions) {
            int first = term;
            boolean words = condition.wordsHold(document);
            for (Found found : condition.parts()) {
                // A part alone is no match: «تنظيم» of «تنظيم الدولة».
                if (words) {
                    add(term, found, from, to, spans);
                }
                term++;
            }
            if (condition.otherNames().isPresent()) {
                List<Span> names = new ArrayList<>();
                add(term++, condition.otherNames().get(), from, to, names);
                // Where the words themselves stand, a longer name around them says no more.
                List<Span> own = List.copyOf(spans);
                names.stream()
                        .filter(name -> own.stream().noneMatch(name::overlaps))
                        .forEach(spans::add);
            }
            needed.set(first, condition.optional() ? first : term);
        }
        return withoutLoneParticles(spans, needed);
    }

    /** The words without those that need not be there and stand beside none that must. */
    private static List<Span> withoutLoneParticles(List<Span> spans, BitSet needed) {
        BitSet places = new BitSet();
        for (Span span : spans) {
            if (needed.get(span.term())) {
                places.set(span.place(), span.place() + span.length());
            }
        }
        return spans.stream()
                .filter(span -> needed.get(span.term())
                        || places.get(span.place() + 1)
                        || (span.place() > 0 && places.get(span.place() - 1)))
                .toList();
    }

    private void add(int term, Found found, int from, int to, List<Span> spans) {
        for (int place = from; place < to; place++) {
            if (found.hasForm(index.formAt(place))) {
                spans.add(new Span(term, place, 1));
            }
        }
        for (int i = 0; i < found.spanCount(); i++) {
            if (found.place(i) >= from && found.place(i) < to) {
                spans.add(new Span(term, found.place(i), found.length(i)));
            }
        }
    }

    private Hit hit(Ranked ranked, List<Span> spans) {
        Documents documents = index.documents;
        int text = bestText(ranked.document(), spans);
        String shown = index.text(text);
        List<CodePointRange> ranges = ranges(
                shown,
                spans.stream()
                        .filter(span -> index.textAt(span.place()) == text)
                        .sorted(Comparator.comparingInt(Span::place))
                        .toList(),
                index.firstPlace(text));
        return new Hit(
                documents.type(ranked.document()),
                documents.id(ranked.document()),
                documents.paragraph(ranked.document()),
                shown,
                ranges,
                reason(ranked.document(), shown, ranges),
                ranked.score());
    }

    /** The text in which most terms have words; the first one when there are several. */
    private int bestText(int document, List<Span> spans) {
        Map<Integer, Set<Integer>> termsOfText = new TreeMap<>();
        for (Span span : spans) {
            termsOfText
                    .computeIfAbsent(index.textAt(span.place()), none -> new HashSet<>())
                    .add(span.term());
        }
        int best = index.firstText(document);
        int most = 0;
        for (Map.Entry<Integer, Set<Integer>> entry : termsOfText.entrySet()) {
            if (entry.getValue().size() > most) {
                best = entry.getKey();
                most = entry.getValue().size();
            }
        }
        return best;
    }

    /** The code points of the words; those that overlap, or stand side by side for different terms, made one. */
    private static List<CodePointRange> ranges(String text, List<Span> spans, int firstPlace) {
        List<CodePointRange> ranges = new ArrayList<>();
        if (spans.isEmpty()) {
            return ranges;
        }
        FoldedText folded = FoldedText.of(text);
        List<Word> words = Word.in(folded);
        Span before = spans.getFirst();
        for (Span span : spans) {
            Word first = words.get(span.place() - firstPlace);
            Word last = words.get(span.place() - firstPlace + span.length() - 1);
            CodePointRange range = folded.range(first.from(), last.to());
            boolean beside = before.term() != span.term() && before.place() + before.length() == span.place();
            if (!ranges.isEmpty() && (beside || ranges.getLast().end() > range.start())) {
                CodePointRange joined = ranges.removeLast();
                range = new CodePointRange(joined.start(), Math.max(joined.end(), range.end()));
            }
            ranges.add(range);
            before = span;
        }
        return ranges;
    }

    private Reason reason(int document, String text, List<CodePointRange> ranges) {
        if (!Selection.complete(conditions, document)) {
            return Reason.PARTIAL;
        }
        Set<String> shown = new HashSet<>();
        ranges.forEach(range -> shown.addAll(words(range.of(text))));
        Reason loosest = Reason.EXACT;
        boolean onlyFields = true;
        for (Condition condition : conditions) {
            if (condition.holds(document)) {
                Reason reason = condition.reason(document);
                onlyFields &= reason == Reason.FIELD;
                if (reason == Reason.EXACT && !shown.containsAll(condition.typed())) {
                    reason = condition.otherwise();
                }
                if (reason != Reason.FIELD && reason.compareTo(loosest) > 0) {
                    loosest = reason;
                }
            }
        }
        return onlyFields ? Reason.FIELD : loosest;
    }

    /** The words of a text as they are written. */
    static List<String> words(String text) {
        FoldedText folded = FoldedText.of(text);
        return Word.in(folded).stream()
                .map(word -> folded.range(word.from(), word.to()).of(text))
                .toList();
    }
}
