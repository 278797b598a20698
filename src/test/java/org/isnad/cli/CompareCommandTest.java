package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("isnad compare")
final class CompareCommandTest {
    private static final String PASS_1 = "docs/curation/pass-1.json";
    private static final String PASS_2 = "docs/curation/pass-2.json";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int compare(String... options) {
        List<String> arguments = new ArrayList<>(List.of("compare"));
        arguments.addAll(List.of(options));
        return Terminal.run(arguments.toArray(String[]::new), out, err);
    }

    @Test
    @DisplayName("tells the differences of two passes in both languages, and how far they agree")
    void lines() {
        assertEquals(1, compare(PASS_1, PASS_2, "--articles", "seeds", "--lang", "en"));
        assertEquals("", err.toString());
        String text = out.toString();
        assertTrue(text.contains("Event shock-and-awe / e-shock-and-awe: "), text);
        assertTrue(text.contains("  basis of the date: inferred / stated in the article\n"), text);
        assertTrue(text.contains("\nAgreement, basis of the date: 146 of 154, 94.8%, kappa 0.804\n"), text);
        assertTrue(text.contains("\nAgreement, date: 92 of 154, 59.7%\n"), text);
        assertTrue(
                text.endsWith(
                        "In both 154: the same 0, the same but worded otherwise 6, different 148. Only in the first 62,"
                                + " only in the second 1.\n"),
                text);
        assertEquals(1, compare(PASS_1, PASS_2, "--articles", "seeds"));
        assertTrue(out.toString().contains("\nالاتفاق، الحالة: 152 من 154، 98.7٪، كابا 0.964\n"));
    }

    @Test
    @DisplayName("says the same as JSON")
    void json() {
        assertEquals(1, compare(PASS_1, PASS_2, "--articles", "seeds", "--json"));
        String json = out.toString();
        assertTrue(json.contains("""
            {"field": "date_basis", "first": "inferred", "second": "stated"}\
            """), json);
        assertTrue(json.contains("""
            "date_basis": {"n": 154, "same": 146, "share": 0.9481, "kappa": 0.8036}\
            """), json);
        assertTrue(json.contains("""
            "date": {"n": 154, "same": 92, "share": 0.5974, "kappa": null}\
            """), json);
    }

    @Test
    @DisplayName("finds nothing between a data set and itself")
    void same() {
        assertEquals(0, compare(PASS_1, PASS_1, "--articles", "seeds", "--lang", "en"));
        assertTrue(out.toString().contains("In both 216: the same 216,"), out::toString);
    }

    @Test
    @DisplayName("says what cannot be read, and of what the words are missing")
    void refuses() throws IOException {
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, "{");
        assertEquals(2, compare(PASS_1));
        err.getBuffer().setLength(0);
        assertEquals(4, compare(broken.toString(), folder.resolve("none.json").toString(), "--lang", "en"));
        assertTrue(err.toString().contains("Nothing was compared: “" + broken), err::toString);
        assertTrue(err.toString().contains("none.json"), err::toString);
        err.getBuffer().setLength(0);
        assertEquals(1, compare(PASS_1, PASS_2, "--lang", "en"));
        assertTrue(err.toString().contains("216 records cite words that are not found in “" + PASS_1), err::toString);
    }
}
