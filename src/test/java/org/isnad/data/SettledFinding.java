package org.isnad.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row of the tables of sections 10 and 11 of {@code docs/curation/settled.md}.
 *
 * @param field of the record, note, question, article or actor
 * @param before what stood in its value as JSON; a dash for nothing
 * @param now what stands there; a dash when the field is gone
 */
record SettledFinding(String id, String field, String before, String now) {
    private static final Pattern ROW =
            Pattern.compile("\\| `([a-z0-9-]+)` \\| `([a-z]+)` \\| ([^|]+) \\| ([^|]+) \\| [^|]+ \\|");

    /** All rows, in their order. */
    static List<SettledFinding> all() {
        try {
            return ROW.matcher(Files.readString(Path.of("docs/curation/settled.md")))
                    .results()
                    .map(row -> new SettledFinding(row.group(1), row.group(2), row.group(3), row.group(4)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The articles, actors, questions, records and notes of the shipped data set, by id. */
    static Map<String, JsonNode> shipped() {
        try (var stream = SettledFinding.class.getResourceAsStream("/org/isnad/data/iraq/dataset.json")) {
            return byId(JsonMapper.shared().readTree(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    boolean stands(Map<String, JsonNode> byId) {
        String value = value(byId);
        return (now.equals("-") || value.contains(now)) && (before.equals("-") || !value.contains(before));
    }

    String value(Map<String, JsonNode> byId) {
        JsonNode owner = byId.get(id);
        return owner == null || !owner.has(field) ? "" : owner.get(field).toString();
    }
}
