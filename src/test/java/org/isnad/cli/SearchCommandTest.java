package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("isnad search")
class SearchCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void writeDataset() throws IOException {
        Files.writeString(folder.resolve("dataset.json"), """
            {"format": 1, "id": "d", "title": {"ar": "عنوان"},
             "articles": [{"id": "a", "file": "a.txt", "sha256": "%s"}],
             "categories": [{"id": "moves", "labels": {"ar": "انتشار"}}],
             "events": [{"id": "open", "date": "2020-09-09", "date_basis": "stated",
                         "title": {"ar": "إعادة فتح السفارة"}, "category": "moves", "status": "reported",
                         "citations": [{"article": "a", "paragraph": 2, "exact": "فُتحت السفارةُ ثانية"}]}]}
            """.formatted("0".repeat(64)), StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("a.txt"),
                "لا شيء هنا.\n😀 ثم فُتحت السفارةُ ثانية.\nبعد السفارات.\n",
                StandardCharsets.UTF_8);
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "search";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Terminal.run(all, out, err);
    }

    @Test
    void aPageThatIsPastedIsShortenedAndThatIsTold() {
        assertEquals(
                0, run("السفارة ".repeat(70_000), folder.resolve("dataset.json").toString()));
        assertTrue(err.toString().contains("32"), err.toString());
    }

    @Test
    void whatHoldsOnlySomeOfTheWordsSaysSo() {
        assertEquals(0, run("السفارة مقديشو", folder.resolve("dataset.json").toString(), "--json"));
        assertTrue(out.toString().contains("\"reason\": \"partial\""), out.toString());
    }

    @Test
    @DisplayName("prints what it finds, best first, with place and reason")
    void lines() {
        assertEquals(0, run("السفاره", folder.toString(), "--lang", "en"));
        assertEquals("""
            event, a.txt, paragraph 2, code points 11–19, other spelling: السفارةُ · open: إعادة فتح السفارة
            article, a.txt, paragraph 2, code points 11–19, other spelling: السفارةُ · a: 😀 ثم فُتحت السفارةُ ثانية.
            article, a.txt, paragraph 3, code points 4–12, other form: السفارات · a: بعد السفارات.
            """, out.toString().replace("\r\n", "\n"));
        assertEquals("", err.toString());
    }

    @Test
    @DisplayName("writes JSON whose offsets are code points of the paragraph")
    void json() {
        assertEquals(0, run("--json", "--limit", "2", "السفاره", folder.toString()));
        assertEquals("""
            {
              "results": [
                {
                  "type": "event",
                  "id": "open",
                  "article": "a.txt",
                  "paragraph": 2,
                  "start": 11,
                  "end": 19,
                  "match": "السفارةُ",
                  "reason": "spelling",
                  "title": "إعادة فتح السفارة"
                },
                {
                  "type": "article",
                  "id": "a",
                  "article": "a.txt",
                  "paragraph": 2,
                  "start": 11,
                  "end": 19,
                  "match": "السفارةُ",
                  "reason": "spelling"
                }
              ]
            }
            """, out.toString().replace("\r\n", "\n"));
    }

    @Test
    @DisplayName("leads a record that is found by its date to the words it cites")
    void byDate() {
        assertEquals(0, run("2020-09", folder.toString(), "--lang", "en"));
        assertEquals("""
            event, a.txt, paragraph 2, code points 5–25, date: فُتحت السفارةُ ثانية · open: إعادة فتح السفارة
            """, out.toString().replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"باريس", "", "؟", "«»", "status:denied"})
    @DisplayName("ends with 1 when nothing is found")
    void nothing(String query) {
        assertEquals(1, run(query, folder.toString(), "--json"));
        assertEquals(
                "{\"results\": []}",
                out.toString()
                        .replaceAll("\\s+", " ")
                        .replace("{ ", "{")
                        .replace(" }", "}")
                        .strip());
    }

    @Test
    @DisplayName("searches the shipped data set when none is named")
    void shipped() {
        assertEquals(0, run("CNN", "--limit", "1"));
        assertTrue(out.toString().contains("002_6d2b9ee826950906.txt"), out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x --limit 0", "x --limit many", "x --sort", "x y z"})
    @DisplayName("ends with 2 when the command line cannot be understood")
    void usage(String line) {
        String[] arguments =
                Arrays.stream(line.split(" ")).filter(part -> !part.isEmpty()).toArray(String[]::new);
        assertEquals(2, run(arguments));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains("Usage: isnad search"), err.toString());
    }

    @Test
    @DisplayName("ends with 4 when the data set cannot be read")
    void unreadable() {
        assertEquals(4, run("x", folder.resolve("none").toString(), "--lang", "en"));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains("Nothing was searched"), err.toString());
    }
}
