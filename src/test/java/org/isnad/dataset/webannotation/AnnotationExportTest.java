package org.isnad.dataset.webannotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dataset.OddDataset;
import org.isnad.dataset.webannotation.AnnotationExport.Title;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonReader;
import org.isnad.model.DatedRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The collection carries every citation, and each position leads to its words in the file itself. */
final class AnnotationExportTest {

    @TempDir
    private Path folder;

    private static JsonNode at(JsonNode node, String... path) {
        JsonNode at = node;
        for (String step : path) {
            at = switch (at) {
                case JsonObject object -> object.fields().get(step);
                case JsonArray array -> array.elements().get(Integer.parseInt(step));
                default -> throw new AssertionError(step + " of " + at.location());
            };
        }
        return at;
    }

    private static String text(JsonNode node, String... path) {
        return ((JsonString) at(node, path)).value();
    }

    private static int number(JsonNode node, String... path) {
        return ((JsonNumber) at(node, path)).value().intValueExact();
    }

    private static JsonNode export(LoadedDataset loaded) {
        String file = AnnotationExport.write(
                loaded, record -> new Title("عن " + record.id().value(), "ar"));
        return JsonReader.read(file).root().orElseThrow();
    }

    private static List<JsonNode> items(JsonNode file) {
        return ((JsonArray) at(file, "first", "items")).elements();
    }

    private static Set<String> tags(JsonNode annotation) {
        Set<String> tags = new HashSet<>();
        ((JsonArray) at(annotation, "body")).elements().stream().skip(1).forEach(body -> tags.add(text(body, "value")));
        return tags;
    }

    @Test
    void everyCitationIsAnAnnotation() throws IOException {
        LoadedDataset shipped = ((LoadResult.Loaded) DatasetReader.readShipped(Optional.empty())).dataset();
        for (LoadedDataset loaded : List.of(shipped, OddDataset.in(folder))) {
            List<String> quotes = Stream.<DatedRecord>concat(
                            loaded.dataset().events().stream(), loaded.dataset().figures().stream())
                    .flatMap(record -> record.citations().stream())
                    .map(citation -> citation.anchor().exact())
                    .toList();
            JsonNode file = export(loaded);
            assertEquals(
                    quotes,
                    items(file).stream()
                            .map(item -> text(item, "target", "selector", "0", "exact"))
                            .toList());
            assertEquals(quotes.size(), number(file, "total"));
            Set<String> names = new HashSet<>();
            items(file).forEach(item -> names.add(text(item, "id")));
            assertEquals(quotes.size(), names.size(), "each has its own name");
        }
    }

    @Test
    void positionsCountCodePointsOfTheFileWithItsHeaderAndLineEnds() throws IOException {
        int[] file = OddDataset.ARTICLE.codePoints().toArray();
        int placed = 0;
        for (JsonNode item : items(export(OddDataset.in(folder)))) {
            assertEquals("articles/a%20b.txt", text(item, "target", "source", "id"));
            Map<String, JsonNode> target = ((JsonObject) at(item, "target")).fields();
            if (((JsonArray) target.get("selector")).elements().size() == 1) {
                assertTrue(tags(item).contains("anchor:broken"));
                continue;
            }
            assertFalse(tags(item).contains("anchor:broken"));
            int start = number(item, "target", "selector", "1", "start");
            int end = number(item, "target", "selector", "1", "end");
            assertEquals(text(item, "target", "selector", "0", "exact"), new String(file, start, end - start));
            placed++;
        }
        assertEquals(5, placed);
    }

    @Test
    void aPlanAndADenialAreTagged() throws IOException {
        List<JsonNode> items = items(export(OddDataset.in(folder)));
        assertTrue(tags(items.get(2)).containsAll(Set.of("status:denied", "stance:denies", "id:early")));
        assertTrue(tags(items.get(3))
                .containsAll(Set.of("status:reported", "kind:planned", "qualifier:at_most", "value:30")));
        assertTrue(tags(items.get(5)).contains("date:2021"), "the date of these words");
        assertEquals("عن minus", text(items.get(4), "body", "0", "value"));
    }
}
