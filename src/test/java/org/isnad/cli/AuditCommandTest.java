package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("isnad audit")
class AuditCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void writeDataset() throws IOException {
        Files.writeString(folder.resolve("dataset.json"), """
            {"format": 1, "id": "d", "title": {"ar": "عنوان"},
             "articles": [{"id": "a", "file": "a.txt", "sha256": "%s",
                           "exemptions": [{"paragraph": 2, "reason": "opinion"}]}]}
            """.formatted("0".repeat(64)), StandardCharsets.UTF_8);
    }

    private int audit(String article, String... options) throws IOException {
        Files.writeString(folder.resolve("a.txt"), article, StandardCharsets.UTF_8);
        return run(options);
    }

    private int run(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "audit";
        arguments[1] = folder.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Terminal.run(arguments, out, err);
    }

    @Test
    @DisplayName("ends with 0 when nothing is left over")
    void nothingLeftOver() throws IOException {
        assertEquals(0, audit("بقيت السفارة مفتوحة.\nقتل ثلاثة جنود.\n", "--lang", "en"));
        assertEquals("""
            a (a.txt): 100% accounted for; 1 of 2 sentences have a date or number: 0 cited, 1 exempted, 0 not cited
            No sentence is left uncited
            """, out.toString().replace("\r\n", "\n"));
        assertEquals("", err.toString());
    }

    @Test
    @DisplayName("ends with 1 and names place, words and sentence of what is left over")
    void leftOver() throws IOException {
        assertEquals(1, audit("بقيت السفارة. قتل ثلاثة جنود في تموز.", "--lang", "en"));
        assertEquals("""
            a.txt, paragraph 1, code points 14–37: ثلاثة | تموز: قتل ثلاثة جنود في تموز.
            a (a.txt): 0% accounted for; 1 of 2 sentences have a date or number: 0 cited, 0 exempted, 1 not cited
            1 sentence is not cited
            """, out.toString().replace("\r\n", "\n"));
    }

    @Test
    @DisplayName("speaks Arabic unless told otherwise")
    void arabic() throws IOException {
        assertEquals(1, audit("قتل ثلاثة جنود. أصيب عشرون."));
        assertTrue(out.toString().endsWith("جملتان بلا استشهاد" + System.lineSeparator()), out.toString());
        assertTrue(out.toString().startsWith("a.txt، الفقرة 1، الرموز 0–15: ثلاثة: قتل"), out.toString());
    }

    @Test
    @DisplayName("writes the same as one JSON object")
    void json() throws IOException {
        assertEquals(1, audit("قتل ثلاثة جنود. 25 جريحا.\nأصيب عشرون.\n", "--json"));
        String json = out.toString().replaceAll(",\\s+", ",").replaceAll("\\n\\s*", "");
        assertTrue(json.startsWith("""
            {"articles": [{"id": "a","file": "a.txt","sentences": 3,"dated_or_numeric": 3,"cited": 0,\
            "exempted": 1,"left_over": 2,"share": 0.3333}],"left_over": [{"article": "a","paragraph": 1,\
            "start": 0,"end": 15,"sentence": "قتل ثلاثة جنود.","expressions": [{"start": 4,"end": 9,\
            "words": "ثلاثة","kind": "number_word"}]},\
            """), json);
    }

    @Test
    @DisplayName("ends with 4, without a result, when an article cannot be read")
    void unreadable() {
        assertEquals(4, run("--json"));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains("a.txt"), err.toString());
        assertFalse(err.toString().isBlank());
    }
}
