package org.isnad.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.DatasetWriter;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dataset.RandomDataset;
import org.isnad.file.Sha256;
import org.isnad.json.ByteSpan;
import org.isnad.json.JsonLocation;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonReader;
import org.isnad.model.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that was read knows its bytes, its checksum and where each record stands. */
final class DatasetFileTest {

    private static final Path BAD = Path.of("src/test/resources/org/isnad/check/bad");
    private static final Path SAMPLE = Path.of("src/test/resources/org/isnad/dataset/sample/dataset.json");

    @TempDir
    private Path folder;

    @Test
    void theShippedFileIsKept() throws IOException {
        LoadedDataset loaded = loaded(DatasetReader.readShipped());
        DatasetFile file = loaded.file().orElseThrow();
        byte[] bytes;
        try (InputStream input = Objects.requireNonNull(
                DatasetFileTest.class.getResourceAsStream("/org/isnad/data/iraq/dataset.json"))) {
            bytes = input.readAllBytes();
        }
        assertArrayEquals(bytes, file.bytes());
        assertEquals(Sha256.of(bytes), file.checksum());
        assertEquals(Optional.empty(), file.path());
        laws(file);
        assertEquals(
                loaded.whole().events().stream()
                        .map(event -> Optional.of(event.id().value()))
                        .toList(),
                file.entries(DatasetList.EVENTS).stream()
                        .map(DatasetFile.Entry::id)
                        .toList());
        assertTrue(Stream.of(DatasetList.values())
                .flatMap(list -> file.entries(list).stream())
                .allMatch(DatasetFile.Entry::read));
    }

    @Test
    void lawsHoldForRandomAndForFaultyFiles() throws IOException {
        Dataset frame = loaded(DatasetReader.read(SAMPLE, Optional.empty())).dataset();
        Random random = new Random(13);
        for (int run = 0; run < 100; run++) {
            String text = (run % 3 == 0 ? "\uFEFF" : "") + DatasetWriter.write(RandomDataset.make(random, frame));
            text = run % 2 == 0 ? text.replace("\n", "\r\n") : text;
            laws(loaded(DatasetReader.read(text.getBytes(StandardCharsets.UTF_8), "random", ArticleSource.NONE))
                    .file()
                    .orElseThrow());
        }
        try (Stream<Path> folders = Files.list(BAD)) {
            for (Path bad : folders.sorted().toList()) {
                if (DatasetReader.read(bad, Optional.empty()) instanceof LoadResult.Loaded(var loaded)) {
                    laws(loaded.file().orElseThrow());
                }
            }
        }
    }

    @Test
    void whatTheReaderCannotTakeHasItsSpanToo() throws IOException {
        Path path = Files.writeString(folder.resolve("x.json"), """
            {"format": 1, "id": "x", "title": {"ar": "س"}, "articles": [],
             "events": [17, {"id": "half"}, {"id": 5}, {"id": "e", "date": "2020", "date_basis": "external",
               "title": {"ar": "ح"}, "category": "none", "status": "planned", "citations": []}],
             "figures": {"id": "f"}, "events": []}\
            """);
        DatasetFile file =
                loaded(DatasetReader.read(path, Optional.empty())).file().orElseThrow();
        assertEquals(Optional.of(path), file.path());
        laws(file);
        List<DatasetFile.Entry> events = file.entries(DatasetList.EVENTS);
        assertEquals(
                List.of(Optional.empty(), Optional.of("half"), Optional.empty(), Optional.of("e")),
                events.stream().map(DatasetFile.Entry::id).toList());
        // A record whose ids lead nowhere was read: it is in the data set and can be written again.
        assertEquals(
                List.of(false, false, false, true),
                events.stream().map(DatasetFile.Entry::read).toList());
        assertEquals(
                "{\"id\": \"half\"}",
                file.text(file.entry(DatasetList.EVENTS, "half").orElseThrow().span()));
        assertEquals(Optional.empty(), file.span(DatasetList.FIGURES));
        assertEquals(List.of(), file.entries(DatasetList.NOTES));
    }

    /** Spans and gaps are the file; the span of each element parses to that element. */
    private static void laws(DatasetFile file) throws IOException {
        byte[] bytes = file.bytes();
        JsonObject root = (JsonObject) JsonReader.read(bytes).root().orElseThrow();
        List<ByteSpan> spans = new ArrayList<>();
        for (DatasetList list : DatasetList.values()) {
            JsonNode read = root.fields().get(list.field());
            if (!(read instanceof JsonArray(var elements, var _))) {
                assertEquals(Optional.empty(), file.span(list));
                continue;
            }
            ByteSpan array = file.span(list).orElseThrow();
            assertEquals(plain(read), plain(parsed(file.text(array))));
            List<DatasetFile.Entry> entries = file.entries(list);
            assertEquals(elements.size(), entries.size());
            for (int i = 0; i < entries.size(); i++) {
                assertEquals(i, entries.get(i).index());
                assertEquals(
                        plain(elements.get(i)),
                        plain(parsed(file.text(entries.get(i).span()))));
                assertTrue(entries.get(i).span().start() > array.start());
                assertTrue(entries.get(i).span().end() < array.end());
                spans.add(entries.get(i).span());
            }
        }
        spans.sort((one, other) -> Integer.compare(one.start(), other.start()));
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        int at = 0;
        for (ByteSpan span : spans) {
            // Neither overlap nor disorder: a gap that is no span would be refused.
            joined.write(new ByteSpan(at, span.start()).of(bytes));
            joined.write(span.of(bytes));
            at = span.end();
        }
        joined.write(new ByteSpan(at, bytes.length).of(bytes));
        assertArrayEquals(bytes, joined.toByteArray());
    }

    private static JsonNode parsed(String text) {
        return JsonReader.read(text).root().orElseThrow();
    }

    /** A tree without its places. */
    private static JsonNode plain(JsonNode node) {
        return switch (node) {
            case JsonObject object -> {
                Map<String, JsonNode> fields = new LinkedHashMap<>();
                object.fields().forEach((name, value) -> fields.put(name, plain(value)));
                yield new JsonObject(fields);
            }
            case JsonArray(var elements, var _) ->
                new JsonArray(elements.stream().map(DatasetFileTest::plain).toList());
            case JsonNode.JsonString(var words, var _) -> new JsonNode.JsonString(words);
            case JsonNode.JsonNumber(var number, var _) -> new JsonNode.JsonNumber(number);
            case JsonNode.JsonBoolean(var truth, var _) -> new JsonNode.JsonBoolean(truth);
            case JsonNode.JsonNull _ -> new JsonNode.JsonNull(JsonLocation.NONE);
            case JsonNode.JsonUnusable _ -> new JsonNode.JsonUnusable(JsonLocation.NONE);
        };
    }

    private static LoadedDataset loaded(LoadResult result) {
        return assertInstanceOf(LoadResult.Loaded.class, result).dataset();
    }
}
