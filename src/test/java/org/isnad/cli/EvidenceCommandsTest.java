package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.bundle.Zips;
import org.isnad.dataset.OddDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that hand the evidence on: chronology, annotations, safe tables, bundles. */
final class EvidenceCommandsTest {
    private static final String SAMPLE = "src/test/resources/org/isnad/dataset/sample";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Terminal.run(arguments, out, err);
    }

    private String said() {
        return out + "" + err;
    }

    @ParameterizedTest
    @CsvSource({"html, <!DOCTYPE html>", "md, '# '", "txt, '\u200F'"})
    void aChronologyIsWrittenInEachForm(String form, String start) throws IOException {
        Path file = folder.resolve("c");
        assertEquals(0, run("chronology", SAMPLE, "--to", form, "--out", file.toString()), this::said);
        assertTrue(Files.readString(file).startsWith(start));
        assertTrue(Files.readString(file).contains("نفت البلدية أن يكون الجسر قد افتتح"));
        byte[] first = Files.readAllBytes(file);
        assertEquals(5, run("chronology", SAMPLE, "--to", form, "--out", file.toString()));
        assertEquals(0, run("chronology", SAMPLE, "--to", form, "--out", file.toString(), "--force"));
        assertArrayEquals(first, Files.readAllBytes(file));
        assertEquals(4, run("chronology", folder.resolve("nothing").toString(), "--out", file.toString(), "--force"));
        assertArrayEquals(first, Files.readAllBytes(file), "the old file is whole");
    }

    @Test
    void aSafeTableIsRestored() throws IOException {
        String dataset = OddDataset.write(folder.resolve("odd")).toString();
        Path plain = folder.resolve("plain.csv");
        Path safe = folder.resolve("safe.csv");
        Path restored = folder.resolve("restored.csv");
        assertEquals(0, run("convert", dataset, "--to", "csv", "--out", plain.toString()));
        assertEquals(0, run("convert", dataset, "--to", "csv", "--spreadsheet-safe", "--out", safe.toString()));
        assertEquals(0, run("restore-table", safe.toString(), "--out", restored.toString()), this::said);
        assertFalse(Files.readString(plain).equals(Files.readString(safe)));
        assertEquals(Files.readString(plain), Files.readString(restored));
        Path sheet = folder.resolve("sheet.csv");
        Path safeSheet = folder.resolve("safe-sheet.csv");
        assertEquals(0, run("convert", dataset, "--to", "timelinejs-csv", "--out", sheet.toString()));
        assertEquals(
                0,
                run("convert", dataset, "--to", "timelinejs-csv", "--spreadsheet-safe", "--out", safeSheet.toString()));
        assertEquals(
                0, run("restore-table", safeSheet.toString(), "--out", restored.toString(), "--force"), this::said);
        assertFalse(Files.readString(sheet).equals(Files.readString(safeSheet)));
        assertEquals(Files.readString(sheet), Files.readString(restored));
        Path excel = folder.resolve("excel.csv");
        assertEquals(
                0, run("convert", dataset, "--to", "csv", "--spreadsheet-safe", "--excel", "--out", excel.toString()));
        assertEquals(0, run("restore-table", excel.toString(), "--out", restored.toString(), "--force"), this::said);
        assertEquals(Files.readString(plain), Files.readString(restored), "a table for Excel is one with commas again");
        byte[] cut = Arrays.copyOf(Files.readAllBytes(excel), (int) Files.size(excel) - 4);
        assertEquals(
                4,
                run(
                        "restore-table",
                        Files.write(folder.resolve("cut.csv"), cut).toString(),
                        "--out",
                        restored.toString(),
                        "--force"));
        assertEquals(4, run("restore-table", folder.resolve("no.csv").toString(), "--out", "x"));
        assertTrue(said().contains("تحقق من المسار"), this::said);
        assertEquals(4, run("restore-table", folder.toString(), "--out", "x"));
        assertTrue(said().contains("لا ملف"), this::said);
        Path broken = Files.writeString(folder.resolve("broken.csv"), "\"a");
        assertEquals(
                4,
                run(
                        "restore-table",
                        broken.toString(),
                        "--out",
                        folder.resolve("x").toString()));
        assertFalse(Files.exists(folder.resolve("x")));
    }

    @Test
    void annotationsAreWritten() throws IOException {
        Path file = folder.resolve("a.jsonld");
        assertEquals(0, run("convert", SAMPLE, "--to", "webannotation", "--out", file.toString()), this::said);
        assertTrue(Files.readString(file).contains("\"total\": 6"));
    }

    private Path bundle() {
        Path file = folder.resolve("b.zip");
        assertEquals(0, run("convert", SAMPLE, "--to", "bundle", "--out", file.toString(), "--force"), this::said);
        return file;
    }

    @Test
    void aBundleIsVerifiedAndEveryCommandOpensIt() throws IOException {
        Path bundle = bundle();
        assertEquals(0, run("verify", bundle.toString(), "--lang", "en"), this::said);
        assertTrue(out.toString().contains("verified: "), out::toString);
        assertTrue(out.toString().contains("quotations that match the text: 11 of 11"), out::toString);
        assertEquals(0, run("verify", bundle.toString(), "--json"));
        assertTrue(out.toString().contains("\"bundle\": {\"verdict\": \"verified\", \"findings\": []}"), out::toString);
        Path again = folder.resolve("again.zip");
        assertEquals(0, run("convert", bundle.toString(), "--to", "bundle", "--out", again.toString()));
        assertArrayEquals(Files.readAllBytes(bundle), Files.readAllBytes(again));
        Path table = folder.resolve("t.csv");
        assertEquals(0, run("convert", bundle.toString(), "--to", "csv", "--out", table.toString()));
    }

    @Test
    void aBundleWithoutAnArticleHasTheCodeOfAPictureWithoutOne() throws IOException {
        Path partial = folder.resolve("partial");
        Files.createDirectories(partial.resolve("articles"));
        Files.copy(Path.of(SAMPLE, "dataset.json"), partial.resolve("dataset.json"));
        Files.copy(Path.of(SAMPLE, "articles/a.txt"), partial.resolve("articles/a.txt"));
        Path file = folder.resolve("partial.zip");
        assertEquals(0, run("convert", partial.toString(), "--to", "bundle", "--out", file.toString()), this::said);
        assertEquals(ExitCode.NOT_AT_HAND.code(), run("verify", file.toString(), "--lang", "en"), this::said);
        assertTrue(out.toString().contains("article_not_at_hand: "), out::toString);
        SortedMap<String, byte[]> members = Zips.members(file);
        members.put("extra.txt", new byte[] {1});
        Path more = Zips.write(folder.resolve("more.zip"), members);
        assertEquals(1, run("verify", more.toString()), "a mismatch weighs more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"convert --to csv", "chronology", "restore-table x.csv", "export timeline"})
    void theOutputStreamIsNoFile(String command) {
        String[] words = (command + " --out -").split(" ", -1);
        assertEquals(ExitCode.USAGE.code(), run(words), this::said);
        assertTrue(err.toString().contains("cannot go to the output stream"), err::toString);
        assertFalse(Files.exists(Path.of("-")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles/b.txt", "SHA256SUMS", "annotations.jsonld", "datapackage.json", "dataset.json"})
    void aChangedByteIsAMismatch(String member) throws IOException {
        SortedMap<String, byte[]> members = Zips.members(bundle());
        byte[] bytes = members.get(member);
        // A letter or digit in the middle becomes another one.
        int at = bytes.length / 2;
        while (!Character.isLetterOrDigit(bytes[at])) {
            at++;
        }
        bytes[at] = (byte) (bytes[at] == '1' ? '2' : '1');
        Path file = Zips.write(folder.resolve("t.zip"), members);
        assertEquals(1, run("verify", file.toString(), "--lang", "en"), this::said);
        assertTrue(out.toString().contains("mismatch: "), out::toString);
        assertFalse(out.toString().contains("verified: "), out::toString);
    }

    @Test
    void hostileBundlesAreRefusedWithAMessage() throws IOException {
        SortedMap<String, byte[]> members = Zips.members(bundle());
        List<Path> hostile = List.of(
                Zips.write(folder.resolve("1.zip"), with(members, "../../outside.txt")),
                Zips.write(folder.resolve("2.zip"), with(members, "DATASET.json")),
                Zips.twice(folder.resolve("3.zip"), "articles/c.txt", members),
                Zips.write(folder.resolve("4.zip"), Map.of("x", new byte[0])),
                Files.write(folder.resolve("5.zip"), "PK\u0003\u0004damaged".getBytes(StandardCharsets.UTF_8)));
        for (Path file : hostile) {
            for (String command : List.of("verify", "audit")) {
                out.getBuffer().setLength(0);
                err.getBuffer().setLength(0);
                assertEquals(4, run(command, file.toString()), this::said);
                assertEquals("", out.toString());
                assertTrue(err.toString().contains(" bundle_"), err::toString);
            }
        }
        assertFalse(Files.exists(folder.resolveSibling("outside.txt")));
    }

    private static SortedMap<String, byte[]> with(Map<String, byte[]> members, String name) {
        TreeMap<String, byte[]> more = new TreeMap<>(members);
        more.put(name, new byte[] {1});
        return more;
    }
}
