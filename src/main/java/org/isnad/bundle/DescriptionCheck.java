package org.isnad.bundle;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.isnad.bundle.Mismatch.Kind;
import org.isnad.file.Sha256;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonReader;

/** Compares the hashes of a bundle's description with its members. */
final class DescriptionCheck {
    private static final Set<String> NOT_DESCRIBED = Set.of(BundleMembers.DESCRIPTION, BundleMembers.CHECKSUMS);

    private DescriptionCheck() {}

    static void check(SortedMap<String, byte[]> members, List<Mismatch> mismatches) {
        Optional<JsonNode> resources = Optional.ofNullable(members.get(BundleMembers.DESCRIPTION))
                .flatMap(bytes -> JsonReader.read(bytes).root())
                .flatMap(root -> field(root, "resources"));
        if (!(resources.orElse(null) instanceof JsonArray(List<JsonNode> elements, var _))) {
            mismatches.add(new Mismatch(Kind.DESCRIPTION_UNREADABLE, BundleMembers.DESCRIPTION));
            return;
        }
        Set<String> described = new HashSet<>(NOT_DESCRIBED);
        for (JsonNode resource : elements) {
            String path = text(resource, "path");
            described.add(path);
            byte[] bytes = members.get(path);
            if (bytes == null) {
                mismatches.add(new Mismatch(Kind.MEMBER_MISSING, path));
            } else if (!text(resource, "hash").equals("sha256:" + Sha256.of(bytes))) {
                mismatches.add(new Mismatch(Kind.DESCRIPTION_DIFFERS, path));
            }
        }
        members.keySet().stream()
                .filter(name -> !described.contains(name))
                .forEach(name -> mismatches.add(new Mismatch(Kind.DESCRIPTION_DIFFERS, name)));
    }

    private static Optional<JsonNode> field(JsonNode node, String name) {
        return node instanceof JsonObject(Map<String, JsonNode> fields, var _, var _)
                ? Optional.ofNullable(fields.get(name))
                : Optional.empty();
    }

    private static String text(JsonNode node, String name) {
        return field(node, name).orElse(null) instanceof JsonString(String text, var _) ? text : "";
    }
}
