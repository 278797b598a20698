package org.isnad.bundle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.file.Sha256;
import org.isnad.json.JsonLocation;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonBoolean;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonWriter;
import org.isnad.labels.Labels;
import org.isnad.model.Dataset;

/** Describes the members of a bundle as a Frictionless Data Package (version 1 of the specification). */
final class DataPackage {
    private DataPackage() {}

    static String write(Dataset dataset, List<BundleMember> members, Labels labels) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("profile", new JsonString("data-package"));
        fields.put("name", new JsonString(dataset.id().toLowerCase(Locale.ROOT)));
        fields.put("title", new JsonString(labels.of(dataset.title())));
        dataset.description().ifPresent(text -> fields.put("description", new JsonString(labels.of(text))));
        List<JsonNode> resources = new ArrayList<>();
        int articles = 0;
        for (BundleMember member : members) {
            boolean article = member.format().equals("txt");
            articles += article ? 1 : 0;
            resources.add(resource(
                    article
                            ? "article-" + articles
                            : member.path().replace('.', '-').toLowerCase(Locale.ROOT),
                    member));
        }
        fields.put("resources", new JsonArray(resources));
        return JsonWriter.write(new JsonObject(fields));
    }

    private static JsonObject resource(String name, BundleMember member) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("profile", new JsonString(member.schema().isPresent() ? "tabular-data-resource" : "data-resource"));
        fields.put("name", new JsonString(name));
        fields.put("path", new JsonString(member.path()));
        fields.put("title", new JsonString(member.title()));
        fields.put("format", new JsonString(member.format()));
        fields.put("mediatype", new JsonString(member.mediaType()));
        fields.put("encoding", new JsonString("utf-8"));
        fields.put("bytes", new JsonNumber(BigDecimal.valueOf(member.bytes().length)));
        fields.put("hash", new JsonString("sha256:" + Sha256.of(member.bytes())));
        member.schema().ifPresent(schema -> {
            fields.put("dialect", dialect());
            fields.put("schema", schema);
        });
        return new JsonObject(fields);
    }

    private static JsonObject dialect() {
        Map<String, JsonNode> dialect = new LinkedHashMap<>();
        dialect.put("delimiter", new JsonString(","));
        dialect.put("lineTerminator", new JsonString("\r\n"));
        dialect.put("quoteChar", new JsonString("\""));
        dialect.put("doubleQuote", new JsonBoolean(true, JsonLocation.NONE));
        dialect.put("header", new JsonBoolean(true, JsonLocation.NONE));
        return new JsonObject(dialect);
    }
}
