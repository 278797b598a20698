package org.isnad.checksheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Bilingual;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.RecordId;
import org.isnad.model.Status;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The check sheet")
final class CheckSheetTest {
    private static final LoadedDataset SHIPPED = ((LoadResult.Loaded) DatasetReader.readShipped()).dataset();
    private static final Dataset DATASET = SHIPPED.dataset();
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    @TempDir
    private Path folder;

    private static CheckMark mark(DatedRecord record, CheckStatus status) {
        return new CheckMark(record.id(), status, "س.م", Optional.empty(), NOON, Fingerprints.of(record));
    }

    private static CheckSheet random(Random random) {
        CheckSheet sheet = CheckSheet.of(DATASET);
        for (int n = random.nextInt(40); n > 0; n--) {
            Event event = DATASET.events().get(random.nextInt(DATASET.events().size()));
            if (random.nextInt(4) == 0) {
                sheet = sheet.without(DATASET, event.id());
            } else {
                sheet = sheet.with(
                        DATASET,
                        new CheckMark(
                                event.id(),
                                List.of(CheckStatus.values()).get(random.nextInt(3)),
                                random.nextBoolean() ? "س.م" : "A\"B\\\n",
                                random.nextBoolean() ? Optional.empty() : Optional.of("ملاحظة {\u202e} 😀 " + n),
                                NOON.plusSeconds(random.nextInt(1_000_000)),
                                Fingerprints.of(event)));
            }
        }
        return sheet;
    }

    @Test
    @DisplayName("is read as it was written, to the byte")
    void roundTrip() {
        for (int seed = 0; seed < 50; seed++) {
            CheckSheet sheet = random(new Random(seed));
            byte[] bytes = CheckSheetFile.bytes(sheet);
            CheckSheet read = assertInstanceOf(
                            CheckSheetFile.Result.Read.class, CheckSheetFile.read(bytes, "x", DATASET))
                    .sheet();
            assertEquals(sheet, read);
            assertEquals(
                    List.copyOf(sheet.marks().keySet()),
                    List.copyOf(read.marks().keySet()));
            assertArrayEquals(bytes, CheckSheetFile.bytes(read));
        }
    }

    @Test
    @DisplayName("marking and taking the mark back leaves no trace")
    void noTrace() {
        for (int seed = 0; seed < 50; seed++) {
            CheckSheet sheet = random(new Random(seed));
            DatasetUnmarked unmarked = DatasetUnmarked.of(sheet);
            assertArrayEquals(
                    CheckSheetFile.bytes(sheet),
                    CheckSheetFile.bytes(sheet.with(DATASET, mark(unmarked.event(), CheckStatus.WRONG))
                            .without(DATASET, unmarked.event().id())));
        }
    }

    /** An event that a sheet does not mark. */
    private record DatasetUnmarked(Event event) {
        static DatasetUnmarked of(CheckSheet sheet) {
            return new DatasetUnmarked(DATASET.events().stream()
                    .filter(event -> !sheet.marks().containsKey(event.id()))
                    .findFirst()
                    .orElseThrow());
        }
    }

    @Test
    @DisplayName("says that a record changed since, whatever changed of it, and not when only others or the order did")
    void changedSince() {
        Event event = DATASET.events().getFirst();
        CheckSheet sheet = CheckSheet.of(DATASET).with(DATASET, mark(event, CheckStatus.CHECKED));
        assertFalse(
                CheckedRecords.of(DATASET, sheet).of(event.id()).orElseThrow().changed());
        List<Event> turned = new ArrayList<>(DATASET.events());
        Collections.reverse(turned);
        turned.replaceAll(other ->
                other.id().equals(event.id()) ? other : other.withTitle(new Bilingual("غيره", Optional.empty())));
        assertFalse(CheckedRecords.of(DATASET.withEvents(turned), sheet)
                .of(event.id())
                .orElseThrow()
                .changed());
        List<Event> changes = List.of(
                event.withTitle(new Bilingual(event.title().ar(), Optional.of("other"))),
                event.withSummary(Optional.of(new Bilingual("تفصيل", Optional.empty()))),
                event.withCitations(List.of()),
                event.withActors(List.of()),
                event.withStatus(Status.DENIED));
        for (Event changed : changes) {
            assertTrue(CheckedRecords.of(DATASET.withEvents(List.of(changed)), sheet)
                    .of(event.id())
                    .orElseThrow()
                    .changed());
        }
        CheckedRecords gone = CheckedRecords.of(DATASET.withEvents(List.of()), sheet);
        assertEquals(
                List.of(event.id()), gone.gone().stream().map(CheckMark::record).toList());
        assertEquals(0, gone.count(CheckStatus.CHECKED));
    }

    @Test
    @DisplayName("counts every record once")
    void counts() {
        CheckSheet sheet = random(new Random(9));
        CheckedRecords checked = CheckedRecords.of(DATASET, sheet);
        int marked = 0;
        for (CheckStatus status : CheckStatus.values()) {
            marked += checked.count(status);
        }
        assertEquals(sheet.marks().size(), marked);
        assertEquals(DATASET.events().size() + DATASET.figures().size(), marked + checked.unmarked());
        assertFalse(checked.complete());
        CheckSheet all = sheet;
        for (DatedRecord record : DATASET.events()) {
            all = all.with(DATASET, mark(record, CheckStatus.CHECKED));
        }
        for (DatedRecord record : DATASET.figures()) {
            all = all.with(DATASET, mark(record, CheckStatus.CHECKED));
        }
        assertTrue(CheckedRecords.of(DATASET, all).complete());
    }

    @Test
    @DisplayName("lies beside the data set, which keeps every byte")
    void besideTheDataset() throws IOException {
        Path file = folder.resolve("dataset.json");
        byte[] before = "{\"format\": 1}".getBytes(StandardCharsets.UTF_8);
        Files.write(file, before);
        assertEquals(new CheckSheetFile.Result.None(), CheckSheetFile.read(file, DATASET));
        CheckSheet sheet = random(new Random(4));
        CheckSheetFile.write(file, sheet);
        assertEquals(new CheckSheetFile.Result.Read(sheet), CheckSheetFile.read(file, DATASET));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertTrue(Files.exists(folder.resolve("dataset.check.json")));
        assertEquals(new CheckSheetFile.Result.Read(sheet), CheckSheetFile.read(SHIPPED, ArticleSource.beside(folder)));
    }

    @Test
    @DisplayName("of another data set is refused with its name")
    void otherDataset() {
        byte[] bytes = CheckSheetFile.bytes(CheckSheet.of(DATASET.withId("other")));
        CheckSheetFile.Result.Refused refused = assertInstanceOf(
                CheckSheetFile.Result.Refused.class, CheckSheetFile.read(bytes, "x.check.json", DATASET));
        assertEquals(CheckSheetFile.Fault.OTHER_DATASET, refused.fault());
        assertEquals("other", refused.detail());
        CheckSheet same = new CheckSheet(DATASET.id(), List.of("0".repeat(64)), Map.of());
        assertFalse(same.belongsTo(DATASET), "the same name, and no article in common");
        assertTrue(same.belongsTo(DATASET.withArticles(List.of())));
    }

    @ParameterizedTest
    @DisplayName("that is not as the format says is refused, with the place")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{ | NO_JSON |",
                "[] | NO_SHEET |",
                "{\"check_sheet\": 2} | NO_SHEET |",
                "{\"check_sheet\": 1} | BROKEN | $.marks",
                "{\"check_sheet\": 1, \"dataset\": \"iraq\", \"articles\": [], \"marks\": [1]} | BROKEN | $.marks[0]",
                "{\"check_sheet\": 1, \"dataset\": \"iraq\", \"articles\": [], \"marks\": [], \"more\": 1} | BROKEN |"
                        + " $.more",
                "{\"check_sheet\": 1, \"dataset\": \"iraq\", \"articles\": [1], \"marks\": []} | BROKEN | $.articles",
                "{\"check_sheet\": 1, \"dataset\": 3, \"articles\": [], \"marks\": []} | BROKEN | $.dataset",
            })
    void hostile(String text, CheckSheetFile.Fault fault, String detail) {
        CheckSheetFile.Result.Refused refused = assertInstanceOf(
                CheckSheetFile.Result.Refused.class,
                CheckSheetFile.read(text.getBytes(StandardCharsets.UTF_8), "x", DATASET));
        assertEquals(fault, refused.fault());
        assertEquals(detail == null ? "" : detail, refused.detail());
    }

    @ParameterizedTest
    @DisplayName("with a mark that is not as the format says is refused, with the place")
    @CsvSource({
        "status, good, .status",
        "time, yesterday, .time",
        "initials, ' ', .initials",
        "note, '', .note",
        "record, , .record",
        "colour, red, .colour"
    })
    void hostileMark(String field, String value, String place) {
        CheckSheet sheet = CheckSheet.of(DATASET)
                .with(DATASET, new CheckMark(new RecordId("r"), CheckStatus.WRONG, "i", Optional.of("n"), NOON, "f"));
        String text = new String(CheckSheetFile.bytes(sheet), StandardCharsets.UTF_8);
        String changed = value == null
                ? text.replaceAll("\"" + field + "\": \"[^\"]*\", ?", "")
                : text.contains("\"" + field + "\": ")
                        ? text.replaceAll("\"" + field + "\": \"[^\"]*\"", "\"" + field + "\": \"" + value + "\"")
                        : text.replace("\"status\"", "\"" + field + "\": \"" + value + "\", \"status\"");
        CheckSheetFile.Result.Refused refused = assertInstanceOf(
                CheckSheetFile.Result.Refused.class,
                CheckSheetFile.read(changed.getBytes(StandardCharsets.UTF_8), "x", DATASET),
                changed);
        assertEquals("$.marks[0]" + place, refused.detail());
    }

    @Test
    @DisplayName("as a table has a row for each record, and no cell is a formula")
    void table() {
        Event event = DATASET.events().getFirst();
        CheckSheet sheet = CheckSheet.of(DATASET)
                .with(
                        DATASET,
                        new CheckMark(
                                event.id(),
                                CheckStatus.QUESTIONED,
                                "س.م",
                                Optional.of("=HYPERLINK(\"x\")"),
                                NOON,
                                "old"));
        String csv = CheckSheetTable.csv(DATASET, CheckedRecords.of(DATASET, sheet));
        assertEquals(
                1 + DATASET.events().size() + DATASET.figures().size(),
                csv.lines().filter(line -> !line.isBlank()).count());
        assertTrue(csv.contains(",questioned,yes,س.م,2026-11-30T12:00:00Z,"), csv::toString);
        assertFalse(csv.contains(",\"=HYPERLINK"), csv::toString);
    }

    @Test
    @DisplayName("refuses initials and notes that are blank or too long")
    void limits() {
        for (String wrong : List.of("", " ", "x".repeat(CheckMark.INITIALS + 1))) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new CheckMark(new RecordId("r"), CheckStatus.WRONG, wrong, Optional.empty(), NOON, "f"));
        }
    }
}
