package org.isnad.proof;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

/**
 * What a picture shows and how, with everything that is needed to check it: the records on it with their dates, quantities,
 * hedges, status and citations, the articles with their checksums, the numbers beside the marks, and the view.
 *
 * @param data the data set with the records that are on the picture and no others
 * @param records how many events and figures the whole data set has
 * @param view how it is looked at
 * @param derived what we computed from the figures
 * @param numbered ids of the numbered records: the one with the number n is at index n - 1
 * @param versions names of programs and libraries to their versions
 */
public record Proof(
        ShownData data,
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

    /**
     * The proof of a picture.
     *
     * @param whole the data set of which it is
     * @param data what it shows of that
     */
    static Proof of(
            Dataset whole, ShownData data, ExportPicture picture, PictureView view, Map<String, String> versions) {
        int records = whole.events().size() + whole.figures().size();
        return new Proof(data, records, view, picture.derived(), picture.numbered(), versions);
    }

    /** The data set with the records that are on the picture and no others; without notes. */
    Dataset shown() {
        return data.dataset();
    }

    /** The canonical JSON in UTF-8: one line, fields in a fixed order, the same bytes for the same proof. */
    byte[] json() {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("format", new JsonString(FORMAT));
        fields.put("version", number(data.version()));
        Map<String, JsonNode> programs = new LinkedHashMap<>();
        new TreeMap<>(versions).forEach((name, version) -> programs.put(name, new JsonString(version)));
        fields.put("versions", new JsonObject(programs));
        fields.put("view", ViewJson.write(view));
        fields.put("records_in_dataset", number(records));
        fields.put(
                "derived", new JsonArray(derived.stream().map(Proof::computed).toList()));
        fields.put("numbered", ViewJson.names(numbered));
        String before = JsonWriter.writeLine(new JsonObject(fields));
        ByteArrayOutputStream json = new ByteArrayOutputStream(before.length() + data.json().length);
        // The data set, which may be large, is the last field.
        json.writeBytes(
                (before.substring(0, before.length() - 1) + ", \"dataset\": ").getBytes(StandardCharsets.UTF_8));
        json.writeBytes(data.json());
        json.writeBytes("}".getBytes(StandardCharsets.UTF_8));
        return json.toByteArray();
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
