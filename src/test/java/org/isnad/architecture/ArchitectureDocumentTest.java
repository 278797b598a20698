package org.isnad.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page about the architecture shows the table that the build keeps. */
final class ArchitectureDocumentTest {
    private static final Path PAGE = Path.of("docs/architecture.md");
    private static final Set<String> CONTROLS = PackageTable.rowOf("org.isnad", "org.isnad.ui.shell")
            .map(PackageTable.Row::libraries)
            .orElseThrow();
    private static final Map<String, Set<String>> KEPT = DocumentTable.of(PackageTable.ROWS);

    @Test
    void thePageHasTheTableOfTheBuild() throws IOException {
        assertEquals(List.of(), differences(Files.readString(PAGE)));
    }

    @Test
    void thePageSaysWhatControlsAre() throws IOException {
        String page = Files.readString(PAGE);
        String meaning = page.substring(page.indexOf("\n*controls* is "));
        meaning = meaning.substring(0, meaning.indexOf(';'));
        for (String library : CONTROLS) {
            assertTrue(meaning.contains("`" + library + "`"), library);
        }
        assertEquals(
                CONTROLS.size() * 2L,
                meaning.chars().filter(sign -> sign == '`').count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| `model` | what a data set says: events, figures, citations, articles | `compact`, `time`, `text` |",
                "| `file` | files that appear whole or not at all, and their checksums | |",
                "| `scale` | days and numbers to pixels and back, ticks, direction | `time` |"
            })
    void aPageWithoutOneRowIsToldApart(String row) throws IOException {
        String page = Files.readString(PAGE);
        assertTrue(page.contains(row), row);
        assertNotEquals(List.of(), differences(page.replace(row + "\n", "")));
        assertNotEquals(List.of(), differences(page.replace(row, row + "\n" + row.replace("| ", "| `svg`, "))));
    }

    private static List<String> differences(String page) {
        Map<String, Set<String>> shown = DocumentTable.read(page, CONTROLS);
        Set<String> names = new TreeSet<>(KEPT.keySet());
        names.addAll(shown.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(KEPT.get(name), shown.get(name)))
                .map(name -> name + ": the build has " + KEPT.get(name) + ", the page " + shown.get(name))
                .toList();
    }
}
