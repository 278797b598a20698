package org.isnad.ui.article;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.text.CodePointRange;

/**
 * A run of cited words that can take the keyboard focus.
 *
 * @param paragraph number of the paragraph, from 1
 * @param range the words
 */
public record CitedPlace(int paragraph, CodePointRange range) implements Comparable<CitedPlace> {

    private static final Comparator<CitedPlace> READING_ORDER = Comparator.comparing(CitedPlace::start)
            .thenComparing(
                    Comparator.comparingInt((CitedPlace place) -> place.range().end())
                            .reversed());

    /** Where the words begin. */
    TextPosition start() {
        return new TextPosition(paragraph, range.start());
    }

    /** The cited words of a page in reading order, the longer first where several begin together; each once. */
    static List<CitedPlace> of(ArticlePage page) {
        return page.paragraphs().stream()
                .flatMap(paragraph ->
                        paragraph.spans().stream().map(span -> new CitedPlace(paragraph.number(), span.range())))
                .distinct()
                .sorted()
                .toList();
    }

    /** The next cited words of a page, or those before; empty at its end. */
    Optional<CitedPlace> next(ArticlePage page, boolean forward) {
        List<CitedPlace> places = of(page);
        return forward
                ? places.stream().filter(place -> place.compareTo(this) > 0).findFirst()
                : places.reversed().stream()
                        .filter(place -> place.compareTo(this) < 0)
                        .findFirst();
    }

    /** The records whose cited words hold all of these, those with the fewest words first. */
    List<String> records(ArticlePage page) {
        return page.paragraphs().get(paragraph - 1).spans().stream()
                .filter(span ->
                        span.range().start() <= range.start() && span.range().end() >= range.end())
                .sorted(Comparator.comparingInt(
                        span -> span.range().end() - span.range().start()))
                .map(CitedSpan::recordId)
                .distinct()
                .toList();
    }

    @Override
    public int compareTo(CitedPlace other) {
        return READING_ORDER.compare(this, other);
    }
}
