package org.isnad.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.isnad.json.JsonNode.JsonObject;

/**
 * A file of a bundle.
 *
 * @param path in the bundle, with {@code /}
 * @param title what it is, in the language of the bundle
 * @param format its usual ending, as a data package names it
 * @param mediaType as registered
 * @param bytes all of it
 * @param schema of a table (Frictionless Table Schema)
 */
@SuppressWarnings("ArrayRecordComponent") // written and summed, never compared
record BundleMember(
        String path, String title, String format, String mediaType, byte[] bytes, Optional<JsonObject> schema) {

    static BundleMember text(String path, String title, String format, String mediaType, String text) {
        return new BundleMember(
                path, title, format, mediaType, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    BundleMember with(JsonObject schema) {
        return new BundleMember(path, title, format, mediaType, bytes, Optional.of(schema));
    }
}
