package org.isnad.interchange.objects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.interchange.table.ColumnRole;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonObject;

/** What names of fields mean, each found out once: in a long list the same few names come again and again. For all threads. */
final class DatedNames {
    private final Map<String, Optional<ColumnRole>> roles = new ConcurrentHashMap<>();

    /** Whether an element has a field whose name means a date. */
    boolean dated(List<JsonNode> elements) {
        return elements.stream().anyMatch(this::dated);
    }

    /** Whether a value is an object with a field whose name means a date. */
    boolean dated(JsonNode node) {
        return node instanceof JsonObject object
                && object.fields().keySet().stream()
                        .anyMatch(name -> role(name)
                                .filter(role -> role.compareTo(ColumnRole.END_DAY) <= 0)
                                .isPresent());
    }

    /** Whether an element has a field whose name means a title. */
    boolean titled(List<JsonNode> elements) {
        return elements.stream()
                .anyMatch(node -> node instanceof JsonObject object
                        && object.fields().keySet().stream()
                                .anyMatch(name -> role(name)
                                        .filter(ColumnRole.TITLE::equals)
                                        .isPresent()));
    }

    private Optional<ColumnRole> role(String name) {
        Optional<ColumnRole> known = roles.get(name);
        return known != null ? known : roles.computeIfAbsent(name, ColumnRole::of);
    }
}
