package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.checksheet.CheckMark;
import org.isnad.checksheet.CheckSheet;
import org.isnad.checksheet.CheckSheetFile;
import org.isnad.checksheet.CheckStatus;
import org.isnad.checksheet.Fingerprints;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("isnad check-sheet")
final class CheckSheetCommandTest {
    private static final Path SAMPLE = Path.of("src/test/resources/org/isnad/dataset/sample");
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Dataset dataset = dataset();

    private static Dataset dataset() {
        return ((LoadResult.Loaded) DatasetReader.read(SAMPLE, Optional.empty()))
                .dataset()
                .dataset();
    }

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(SAMPLE.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Terminal.run(arguments, out, err);
    }

    private static CheckMark mark(DatedRecord record, CheckStatus status, Optional<String> note, String fingerprint) {
        return new CheckMark(record.id(), status, "س.م", note, NOON, fingerprint);
    }

    private void write(CheckSheet sheet) throws IOException {
        CheckSheetFile.write(folder.resolve("dataset.json"), sheet);
    }

    private List<DatedRecord> records() {
        List<DatedRecord> records = new ArrayList<>(dataset.events());
        records.addAll(dataset.figures());
        return records;
    }

    @Test
    @DisplayName("lists what is not in order, and counts the rest")
    void lists() throws IOException {
        List<DatedRecord> records = records();
        write(CheckSheet.of(dataset)
                .with(
                        dataset,
                        mark(
                                records.get(0),
                                CheckStatus.QUESTIONED,
                                Optional.of("من قال؟"),
                                Fingerprints.of(records.get(0))))
                .with(dataset, mark(records.get(1), CheckStatus.CHECKED, Optional.empty(), "old")));
        assertEquals(1, run("check-sheet", folder.toString(), "--lang", "en"));
        assertTrue(
                out.toString().startsWith("questioned: Event " + records.get(0).id() + ": "), out::toString);
        assertTrue(out.toString().contains("(س.م, 2026-11-30T12:00:00Z): من قال؟"), out::toString);
        assertTrue(out.toString().contains("changed since"), out::toString);
        assertTrue(
                out.toString()
                        .contains("Checked 1 of " + records.size()
                                + ", questioned 1, wrong 0, changed since 1, not marked " + (records.size() - 2)),
                out::toString);
        assertEquals(1, run("check-sheet", folder.toString(), "--json"));
        assertTrue(out.toString().contains("\"questioned\": 1"), out::toString);
        assertEquals(1, run("check-sheet", folder.toString(), "--csv"));
        assertEquals(1 + records.size(), out.toString().strip().lines().count());
        assertEquals(2, run("check-sheet", folder.toString(), "--csv", "--json"));
    }

    @Test
    @DisplayName("ends with 0 when every record is checked, with 1 without a sheet")
    void complete() throws IOException {
        assertEquals(1, run("check-sheet", folder.toString()));
        CheckSheet sheet = CheckSheet.of(dataset);
        for (DatedRecord record : records()) {
            sheet = sheet.with(dataset, mark(record, CheckStatus.CHECKED, Optional.empty(), Fingerprints.of(record)));
        }
        write(sheet);
        assertEquals(0, run("check-sheet", folder.toString()), out::toString);
    }

    @Test
    @DisplayName("refuses the sheet of another data set, and says whose it is")
    void refuses() throws IOException {
        write(CheckSheet.of(dataset.withId("غيرها")));
        assertEquals(4, run("check-sheet", folder.toString(), "--lang", "en"));
        assertTrue(err.toString().contains("belongs to the data set “غيرها”"), err::toString);
        Files.writeString(folder.resolve("dataset.check.json"), "{", StandardCharsets.UTF_8);
        assertEquals(4, run("check-sheet", folder.toString()));
        assertTrue(err.toString().contains("ورقة المراجعة"), err::toString);
    }

    @Test
    @DisplayName("finds the sheet in a bundle, which verifies with it")
    void inBundle() throws IOException {
        DatedRecord first = records().getFirst();
        write(CheckSheet.of(dataset)
                .with(dataset, mark(first, CheckStatus.WRONG, Optional.empty(), Fingerprints.of(first))));
        String bundle = folder.resolve("bundle.zip").toString();
        run("convert", folder.toString(), "--to", "bundle", "--out", bundle);
        assertEquals(1, run("check-sheet", bundle, "--lang", "en"), err::toString);
        assertTrue(out.toString().startsWith("wrong: Event " + first.id()), out::toString);
        run("verify", bundle, "--lang", "en");
        assertTrue(!out.toString().contains("not listed") && !out.toString().contains("unlisted"), out::toString);
    }
}
