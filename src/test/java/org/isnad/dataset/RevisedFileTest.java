package org.isnad.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.document.DatasetFile;
import org.isnad.document.DatasetList;
import org.isnad.model.Actor;
import org.isnad.model.ActorId;
import org.isnad.model.Bilingual;
import org.isnad.model.Category;
import org.isnad.model.CategoryRole;
import org.isnad.model.Dataset;
import org.isnad.model.Event;
import org.isnad.model.Foreign;
import org.isnad.model.RecordId;
import org.junit.jupiter.api.Test;

/** Saving changes what changed, and no other byte. */
final class RevisedFileTest {

    private static final Path BAD = Path.of("src/test/resources/org/isnad/check/bad");
    private static final Path SAMPLE = Path.of("src/test/resources/org/isnad/dataset/sample");
    private static final Bilingual WORDS = new Bilingual("كلمات أخرى", Optional.empty());

    @Test
    void withoutAChangeTheShippedFileIsTheSame() {
        LoadedDataset shipped = loaded(DatasetReader.readShipped());
        DatasetFile file = shipped.file().orElseThrow();
        assertArrayEquals(file.bytes(), RevisedFile.of(file, shipped.whole(), shipped.whole()));
    }

    /** Also where every list is spliced: what is put together anew from pieces that all stay is what it was. */
    @Test
    void withoutAChangeOfARecordNoRecordChanges() {
        Random random = new Random(16);
        for (int run = 0; run < 300; run++) {
            byte[] bytes = written(random, run);
            LoadedDataset read = read(bytes);
            DatasetFile file = read.file().orElseThrow();
            assertArrayEquals(bytes, RevisedFile.of(file, read.whole(), read.whole()));
            Dataset entitled = read.whole().withTitle(WORDS);
            byte[] revised = RevisedFile.of(file, read.whole(), entitled);
            assertEquals(entitled, read(revised).whole());
            assertSameRecords(file, read(revised).file().orElseThrow());
        }
    }

    @Test
    void oneEditChangesTheBytesOfItsRecordAlone() {
        Random random = new Random(17);
        int changed = 0;
        for (int run = 0; run < 300; run++) {
            LoadedDataset read = read(written(random, run));
            List<Event> events = new ArrayList<>(read.whole().events());
            if (events.isEmpty()) {
                continue;
            }
            int at = random.nextInt(events.size());
            events.set(at, events.get(at).withTitle(WORDS));
            Dataset after = read.whole().withEvents(events);
            DatasetFile file = read.file().orElseThrow();
            byte[] revised = RevisedFile.of(file, read.whole(), after);
            assertEquals(after, read(revised).whole(), "run " + run);
            DatasetFile.Entry entry = file.entries(DatasetList.EVENTS).get(at);
            byte[] ahead = slice(file, 0, entry.span().start());
            byte[] rest = slice(file, entry.span().end(), file.length());
            assertArrayEquals(ahead, Arrays.copyOf(revised, ahead.length), "run " + run);
            assertArrayEquals(
                    rest, Arrays.copyOfRange(revised, revised.length - rest.length, revised.length), "run " + run);
            changed++;
        }
        assertTrue(changed > 150);
    }

    @Test
    void manyEditsAtOnceAreReadBack() {
        Random random = new Random(18);
        for (int run = 0; run < 300; run++) {
            LoadedDataset read = read(written(random, run));
            Dataset after = edited(read.whole(), random);
            DatasetFile file = read.file().orElseThrow();
            byte[] revised = RevisedFile.of(file, read.whole(), after);
            LoadedDataset again = read(revised);
            assertEquals(after, again.whole(), "run " + run + "\n" + text(revised));
            // And back: undone and saved, the set is the old one.
            byte[] back = RevisedFile.of(again.file().orElseThrow(), again.whole(), read.whole());
            assertEquals(read.whole(), read(back).whole());
        }
    }

    @Test
    void whatTheReaderCannotTakeSurvives() throws IOException {
        int kept = 0;
        try (Stream<Path> folders = Files.list(BAD)) {
            for (Path bad : folders.sorted().toList()) {
                if (!(DatasetReader.read(bad, Optional.of(SAMPLE.resolve("articles")))
                        instanceof LoadResult.Loaded(var read))) {
                    continue;
                }
                DatasetFile file = read.file().orElseThrow();
                assertArrayEquals(file.bytes(), RevisedFile.of(file, read.whole(), read.whole()));
                Dataset after = read.whole()
                        .withTitle(WORDS)
                        .withEvents(read.whole().events().stream()
                                .map(event -> event.withTitle(WORDS))
                                .toList())
                        .withNotes(List.of());
                byte[] revised = RevisedFile.of(file, read.whole(), after);
                LoadedDataset again = read(revised);
                assertEquals(after, again.whole(), bad.toString());
                assertEquals(unread(file), unread(again.file().orElseThrow()), bad.toString());
                kept += unread(file).size();
            }
        }
        assertTrue(kept > 10, "faulty records: " + kept);
    }

    @Test
    void fieldsThatTheFormatDoesNotKnowStayInARecordThatChanges() {
        LoadedDataset read = read("""
            {"format": 1, "id": "x", "title": {"ar": "س"}, "articles": [],
             "categories": [
               {"id": "c", "labels": {"ar": "ف", "fr": "genre"}, "colour": "red", "aliases": []}
             ], "more": [1, 2]}\
            """.getBytes(StandardCharsets.UTF_8));
        Dataset after = read.whole()
                .withCategories(List.of(new Category(
                        read.whole().categories().getFirst().id(),
                        WORDS,
                        List.of("ص"),
                        CategoryRole.MOVE,
                        Foreign.NONE)));
        String revised = text(RevisedFile.of(read.file().orElseThrow(), read.whole(), after));
        assertEquals(
                """
                {"format": 1, "id": "x", "title": {"ar": "س"}, "articles": [],
                 "categories": [
                   {
                     "id": "c",
                     "labels": {"ar": "كلمات أخرى", "fr": "genre"},
                     "aliases": ["ص"],
                     "role": "move",
                     "colour": "red"
                   }
                 ], "more": [1, 2]}\
                """.replace(
                                "{\n" + "        " + "        " + "     \"id\"",
                                "{\n" + "        " + "        " + "     \"id\""),
                revised);
    }

    @Test
    void aListThatIsNotThereStandsWhereItBelongs() {
        LoadedDataset read = read("{\"format\": 1, \"id\": \"x\",\n  \"title\": {\"ar\": \"س\"},\n  \"articles\": []}\n"
                .getBytes(StandardCharsets.UTF_8));
        Dataset after = read.whole()
                .withActors(List.of(new Actor(new ActorId("a"), WORDS, List.of(), Foreign.NONE)))
                .withDescription(Optional.of(WORDS));
        assertEquals("""
            {"format": 1, "id": "x",
              "title": {"ar": "س"},
              "description": {"ar": "كلمات أخرى"},
              "articles": [],
              "actors": [{"id": "a", "labels": {"ar": "كلمات أخرى"}}]}
            """, text(RevisedFile.of(read.file().orElseThrow(), read.whole(), after)));
    }

    private static Dataset edited(Dataset dataset, Random random) {
        List<Event> events = new ArrayList<>(dataset.events());
        for (int i = random.nextInt(4); i > 0; i--) {
            switch (random.nextInt(4)) {
                case 0 ->
                    events.add(
                            random.nextInt(events.size() + 1),
                            LoadedFrame.EVENT.withId(new RecordId("new" + random.nextInt(1000))));
                case 1 -> {
                    if (!events.isEmpty()) {
                        events.remove(random.nextInt(events.size()));
                    }
                }
                case 2 -> Collections.shuffle(events, random);
                default -> events.replaceAll(event -> random.nextBoolean() ? event.withTitle(WORDS) : event);
            }
        }
        Dataset edited = dataset.withEvents(events);
        if (random.nextInt(3) == 0) {
            edited = edited.withFigures(List.of());
        }
        if (random.nextInt(3) == 0) {
            edited = edited.withDescription(random.nextBoolean() ? Optional.empty() : Optional.of(WORDS));
        }
        if (random.nextInt(3) == 0) {
            edited = edited.withNotes(dataset.notes().isEmpty() ? LoadedFrame.DATASET.notes() : List.of());
        }
        return edited;
    }

    private static final class LoadedFrame {
        private static final Dataset DATASET =
                loaded(DatasetReader.read(SAMPLE, Optional.empty())).whole();
        private static final Event EVENT = DATASET.events().getFirst();
    }

    /** A random data set in many ways of writing. */
    private static byte[] written(Random random, int run) {
        String text = DatasetWriter.write(RandomDataset.make(random, LoadedFrame.DATASET));
        if (run % 5 == 1) {
            text = text.replace("\n", "\r\n");
        }
        if (run % 5 == 2) {
            text = text.replaceAll("(?m)^ +", "\t\t");
        }
        if (run % 5 == 3) {
            text = text.replaceAll("\n *", " ").strip();
        }
        return ((run % 7 == 0 ? "\uFEFF" : "") + text).getBytes(StandardCharsets.UTF_8);
    }

    private static void assertSameRecords(DatasetFile one, DatasetFile other) {
        for (DatasetList list : DatasetList.values()) {
            assertEquals(one.span(list).map(one::text), other.span(list).map(other::text), list.toString());
        }
    }

    private static List<String> unread(DatasetFile file) {
        return Stream.of(DatasetList.values())
                .flatMap(list -> file.entries(list).stream())
                .filter(entry -> !entry.read())
                .map(entry -> entry.list() + file.text(entry.span()))
                .toList();
    }

    private static byte[] slice(DatasetFile file, int start, int end) {
        return Arrays.copyOfRange(file.bytes(), start, end);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static LoadedDataset read(byte[] bytes) {
        return loaded(DatasetReader.read(bytes, "test", ArticleSource.beside(SAMPLE)));
    }

    private static LoadedDataset loaded(LoadResult result) {
        return assertInstanceOf(LoadResult.Loaded.class, result).dataset();
    }
}
