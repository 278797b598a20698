package org.isnad.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.bundle.BundleCheck;
import org.isnad.bundle.Mismatch;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.labels.Labels;
import org.isnad.text.DisplayText;

/** The lines that {@code verify} prints about a bundle in addition to those about its data set. */
final class BundleLines {
    private BundleLines() {}

    /** What does not fit, one line each, and the verdict with its code. */
    static void print(BundleCheck check, Labels labels, PrintWriter writer) {
        for (Mismatch finding : check.mismatches()) {
            writer.println(finding.kind().code() + ": "
                    + labels.text(
                            "bundle.finding." + finding.kind().code(),
                            "where",
                            DisplayText.of(finding.where()).shown()));
        }
        writer.println(check.verdict().code() + ": "
                + labels.text("bundle.verdict." + check.verdict().code(), "members", check.members()));
    }

    /** The same as an object. */
    static JsonObject json(BundleCheck check) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("verdict", new JsonString(check.verdict().code()));
        fields.put(
                "findings",
                new JsonArray(check.mismatches().stream()
                        .<JsonNode>map(BundleLines::json)
                        .toList()));
        return new JsonObject(fields);
    }

    private static JsonObject json(Mismatch finding) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("code", new JsonString(finding.kind().code()));
        fields.put("where", new JsonString(finding.where()));
        return new JsonObject(fields);
    }
}
