package org.isnad.interchange;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.dataset.JsonProblems;
import org.isnad.interchange.encoding.DecodedText;
import org.isnad.json.JsonFault;
import org.isnad.json.JsonLocation;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonPath;
import org.isnad.json.JsonReader;
import org.isnad.json.JsonResult;

/**
 * JSON as other programs and people write it: in any encoding, as a call or an assignment of JavaScript, with comments and commas
 * too many, or one value a line. Nothing is run.
 */
public final class JsonText {
    /** {@code callback(}, {@code var data =}, {@code new vis.DataSet(}. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?:[\\s;]|//[^\\r\\n]*|/\\*(?:[^*]|\\*(?!/))*+\\*/)*+(?:[\\w$.]++\\s*+(?:[=(]\\s*+)?)*+(?=[\\[{])");

    private static final Pattern BEHIND = Pattern.compile("[\\s;)]*$");
    private static final int MOST_BROKEN_LINES = 100;

    private JsonText() {}

    /** Whether a text begins as JSON does, or as a script that holds nothing else. */
    public static boolean looksLikeJson(String text) {
        return BEFORE.matcher(text).lookingAt();
    }

    /** The outermost value; empty when the text is no JSON, and {@code notices} tell why. */
    public static Optional<JsonNode> read(byte[] bytes, Optional<Charset> encoding, Notices notices) {
        Optional<DecodedText> decoded =
                encoding.map(charset -> DecodedText.of(bytes, charset)).or(() -> DecodedText.of(bytes));
        if (decoded.isEmpty()) {
            notices.add(NoticeCode.ENCODING_UNKNOWN);
            return Optional.empty();
        }
        decoded.get()
                .faults()
                .forEach(_ -> notices.count(new JsonLocation(1, 1, JsonPath.ROOT), NoticeCode.BAD_BYTES_IN_JSON));
        return read(decoded.get().text(), notices);
    }

    private static Optional<JsonNode> read(String text, Notices notices) {
        JsonResult strict = JsonReader.read(text);
        if (strict.root().isPresent()) {
            return taken(strict, notices);
        }
        Matcher before = BEFORE.matcher(text);
        if (before.lookingAt()) {
            // Blanks in place of the script keep the places of what follows.
            String value = before.group().replaceAll("[^\\r\\n]", " ") + text.substring(before.end());
            JsonResult tolerant = JsonReader.readTolerant(BEHIND.matcher(value).replaceFirst(""));
            if (tolerant.root().isPresent()) {
                notices.add(NoticeCode.JSON_TOLERATED);
                return taken(tolerant, notices);
            }
        }
        Optional<JsonNode> lines = lines(text, notices);
        if (lines.isEmpty()) {
            taken(strict, notices);
        }
        return lines;
    }

    private static Optional<JsonNode> taken(JsonResult result, Notices notices) {
        result.faults().forEach(fault -> tell(fault, notices));
        return result.root();
    }

    private static void tell(JsonFault fault, Notices notices) {
        notices.add(Notice.of(JsonProblems.of(fault, notices.source())));
    }

    /** One object a line, where most lines are that; the others are told and left out. */
    private static Optional<JsonNode> lines(String text, Notices notices) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        List<Integer> broken = new ArrayList<>();
        int objects = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            boolean whole = line.startsWith("{") && JsonReader.read(line).root().isPresent();
            objects += whole ? 1 : 0;
            if (!line.isEmpty() && !whole) {
                broken.add(i);
            }
            if (broken.size() > objects + MOST_BROKEN_LINES) {
                return Optional.empty();
            }
            if (whole) {
                lines.set(i, line + ",");
            }
        }
        if (objects < 2 || broken.size() > objects) {
            return Optional.empty();
        }
        for (int i : broken) {
            notices.at(
                    new JsonLocation(i + 1, 1, JsonPath.ROOT),
                    NoticeCode.BROKEN_LINE,
                    "words",
                    lines.set(i, "").strip());
        }
        JsonResult result = JsonReader.readTolerant("[" + String.join("\n", lines) + "]");
        return taken(result, notices);
    }
}
