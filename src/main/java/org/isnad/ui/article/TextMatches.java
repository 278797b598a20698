package org.isnad.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.text.CodePointRange;

/**
 * A text that was searched for in an article, with its matches. Arabic letters and marks must match exactly, Latin
 * letters in any case. Immutable.
 *
 * @param query the words; empty finds nothing
 * @param matches in reading order
 * @param current index of the match that the reader is at; -1 when there is none
 */
public record TextMatches(String query, List<Match> matches, int current) {

    /**
     * Words that were found.
     *
     * @param paragraph number of the paragraph, from 1
     * @param range where they stand
     */
    public record Match(int paragraph, CodePointRange range) {

        TextPosition start() {
            return new TextPosition(paragraph, range.start());
        }
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if {@code current} is not the index of a match, or not -1 when there is none
     */
    public TextMatches {
        matches = List.copyOf(matches);
        if (current < -1 || current >= matches.size() || (current == -1) != matches.isEmpty()) {
            throw new IllegalArgumentException(current + " of " + matches.size());
        }
    }

    /** Looks for words; the reader is at the first match that begins at a place or behind it, else at the first of all. */
    static TextMatches of(String query, Optional<ArticlePage> page, TextPosition from) {
        List<Match> matches = new ArrayList<>();
        if (!query.isEmpty() && page.isPresent()) {
            Pattern pattern = Pattern.compile(query, Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            for (ArticlePage.PageParagraph paragraph : page.get().paragraphs()) {
                Matcher matcher = pattern.matcher(paragraph.text());
                while (matcher.find()) {
                    matches.add(new Match(
                            paragraph.number(),
                            CodePointRange.ofUtf16(paragraph.text(), matcher.start(), matcher.end())));
                }
            }
        }
        int current = matches.isEmpty() ? -1 : 0;
        for (int i = matches.size() - 1; i >= 0; i--) {
            if (matches.get(i).start().compareTo(from) >= 0) {
                current = i;
            }
        }
        return new TextMatches(query, matches, current);
    }

    /** The match that the reader is at. */
    public Optional<Match> match() {
        return current < 0 ? Optional.empty() : Optional.of(matches.get(current));
    }

    /** The same at the next match, or the one before; round at the ends. */
    TextMatches step(boolean forward) {
        return matches.isEmpty()
                ? this
                : new TextMatches(query, matches, Math.floorMod(current + (forward ? 1 : -1), matches.size()));
    }

    /** The matches in a paragraph. */
    List<CodePointRange> in(int paragraph) {
        return matches.stream()
                .filter(match -> match.paragraph() == paragraph)
                .map(Match::range)
                .toList();
    }
}
