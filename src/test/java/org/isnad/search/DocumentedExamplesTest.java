package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of the tables in docs/search.md is true, of words that the articles print. */
final class DocumentedExamplesTest {
    private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| (\\d{3})#(\\d+) \\|");

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    /** A line of a table. */
    record Example(String rule, String typed, String printed, String article, int paragraph) {
        boolean isFound() {
            return ShippedIndex.get().search(typed, Integer.MAX_VALUE).of(HitType.ARTICLE).stream()
                    .filter(hit -> hit.id().equals(article) && hit.paragraph() == paragraph)
                    .flatMap(hit -> hit.ranges().stream().map(range -> range.of(hit.text())))
                    .anyMatch(printed::equals);
        }
    }

    static List<Example> examples() throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs/search.md")))
                .results()
                .map(DocumentedExamplesTest::example)
                .toList();
    }

    private static Example example(MatchResult row) {
        String typed = ESCAPE.matcher(row.group(2))
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
        return new Example(row.group(1), typed, row.group(3), row.group(4), Integer.parseInt(row.group(5)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsTypedFindsWhatIsPrinted(Example example) {
        assertTrue(
                example.isFound(),
                () -> example + " finds "
                        + ShippedIndex.get()
                                .search(example.typed(), Integer.MAX_VALUE)
                                .of(HitType.ARTICLE));
    }

    @Test
    void allTablesAreRead() throws IOException {
        assertTrue(examples().size() >= 45, examples().size() + " examples");
    }
}
