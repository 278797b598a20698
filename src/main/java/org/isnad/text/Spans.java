package org.isnad.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.isnad.text.Expression.Kind;

/** Collects runs of tokens that were recognised as expressions, in any order. */
final class Spans {
    private final List<Span> found = new ArrayList<>();
    private final BitSet covered = new BitSet();

    /**
     * Tokens from first to last, both inclusive.
     *
     * @param kind what they give
     */
    private record Span(int first, int last, Kind kind) {}

    /** Adds the tokens from {@code first} to {@code last}, both inclusive. */
    void add(int first, int last, Kind kind) {
        found.add(new Span(first, last, kind));
        covered.set(first, last + 1);
    }

    /** Whether a run contains the token. */
    boolean covers(int token) {
        return token >= 0 && covered.get(token);
    }

    /**
     * The runs as expressions in reading order, those that touch or overlap made one, of the kind of the first.
     *
     * @param bridge whether a token between two runs keeps them together
     */
    List<Expression> expressions(Tokens tokens, IntPredicate bridge) {
        List<Span> merged = new ArrayList<>();
        found.sort(Comparator.comparingInt(Span::first).thenComparingInt(span -> -span.last()));
        for (Span span : found) {
            Span before = merged.isEmpty() ? null : merged.getLast();
            if (before != null && bridged(before.last() + 1, span.first(), bridge)) {
                merged.set(
                        merged.size() - 1,
                        new Span(before.first(), Math.max(before.last(), span.last()), before.kind()));
            } else {
                merged.add(span);
            }
        }
        return merged.stream()
                .map(span -> new Expression(tokens.range(span.first(), span.last()), span.kind()))
                .toList();
    }

    /** Whether every token from {@code from} to before {@code to} keeps two runs together; true when there is none. */
    private static boolean bridged(int from, int to, IntPredicate bridge) {
        for (int i = from; i < to; i++) {
            if (!bridge.test(i)) {
                return false;
            }
        }
        return true;
    }
}
