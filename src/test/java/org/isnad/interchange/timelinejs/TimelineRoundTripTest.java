package org.isnad.interchange.timelinejs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.isnad.check.ProblemCode;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.DatasetWriter;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.interchange.ReadResult;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonReader;
import org.isnad.json.JsonWriter;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.model.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TimelineJS to a data set and back keeps everything; so does a stay in a file of format 1. */
final class TimelineRoundTripTest {
    private static final Path FILES = Path.of("src/test/resources/org/isnad/interchange");
    private static final Labels LABELS = BundleLabels.of(LabelSettings.DEFAULT);

    @TempDir
    private Path temporary;

    @Test
    void everyDocumentedFieldOfAFileComesBack() throws IOException {
        String file = Files.readString(FILES.resolve("documented.json"));
        assertEquals(tree(file), tree(written(imported(file))));
    }

    @Test
    void randomTimelinesComeBack() {
        Random random = new Random(20200909);
        for (int run = 0; run < 400; run++) {
            String file = JsonWriter.write(new RandomTimeline(random).root());
            assertEquals(tree(file), tree(written(imported(file))), "run " + run);
        }
    }

    @Test
    void theyAlsoComeBackFromFormat1() throws IOException {
        Random random = new Random(7);
        for (int run = 0; run < 100; run++) {
            String file = JsonWriter.write(new RandomTimeline(random).root());
            Path saved = temporary.resolve("dataset.json");
            Dataset dataset = imported(file);
            Files.writeString(saved, DatasetWriter.write(dataset));
            LoadedDataset read = assertInstanceOf(LoadResult.Loaded.class, DatasetReader.read(saved, Optional.empty()))
                    .dataset();
            assertEquals(dataset, read.dataset(), () -> read.problems().toString());
            assertEquals(
                    List.of(),
                    read.problems().stream()
                            .filter(problem -> problem.code() != ProblemCode.NO_SOURCE
                                    && problem.code() != ProblemCode.TITLE_TOO_LONG)
                            .toList());
            assertEquals(tree(file), tree(written(read.dataset())), "run " + run);
        }
    }

    static Dataset imported(String file) {
        return assertInstanceOf(
                        ReadResult.Imported.class, TimelineReader.read(file.getBytes(StandardCharsets.UTF_8), "t.json"))
                .dataset();
    }

    static String written(Dataset dataset) {
        return new String(new TimelineExport(LABELS).write(loaded(dataset)), StandardCharsets.UTF_8);
    }

    static LoadedDataset loaded(Dataset dataset) {
        return LoadedDataset.made(dataset, Map.of(), "t");
    }

    /** The tree in one form: places do not count, nor does the order of fields or the writing of numbers. */
    private static String tree(String text) {
        return JsonWriter.write(sorted(JsonReader.read(text).root().orElseThrow()));
    }

    private static JsonNode sorted(JsonNode node) {
        return switch (node) {
            case JsonNode.JsonObject object -> {
                Map<String, JsonNode> fields = new TreeMap<>();
                object.fields().forEach((name, value) -> fields.put(name, sorted(value)));
                yield new JsonNode.JsonObject(fields);
            }
            case JsonNode.JsonArray(var elements, var _) ->
                new JsonNode.JsonArray(
                        elements.stream().map(TimelineRoundTripTest::sorted).toList());
            default -> node;
        };
    }
}
