package org.isnad.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each finding of section 10 of {@code docs/curation/settled.md} stands in the shipped data set as it was settled. */
final class SettledFindingsTest {
    private static final Pattern ROW =
            Pattern.compile("\\| `([a-z0-9-]+)` \\| `([a-z]+)` \\| ([^|]+) \\| ([^|]+) \\| [^|]+ \\|");

    /**
     * A row of the tables.
     *
     * @param field of the record, note, question, article or actor
     * @param before what stood in its value as JSON; a dash for nothing
     * @param now what stands there; a dash when the field is gone
     */
    private record Finding(String id, String field, String before, String now) {
        boolean stands(Map<String, JsonNode> byId) {
            String value = value(byId);
            return (now.equals("-") || value.contains(now)) && (before.equals("-") || !value.contains(before));
        }

        private String value(Map<String, JsonNode> byId) {
            JsonNode owner = byId.get(id);
            return owner == null || !owner.has(field) ? "" : owner.get(field).toString();
        }
    }

    @Test
    void whatWasSettledStandsInTheDataSet() throws IOException {
        Map<String, JsonNode> byId = byId(shipped());
        List<Finding> wrong =
                findings().stream().filter(finding -> !finding.stands(byId)).toList();
        assertEquals(List.of(), wrong);
        assertTrue(findings().size() >= 45, findings().size() + " findings");
    }

    /** Every fault is put back into the value where it was, and must be seen there. */
    @Test
    void everyFaultThatIsPutBackIsSeen() throws IOException {
        Map<String, JsonNode> byId = byId(shipped());
        List<Finding> unseen = new ArrayList<>();
        for (Finding finding : findings()) {
            String value = finding.value(byId);
            String faulty = finding.now().equals("-")
                    ? "[\"" + finding.before() + "\"]"
                    : value.replace(finding.now(), finding.before().equals("-") ? "" : finding.before());
            Map<String, JsonNode> mutated = new HashMap<>(byId);
            mutated.put(
                    finding.id(),
                    JsonMapper.shared()
                            .createObjectNode()
                            .put(finding.field(), faulty)
                            .put("id", finding.id()));
            if (new Finding(finding.id(), finding.field(), unquoted(finding.before()), unquoted(finding.now()))
                    .stands(mutated)) {
                unseen.add(finding);
            }
        }
        assertEquals(List.of(), unseen);
    }

    /** As it stands in a JSON string. */
    private static String unquoted(String words) {
        return words.replace("\"", "\\\"");
    }

    private static List<Finding> findings() throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs/curation/settled.md")))
                .results()
                .map(row -> new Finding(row.group(1), row.group(2), row.group(3), row.group(4)))
                .toList();
    }

    private static JsonNode shipped() throws IOException {
        try (var stream = SettledFindingsTest.class.getResourceAsStream("/org/isnad/data/iraq/dataset.json")) {
            return JsonMapper.shared().readTree(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Map<String, JsonNode> byId(JsonNode dataset) {
        Map<String, JsonNode> byId = new HashMap<>();
        for (JsonNode list : dataset) {
            if (list.isArray()) {
                // What accepts a suspicion comes last and names what it is about.
                list.forEach(one -> byId.putIfAbsent(one.get("id").asString(), one));
            }
        }
        return byId;
    }
}
