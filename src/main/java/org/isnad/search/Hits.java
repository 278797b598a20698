package org.isnad.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.isnad.search.TextIndex.Document;
import org.isnad.text.CodePointRange;
import org.isnad.text.FoldedText;

/** Makes hits, with their words, of the documents that a query found. */
final class Hits {
    private static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparingInt(Ranked::score).reversed().thenComparingInt(Ranked::document);

    private final TextIndex index;
    private final List<Condition> conditions;
    private final Set<String> typed = new HashSet<>();

    /** A document and how well it fits. */
    record Ranked(int document, int score) {}

    /** Words of a document: the number of the term they are for, their first place, how many they are. */
    private record Span(int term, int place, int length) {}

    Hits(TextIndex index, SearchQuery query, List<Condition> conditions) {
        this.index = index;
        this.conditions = conditions;
        query.terms().forEach(term -> typed.add(term.typed()));
    }

    /** The best of each type as hits, the best of all first. */
    List<Hit> of(Map<HitType, List<Ranked>> found, int limit) {
        List<Ranked> best = new ArrayList<>();
        for (List<Ranked> ofType : found.values()) {
            ofType.sort(BEST_FIRST);
            best.addAll(ofType.subList(0, Math.min(limit, ofType.size())));
        }
        best.sort(BEST_FIRST);
        Map<Integer, List<Span>> spans = spans(best);
        return best.stream()
                .map(ranked -> hit(ranked, spans.getOrDefault(ranked.document(), List.of())))
                .toList();
    }

    private Map<Integer, List<Span>> spans(List<Ranked> best) {
        BitSet wanted = new BitSet();
        best.forEach(ranked -> wanted.set(ranked.document()));
        Map<Integer, List<Span>> spans = new HashMap<>();
        int term = 0;
        for (Condition condition : conditions) {
            for (Found found : condition.parts()) {
                // A part alone is no match: «تنظيم» of «تنظيم الدولة».
                add(term++, found, document -> wanted.get(document) && condition.wordsHold(document), spans);
            }
            if (condition.otherNames().isPresent()) {
                // Where the words themselves stand, the longer names around them say no more.
                Found names = condition.otherNames().get();
                add(term, names, document -> wanted.get(document) && !condition.wordsHold(document), spans);
                addApart(term++, names, document -> wanted.get(document) && condition.wordsHold(document), spans);
            }
        }
        return spans;
    }

    private void add(int term, Found found, IntPredicate wanted, Map<Integer, List<Span>> spans) {
        for (int i = 0; i < found.spanCount(); i++) {
            int document = index.documentAt(found.place(i));
            if (wanted.test(document)) {
                spans.computeIfAbsent(document, none -> new ArrayList<>())
                        .add(new Span(term, found.place(i), found.length(i)));
            }
        }
    }

    /** Adds the words that share no place with those found before. */
    private void addApart(int term, Found found, IntPredicate wanted, Map<Integer, List<Span>> spans) {
        BitSet taken = new BitSet();
        spans.values().forEach(list -> list.forEach(span -> taken.set(span.place(), span.place() + span.length())));
        for (int i = 0; i < found.spanCount(); i++) {
            int document = index.documentAt(found.place(i));
            int next = taken.nextSetBit(found.place(i));
            if (wanted.test(document) && (next < 0 || next >= found.place(i) + found.length(i))) {
                spans.computeIfAbsent(document, none -> new ArrayList<>())
                        .add(new Span(term, found.place(i), found.length(i)));
            }
        }
    }

    private Hit hit(Ranked ranked, List<Span> spans) {
        Document document = index.documents.get(ranked.document());
        int text = bestText(ranked.document(), spans);
        String shown = index.texts.get(text);
        List<CodePointRange> ranges = ranges(
                shown,
                spans.stream()
                        .filter(span -> index.textAt(span.place()) == text)
                        .sorted(Comparator.comparingInt(Span::place))
                        .toList(),
                index.firstPlace(text));
        return new Hit(
                document.type(),
                document.id(),
                document.paragraph(),
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
        Reason loosest = Reason.EXACT;
        boolean onlyFields = true;
        for (Condition condition : conditions) {
            if (condition.holds(document)) {
                Reason reason = condition.reason(document);
                onlyFields &= reason == Reason.FIELD;
                if (reason != Reason.FIELD && reason.compareTo(loosest) > 0) {
                    loosest = reason;
                }
            }
        }
        if (onlyFields) {
            return Reason.FIELD;
        }
        boolean asTyped = ranges.stream().allMatch(range -> typed.contains(range.of(text)));
        return loosest == Reason.EXACT && !asTyped ? Reason.SPELLING : loosest;
    }
}
