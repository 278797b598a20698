package org.isnad.proof;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.document.DatasetList;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonReader;
import org.isnad.json.JsonResult;
import org.isnad.proof.ProofReading.Found;
import org.isnad.proof.ProofReading.Reason;
import org.isnad.proof.ProofReading.Refused;

/** Reads the JSON of a proof, wherever it stood. */
final class ProofText {
    private ProofText() {}

    /** Compares a picture with its checksum; asked only when the proof can be read. */
    interface PictureHolds {

        /**
         * Whether it has its checksum.
         *
         * @throws IOException if the picture is damaged
         */
        boolean test() throws IOException;
    }

    /**
     * Reads a proof.
     *
     * @param jsonHolds whether the JSON has its checksum
     */
    static ProofReading read(String json, PictureFormat format, boolean jsonHolds, PictureHolds pictureHolds) {
        JsonResult result = JsonReader.read(json);
        if (!result.faults().isEmpty() || !(result.root().orElse(null) instanceof JsonObject root)) {
            return new Refused(Reason.MALFORMED);
        }
        boolean named = root.fields().get("format") instanceof JsonString name
                && name.value().equals(Proof.FORMAT);
        if (!named || !(root.fields().get("version") instanceof JsonNumber version)) {
            return new Refused(Reason.MALFORMED);
        }
        if (!isVersion(version, Proof.VERSION) && !isVersion(version, Proof.VERSION_OF_COLUMNS)) {
            return new Refused(Reason.NEWER);
        }
        JsonNode viewed = root.fields().get("view");
        Optional<PictureView> view = viewed == null ? Optional.empty() : ViewJson.read(viewed);
        if (!(root.fields().get("dataset") instanceof JsonObject dataset) || view.isEmpty()) {
            return new Refused(Reason.MALFORMED);
        }
        Map<String, JsonNode> fields = new LinkedHashMap<>(dataset.fields());
        for (DatasetList list : Proof.LONG_LISTS) {
            if (fields.get(list.field()) instanceof JsonObject columns) {
                switch (RecordColumnsReader.read(columns)) {
                    case RecordColumnsReader.Result.Read(var records) -> fields.put(list.field(), records);
                    case RecordColumnsReader.Result.TooLarge() -> {
                        return new Refused(Reason.PROOF_TOO_LARGE);
                    }
                    case RecordColumnsReader.Result.Malformed() -> {
                        return new Refused(Reason.MALFORMED);
                    }
                }
            }
        }
        try {
            return new Found(
                    format,
                    view.get(),
                    new JsonObject(fields, dataset.names(), dataset.location()),
                    software(root),
                    jsonHolds,
                    pictureHolds.test());
        } catch (IOException e) {
            return new Refused(Reason.DAMAGED);
        }
    }

    private static boolean isVersion(JsonNumber written, int version) {
        return written.value().compareTo(BigDecimal.valueOf(version)) == 0;
    }

    private static String software(JsonObject root) {
        return root.fields().get("versions") instanceof JsonObject versions
                        && versions.fields().get("isnad") instanceof JsonString version
                ? version.value()
                : "";
    }
}
