package org.isnad.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.isnad.json.JsonFault.Kind;

/** Reads JSON (RFC 8259) into trees with locations; bad input gives faults, never an exception. */
public final class JsonReader {
    private JsonReader() {}

    /** Reads a file's bytes: strict UTF-8, with or without a byte order mark. */
    public static JsonResult read(byte[] bytes) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        // UTF-8 never has more UTF-16 units than bytes.
        CharBuffer output = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(input, output, true);
        String text = output.flip().toString();
        if (result.isError()) {
            JsonLocation place = new LocationCursor(text).at(text.length(), JsonPath.ROOT);
            String found = "0x" + HexFormat.of().withUpperCase().toHexDigits(bytes[input.position()]);
            return new JsonResult(Optional.empty(), List.of(new JsonFault(Kind.NOT_UTF8, place, found)));
        }
        return read(text);
    }

    /**
     * Reads a text as people and scripts write it: with comments, commas before closing brackets, names without quotation marks,
     * and single ones.
     */
    public static JsonResult readTolerant(String text) {
        return read(text, true);
    }

    /** Reads a text; a leading U+FEFF is passed over. */
    public static JsonResult read(String text) {
        return read(text, false);
    }

    private static JsonResult read(String text, boolean tolerant) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (body.isBlank()) {
            JsonLocation start = new JsonLocation(1, 1, JsonPath.ROOT);
            return new JsonResult(Optional.empty(), List.of(new JsonFault(Kind.EMPTY, start, "")));
        }
        return new TreeBuilder(body, tolerant).build();
    }
}
