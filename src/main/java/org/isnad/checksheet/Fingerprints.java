package org.isnad.checksheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.isnad.dataset.DatasetWriter;
import org.isnad.file.Sha256;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonWriter;
import org.isnad.model.Bilingual;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;

/**
 * Tells a record from what it was: the SHA-256 of all that the format writes of it, so that each change of the record tells and
 * no other, also not another order or layout of the file.
 */
public final class Fingerprints {
    private static final Dataset NOTHING = Dataset.empty("", new Bilingual("", Optional.empty()), "ar");

    private Fingerprints() {}

    /** The fingerprint of a record, 64 lower-case hexadecimal digits. */
    public static String of(DatedRecord record) {
        JsonNode.JsonObject tree = DatasetWriter.tree(
                switch (record) {
                    case Event event -> NOTHING.withEvents(List.of(event));
                    case Figure figure -> NOTHING.withFigures(List.of(figure));
                });
        return Sha256.of(JsonWriter.write(tree).getBytes(StandardCharsets.UTF_8));
    }
}
