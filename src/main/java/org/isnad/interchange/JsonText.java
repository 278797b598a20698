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
    private static final Pattern BEFORE = Pattern.compile("(?:[\\s;]|//[^\\r"
            + "\\n"
            + "]*|/\\*(?:[^*]|\\*(?!/))*+\\*/)*+(?:[\\w$.]++ *+(?:[=(]\\s*+)?)*+(?:(?<![\\w$.]"
            + " {0,9})|(?<=(?:default|return) {1,9}))(?=[\\[{])");

    private static final Pattern BEHIND = Pattern.compile("(?:[\\s;)]|//[^\\r\\n]*|/\\*(?:[^*]|\\*(?!/))*+\\*/)*+");

    /** A second value behind the first: one object a line, or lists one after another. */
    private static final Pattern SCRIPT = Pattern.compile("^\\s*[{\\[]");

    private static final int MOST_BROKEN_LINES = 100;

    private JsonText() {}

    /** Whether a text begins as JSON does, or as a script that holds nothing else. */
    public static boolean looksLikeJson(String text) {
        return BEFORE.matcher(text).lookingAt();
    }

    /** The outermost value; empty when the text is no JSON, and {@code notices} tell why. */
    public static Optional<JsonNode> read(byte[] bytes, Optional<Charset> encoding, boolean mend, Notices notices) {
        return SoundText.of(bytes, encoding, mend, notices).flatMap(text -> read(text, notices));
    }

    /** The outermost value of a text that was decoded; empty when it is none or no JSON, and {@code notices} tell why. */
    public static Optional<JsonNode> read(Optional<DecodedText> decoded, boolean mend, Notices notices) {
        return SoundText.of(decoded, mend, notices).flatMap(text -> read(text, notices));
    }

    private static Optional<JsonNode> read(String text, Notices notices) {
        JsonResult strict = JsonReader.read(text);
        if (strict.root().isPresent()) {
            return taken(strict, notices);
        }
        JsonResult result = strict;
        Matcher before = BEFORE.matcher(text);
        if (before.lookingAt()) {
            // Blanks in place of the script keep the places of what follows.
            String value = before.group().replaceAll("[^\\r\\n]", " ") + text.substring(before.end());
            int end = end(value);
            String behind = value.substring(end);
            JsonResult tolerant = JsonReader.readTolerant(value.substring(0, end));
            if (tolerant.root().isPresent() && !SCRIPT.matcher(behind).find()) {
                notices.add(NoticeCode.JSON_TOLERATED);
                if (!BEHIND.matcher(behind).matches()) {
                    notices.at(
                            new JsonLocation(
                                    (int) value.substring(0, end).lines().count(), 1, JsonPath.ROOT),
                            NoticeCode.BROKEN_LINE,
                            "words",
                            behind.replaceFirst("^[\\s;)]+", "")
                                    .lines()
                                    .findFirst()
                                    .orElse(""));
                }
                return taken(tolerant, notices);
            }
            result = tolerant;
        }
        Optional<JsonNode> lines = lines(text, notices);
        if (lines.isEmpty()) {
            taken(result.root().isPresent() ? strict : result, notices);
        }
        return lines;
    }

    /** Where the first value ends, by its brackets outside quotation marks and comments; the end of the text where they stay open. */
    private static int end(String text) {
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (quote != 0) {
                i += unit == '\\' ? 1 : 0;
                quote = unit == quote ? 0 : quote;
            } else if (unit == '"' || unit == '\'') {
                quote = unit;
            } else if (text.startsWith("//", i) || text.startsWith("/*", i)) {
                String close = text.charAt(i + 1) == '/' ? "\n" : "*/";
                int closed = text.indexOf(close, i + 2);
                i = closed < 0 ? text.length() : closed + close.length() - 1;
            } else if (unit == '{' || unit == '[') {
                depth++;
            } else if ((unit == '}' || unit == ']') && --depth == 0) {
                return i + 1;
            }
        }
        return text.length();
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
