package org.isnad.bundle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.text.RelativeIri;

/**
 * What an annotation of a collection points at.
 *
 * @param path of the article in the bundle
 * @param sha256 of the article; empty where it says none
 * @param exact the words
 * @param prefix directly before them, or empty
 * @param suffix directly after them, or empty
 * @param position code points of the whole file, the first and the one behind the last; empty of broken anchors
 */
record AnnotationTarget(
        String path, String sha256, String exact, String prefix, String suffix, Optional<List<BigDecimal>> position) {

    /** The targets of a collection with one page in it; empty if it is none. */
    static Optional<List<AnnotationTarget>> all(JsonNode collection) {
        List<AnnotationTarget> targets = new ArrayList<>();
        for (JsonNode item : list(field(field(collection, "first"), "items"))) {
            Optional<AnnotationTarget> target = field(item, "target").flatMap(AnnotationTarget::of);
            if (target.isEmpty()) {
                return Optional.empty();
            }
            targets.add(target.get());
        }
        return field(field(collection, "first"), "items").map(items -> List.copyOf(targets));
    }

    private static Optional<AnnotationTarget> of(JsonNode target) {
        Optional<JsonNode> source = field(target, "source");
        Optional<String> path = text(source, "id").flatMap(RelativeIri::path);
        Optional<JsonNode> quote = selector(target, "TextQuoteSelector");
        Optional<String> exact = text(quote, "exact");
        if (path.isEmpty() || exact.isEmpty()) {
            return Optional.empty();
        }
        Optional<JsonNode> position = selector(target, "TextPositionSelector");
        return Optional.of(new AnnotationTarget(
                path.get(),
                text(source, "schema:sha256").orElse(""),
                exact.get(),
                text(quote, "prefix").orElse(""),
                text(quote, "suffix").orElse(""),
                number(position, "start")
                        .flatMap(start -> number(position, "end").map(end -> List.of(start, end)))));
    }

    private static Optional<JsonNode> selector(JsonNode target, String type) {
        return list(field(target, "selector")).stream()
                .filter(selector ->
                        text(Optional.of(selector), "type").filter(type::equals).isPresent())
                .findFirst();
    }

    private static Optional<JsonNode> field(JsonNode node, String name) {
        return node instanceof JsonObject(Map<String, JsonNode> fields, var _, var _)
                ? Optional.ofNullable(fields.get(name))
                : Optional.empty();
    }

    private static Optional<JsonNode> field(Optional<JsonNode> node, String name) {
        return node.flatMap(there -> field(there, name));
    }

    private static Optional<String> text(Optional<JsonNode> node, String name) {
        return field(node, name)
                .flatMap(value ->
                        value instanceof JsonString(String text, var _) ? Optional.of(text) : Optional.empty());
    }

    private static Optional<BigDecimal> number(Optional<JsonNode> node, String name) {
        return field(node, name)
                .flatMap(value ->
                        value instanceof JsonNumber(BigDecimal number, var _) ? Optional.of(number) : Optional.empty());
    }

    private static List<JsonNode> list(Optional<JsonNode> node) {
        return node.orElse(null) instanceof JsonArray(List<JsonNode> elements, var _) ? elements : List.of();
    }
}
