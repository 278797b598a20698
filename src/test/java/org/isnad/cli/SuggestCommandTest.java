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

@DisplayName("isnad suggest")
final class SuggestCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int suggest(String... options) {
        List<String> arguments = new ArrayList<>(List.of("suggest"));
        arguments.addAll(List.of(options));
        return Terminal.run(arguments.toArray(String[]::new), out, err);
    }

    private String article(String text) throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, text);
        return file.toString();
    }

    @Test
    @DisplayName("counts code points of the paragraph and says what was understood")
    void places() throws IOException {
        String file = article("عنوان بلا رقم\n\n  😀 قُتل نحو 20 جنديًا أمس. ولا شيء هنا.\n");
        assertEquals(0, suggest(file, "--json", "--published", "2020-09-09"));
        assertEquals("""
            {
              "suggestions": [
                {
                  "article": "a.txt",
                  "paragraph": 2,
                  "start": 0,
                  "end": 25,
                  "sentence": "😀 قُتل نحو 20 جنديًا أمس.",
                  "dates": [
                    {
                      "start": 21,
                      "end": 24,
                      "words": "أمس",
                      "readings": [{"edtf": "2020-09-08", "basis": "inferred", "rule": "days_before"}],
                      "needs": null
                    }
                  ],
                  "numbers": [
                    {
                      "start": 7,
                      "end": 13,
                      "words": "نحو 20",
                      "value": 20,
                      "value_max": null,
                      "qualifier": "about",
                      "unit": "جنديًا"
                    }
                  ]
                }
              ]
            }
            """, out.toString());
    }

    @Test
    @DisplayName("says that a relative date needs a base, and names a third as such")
    void needsBase() throws IOException {
        String file = article("سيطروا على ثلث الأراضي الأسبوع الماضي.");
        assertEquals(0, suggest(file, "--json"));
        assertTrue(out.toString().contains("\"readings\": [], \"needs\": \"base\""), out.toString());
        assertTrue(out.toString().contains("\"value\": null"), out.toString());
        assertTrue(out.toString().contains("\"fraction\": \"1/3\""), out.toString());
    }

    @Test
    @DisplayName("reads the articles of a data set from their own days of publication")
    void shipped() {
        assertEquals(0, suggest("--lang", "en"));
        assertTrue(out.toString().contains("24-7-2021 = 2021-07-24"), out.toString());
    }

    @Test
    @DisplayName("names a file that it cannot read and goes on")
    void missing() throws IOException {
        String file = article("في 2003.");
        assertEquals(4, suggest(folder.resolve("none.txt").toString(), file, "--lang", "en"));
        assertTrue(err.toString().contains("none.txt"), err.toString());
        assertTrue(out.toString().contains("= 2003"), out.toString());
    }

    @Test
    @DisplayName("says apart that a file is missing and that it is not UTF-8, once each")
    void eachReasonItsOwnMessage() throws IOException {
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, new byte[] {(byte) 0xC7, (byte) 0xE1});
        assertEquals(4, suggest(folder.resolve("none.txt").toString(), latin.toString(), "--lang", "en"));
        List<String> lines = err.toString().lines().toList();
        assertEquals(2, lines.size(), err::toString);
        assertTrue(lines.getFirst().contains("no file named"), err::toString);
        assertTrue(lines.getLast().contains("not text in UTF-8"), err::toString);
    }

    @Test
    @DisplayName("reports a folder without a data set once, in both languages")
    void folderWithoutDataset() {
        assertEquals(4, suggest(folder.toString()));
        assertEquals(2, err.toString().lines().count(), err::toString);
    }

    @Test
    @DisplayName("refuses a day of publication that is none")
    void noDay() throws IOException {
        assertEquals(2, suggest(article("في 2003."), "--published", "yesterday"));
    }
}
