package org.isnad.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.isnad.dataset.DatasetWriter;
import org.isnad.dataset.RecordFields;
import org.isnad.document.DatasetList;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonWriter;
import org.isnad.layout.export.ShownRecords;
import org.isnad.model.Dataset;
import org.isnad.model.Foreign;

/**
 * The part of a data set that a picture shows, as it stands in its proof. It takes long for many records, and depends neither on
 * how nor where they are drawn, so that it can be made while the picture is laid out. Immutable.
 */
final class ShownData {
    private final Dataset dataset;
    private final int version;
    private final byte[] json;

    /** The whole of a data set. */
    ShownData(Dataset shown) {
        dataset = shown;
        Map<String, JsonNode> columns = columns(shown);
        version = columns.isEmpty() ? Proof.VERSION : Proof.VERSION_OF_COLUMNS;
        json = JsonWriter.writeLineUtf8(tree(shown, columns));
    }

    /** What is shown of a data set. */
    static ShownData of(Dataset whole, ShownRecords shown) {
        return new ShownData(
                shown.in(whole).withNotes(List.of()).withAccepted(List.of()).withForeign(Foreign.NONE));
    }

    /** The records on the picture and no others; without notes. */
    Dataset dataset() {
        return dataset;
    }

    /** Of the proof. */
    int version() {
        return version;
    }

    /** The data set as one object of JSON on one line, in UTF-8; not to be changed. */
    byte[] json() {
        return json;
    }

    private static JsonObject tree(Dataset shown, Map<String, JsonNode> columns) {
        Dataset rest = columns.containsKey(DatasetList.EVENTS.field()) ? shown.withEvents(List.of()) : shown;
        rest = columns.containsKey(DatasetList.FIGURES.field()) ? rest.withFigures(List.of()) : rest;
        Map<String, JsonNode> fields =
                new LinkedHashMap<>(DatasetWriter.tree(rest).fields());
        fields.putAll(columns);
        return new JsonObject(fields);
    }

    /** The lists of many records as columns, by their names. */
    private static Map<String, JsonNode> columns(Dataset shown) {
        Map<String, JsonNode> columns = new LinkedHashMap<>();
        if (shown.events().size() >= RecordColumns.LEAST_RECORDS) {
            columns(shown, DatasetWriter::passEvents).ifPresent(made -> columns.put(DatasetList.EVENTS.field(), made));
        }
        if (shown.figures().size() >= RecordColumns.LEAST_RECORDS) {
            columns(shown, DatasetWriter::passFigures)
                    .ifPresent(made -> columns.put(DatasetList.FIGURES.field(), made));
        }
        return columns;
    }

    private static Optional<JsonObject> columns(Dataset shown, BiConsumer<Dataset, RecordFields> pass) {
        RecordColumns columns = new RecordColumns();
        pass.accept(shown, columns);
        return columns.object();
    }
}
