package org.isnad.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Markdown files of the repository say of one another is true. */
final class DocumentsTest {
    private static final Path ROOT = Path.of("");
    private static final Path DECISIONS = Path.of("docs/decisions");

    @Test
    void everyLocalLinkLeadsToAFile() throws IOException {
        List<String> pages = LocalLinks.pages(ROOT).stream().map(Path::toString).toList();
        assertTrue(pages.contains("README.md"), pages.toString());
        assertTrue(LocalLinks.of(Files.readString(Path.of("README.md"))).size() >= 5, "README.md links its pages");
        assertEquals(List.of(), LocalLinks.dead(ROOT));
    }

    @Test
    void aLinkThatLeadsNowhereIsFound(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("docs"));
        Files.writeString(folder.resolve("docs/there.md"), "[up](../page.md)");
        Files.writeString(folder.resolve("page.md"), """
            [there](docs/there.md#part) [web](https://example.org/a) [part](#part) ![picture](docs/no.png "title")
            ```
            [code](not/a/link.md)
            ```
            [gone](docs/gone.md)
            """);
        assertEquals(List.of("page.md: docs/no.png", "page.md: docs/gone.md"), LocalLinks.dead(folder));
    }

    @Test
    void decisionsAreNumberedWithoutGapAndListed() throws IOException {
        List<String> files;
        try (var all = Files.list(DECISIONS)) {
            files = all.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .sorted()
                    .toList();
        }
        assertEquals(
                IntStream.rangeClosed(1, files.size())
                        .mapToObj(number -> String.format(Locale.ROOT, "%04d", number))
                        .toList(),
                files.stream().map(name -> name.substring(0, 4)).toList());
        assertEquals(files, LocalLinks.of(Files.readString(DECISIONS.resolve("README.md"))));
    }

    @Test
    void theClassesThatTheArchitectureNamesAreThere() throws IOException {
        List<Path> sources = List.of(Path.of("src/main/java"), Path.of("src/test/java"));
        String page = Files.readString(Path.of("docs/architecture.md"));
        assertEquals(List.of(), ClassNames.unknown(page, sources));
        assertEquals(List.of("Desk"), ClassNames.unknown("`Desk.open`, `Session` and `json`", sources));
    }
}
