package org.isnad.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.isnad.document.DatasetList;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.model.Dataset;
import org.isnad.model.Foreign;
import org.junit.jupiter.api.Test;

/** Records that are passed on field by field are those that are written as trees. */
final class PassedRecordsTest {

    /** Puts the fields together again. */
    private static final class Trees implements RecordFields {
        private record Opened(String name, Map<String, JsonNode> fields) {}

        private final List<JsonNode> records = new ArrayList<>();
        private final Deque<Opened> open = new ArrayDeque<>(List.of(new Opened("", new LinkedHashMap<>())));

        @Override
        public void text(String name, String words) {
            value(name, new JsonString(words));
        }

        @Override
        public void value(String name, JsonNode value) {
            open.element().fields().put(name, value);
        }

        @Override
        public void begin(String name) {
            open.push(new Opened(name, new LinkedHashMap<>()));
        }

        @Override
        public void end() {
            Opened inner = open.pop();
            value(inner.name(), new JsonObject(inner.fields()));
        }

        @Override
        public void endRecord() {
            records.add(new JsonObject(open.element().fields()));
            open.element().fields().clear();
        }
    }

    @Test
    void theyAreTheSameAsTheTrees() {
        Random random = new Random(11);
        Dataset frame =
                ((LoadResult.Loaded) DatasetReader.readShipped()).dataset().dataset();
        for (int run = 0; run < 100; run++) {
            Dataset made = RandomDataset.make(random, frame);
            Dataset dataset = made.withEvents(made.events().stream()
                    .map(event -> event.withForeign(new Foreign(Map.of("none", Map.of(), "list", List.of("x")))))
                    .toList());
            Trees events = new Trees();
            DatasetWriter.passEvents(dataset, events);
            assertEquals(DatasetWriter.records(dataset, DatasetList.EVENTS), events.records);
            Trees figures = new Trees();
            DatasetWriter.passFigures(dataset, figures);
            assertEquals(DatasetWriter.records(dataset, DatasetList.FIGURES), figures.records);
        }
    }
}
