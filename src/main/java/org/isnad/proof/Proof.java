package org.isnad.proof;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.dataset.DatasetWriter;
import org.isnad.document.DatasetList;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonWriter;
import org.isnad.layout.export.ExportPicture;
import org.isnad.layout.export.ExportPicture.Computed;
import org.isnad.model.Dataset;
import org.isnad.model.Foreign;

/**
 * What a picture shows and how, with everything that is needed to check it: the records on it with their dates, quantities,
 * hedges, status and citations, the articles with their checksums, the numbers beside the marks, and the view.
 *
 * @param shown the data set with the records that are on the picture and no others; without notes
 * @param records how many events and figures the whole data set has
 * @param view how it is looked at
 * @param derived what we computed from the figures
 * @param numbered ids of the numbered records: the one with the number n is at index n - 1
 * @param versions names of programs and libraries to their versions
 */
public record Proof(
        Dataset shown,
        int records,
        PictureView view,
        List<Computed> derived,
        List<String> numbered,
        Map<String, String> versions) {
    /** The value of {@code format} in what is written. */
    static final String FORMAT = "isnad-proof";

    /** The version of a proof whose lists are all written as a data set writes them. */
    static final int VERSION = 1;

    /** That of one in which lists of records are {@link RecordColumns}. */
    static final int VERSION_OF_COLUMNS = 2;

    /** The lists that are written as columns when they are long. */
    static final List<DatasetList> LONG_LISTS = List.of(DatasetList.EVENTS, DatasetList.FIGURES);

    /** Copies the collections. */
    public Proof {
        derived = List.copyOf(derived);
        numbered = List.copyOf(numbered);
        versions = Map.copyOf(versions);
    }

    /** The proof of a picture of a data set. */
    public static Proof of(Dataset dataset, ExportPicture picture, PictureView view, Map<String, String> versions) {
        Set<String> shown = Set.copyOf(picture.shown());
        Dataset part = dataset.withEvents(dataset.events().stream()
                        .filter(event -> shown.contains(event.id().value()))
                        .toList())
                .withFigures(dataset.figures().stream()
                        .filter(figure -> shown.contains(figure.id().value()))
                        .toList())
                .withNotes(List.of())
                .withAccepted(List.of())
                .withForeign(Foreign.NONE);
        int records = dataset.events().size() + dataset.figures().size();
        return new Proof(part, records, view, picture.derived(), picture.numbered(), versions);
    }

    /** The canonical JSON: one line, fields in a fixed order, the same characters for the same proof. */
    public String json() {
        Map<String, JsonNode> columns = columns();
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("format", new JsonString(FORMAT));
        fields.put("version", number(columns.isEmpty() ? VERSION : VERSION_OF_COLUMNS));
        Map<String, JsonNode> programs = new LinkedHashMap<>();
        new TreeMap<>(versions).forEach((name, version) -> programs.put(name, new JsonString(version)));
        fields.put("versions", new JsonObject(programs));
        fields.put("view", ViewJson.write(view));
        fields.put("records_in_dataset", number(records));
        fields.put(
                "derived", new JsonArray(derived.stream().map(Proof::computed).toList()));
        fields.put("numbered", ViewJson.names(numbered));
        fields.put("dataset", dataset(columns));
        return JsonWriter.writeLine(new JsonObject(fields));
    }

    private JsonObject dataset(Map<String, JsonNode> columns) {
        Dataset rest = columns.containsKey(DatasetList.EVENTS.field()) ? shown.withEvents(List.of()) : shown;
        rest = columns.containsKey(DatasetList.FIGURES.field()) ? rest.withFigures(List.of()) : rest;
        Map<String, JsonNode> fields =
                new LinkedHashMap<>(DatasetWriter.tree(rest).fields());
        fields.putAll(columns);
        return new JsonObject(fields);
    }

    /** The lists of many records as columns, by their names. */
    private Map<String, JsonNode> columns() {
        Map<String, JsonNode> columns = new LinkedHashMap<>();
        for (DatasetList list : LONG_LISTS) {
            int size = (list == DatasetList.EVENTS ? shown.events() : shown.figures()).size();
            if (size >= RecordColumns.LEAST_RECORDS) {
                RecordColumns.of(DatasetWriter.each(shown, list)).ifPresent(made -> columns.put(list.field(), made));
            }
        }
        return columns;
    }

    private static JsonNode computed(Computed number) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("from", new JsonString(number.from()));
        fields.put("to", new JsonString(number.to()));
        fields.put("formula", new JsonString(number.formula()));
        return new JsonObject(fields);
    }

    private static JsonNumber number(int value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }
}
