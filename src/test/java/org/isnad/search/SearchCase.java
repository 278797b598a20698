package org.isnad.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A line of {@code cases.tsv} or of one of the sets beside it: a query, what it must find and what not.
 *
 * @param complete the types of which everything that may be found is listed; none for a dash
 */
record SearchCase(String query, Set<HitType> complete, List<Expected> expected, List<Expected> never) {

    /**
     * A result.
     *
     * @param words words that must be among those matched there
     */
    record Expected(HitType type, String id, int paragraph, Optional<String> words) {
        static Expected of(String text) {
            String[] parts = text.split("=", 2);
            String[] place = parts[0].split(":", 2)[1].split("#", 2);
            return new Expected(
                    typeOf(parts[0].split(":", 2)[0]),
                    place[0],
                    place.length > 1 ? Integer.parseInt(place[1]) : 0,
                    parts.length > 1 ? Optional.of(parts[1]) : Optional.empty());
        }

        boolean is(Hit hit) {
            return hit.type() == type && hit.id().equals(id) && hit.paragraph() == paragraph;
        }

        boolean hasWordsOf(Hit hit) {
            return words.isEmpty()
                    || hit.ranges().stream()
                            .anyMatch(range -> range.of(hit.text()).equals(words.get()));
        }
    }

    static List<SearchCase> all(String file) {
        try (InputStream stream = SearchCase.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(SearchCase::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SearchCase of(String line) {
        String[] columns = line.split("\t", -1);
        EnumSet<HitType> complete = EnumSet.noneOf(HitType.class);
        if (!columns[1].equals("-")) {
            Arrays.stream(columns[1].split(",")).map(SearchCase::typeOf).forEach(complete::add);
        }
        return new SearchCase(columns[0], complete, results(columns[2]), results(columns[3]));
    }

    private static List<Expected> results(String column) {
        return column.equals("-")
                ? List.of()
                : Arrays.stream(column.split("; ")).map(Expected::of).toList();
    }

    private static HitType typeOf(String word) {
        return HitType.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
