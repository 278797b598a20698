package org.isnad.json;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonBoolean;
import org.isnad.json.JsonNode.JsonNull;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonNode.JsonUnusable;

/**
 * Writes a tree in its one form: the fields in their order, two spaces of indentation, LF, no exponents and no trailing
 * zeros, text as it is and not escaped; an object or array stands on one line where it fits.
 */
public final class JsonWriter {

    /** An object or array that fits between its indentation and this column stands on one line. */
    private static final int LINE_CODE_POINTS = 110;

    /** So much of a large tree is held as text at least before it becomes bytes. */
    private static final int PART_LENGTH = 1 << 16;

    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    /**
     * The text of a tree, with a line end after the last line.
     *
     * @throws IllegalArgumentException if the tree holds a {@link JsonUnusable} value
     */
    public static String write(JsonNode root) {
        JsonWriter writer = new JsonWriter();
        writer.value(root, 0, 0);
        return writer.out.append('\n').toString();
    }

    /**
     * The text of a value that stands inside another, without indentation of its first line and without a line end.
     *
     * @param depth in how many objects and arrays it stands
     * @throws IllegalArgumentException if the tree holds a {@link JsonUnusable} value
     */
    public static String write(JsonNode value, int depth) {
        JsonWriter writer = new JsonWriter();
        writer.value(value, depth, 2 * depth);
        return writer.out.toString();
    }

    /** The text of a tree on one line, without a line end. */
    public static String writeLine(JsonNode root) {
        StringBuilder line = new StringBuilder();
        line(root, line, Integer.MAX_VALUE);
        return line.toString();
    }

    /**
     * The bytes in UTF-8 of {@link #writeLine(JsonNode)}, for large trees.
     *
     * @throws IllegalArgumentException if the tree holds a {@link JsonUnusable} value
     */
    public static byte[] writeLineUtf8(JsonNode root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder rest = new StringBuilder();
        line(root, rest, Integer.MAX_VALUE, line -> {
            if (line.length() >= PART_LENGTH) {
                bytes.writeBytes(line.toString().getBytes(StandardCharsets.UTF_8));
                line.setLength(0);
            }
        });
        bytes.writeBytes(rest.toString().getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private void value(JsonNode node, int indent, int column) {
        StringBuilder line = new StringBuilder();
        if (line(node, line, LINE_CODE_POINTS - column)) {
            out.append(line);
            return;
        }
        switch (node) {
            case JsonObject object -> {
                out.append("{\n");
                Iterator<Map.Entry<String, JsonNode>> fields =
                        object.fields().entrySet().iterator();
                while (fields.hasNext()) {
                    Map.Entry<String, JsonNode> field = fields.next();
                    indent(indent + 1);
                    int start = out.length();
                    quote(field.getKey(), out);
                    out.append(": ");
                    value(field.getValue(), indent + 1, 2 * (indent + 1) + out.length() - start);
                    out.append(fields.hasNext() ? ",\n" : "\n");
                }
                indent(indent);
                out.append('}');
            }
            case JsonArray array -> {
                out.append("[\n");
                Iterator<JsonNode> elements = array.elements().iterator();
                while (elements.hasNext()) {
                    indent(indent + 1);
                    value(elements.next(), indent + 1, 2 * (indent + 1));
                    out.append(elements.hasNext() ? ",\n" : "\n");
                }
                indent(indent);
                out.append(']');
            }
            default -> {
                line(node, line.delete(0, line.length()), Integer.MAX_VALUE);
                out.append(line);
            }
        }
    }

    private void indent(int steps) {
        out.repeat(' ', 2 * steps);
    }

    /** Writes the value on one line and says whether it fits; gives up early when it does not. */
    private static boolean line(JsonNode node, StringBuilder line, int limit) {
        return line(node, line, limit, _ -> {});
    }

    /** The same; {@code grown} may take away what is written so far, where the line has no limit. */
    private static boolean line(JsonNode node, StringBuilder line, int limit, Consumer<StringBuilder> grown) {
        switch (node) {
            case JsonObject(Map<String, JsonNode> fields, var _, var _) -> {
                String separator = "{";
                for (Map.Entry<String, JsonNode> field : fields.entrySet()) {
                    quote(field.getKey(), line.append(separator));
                    if (!line(field.getValue(), line.append(": "), limit, grown)) {
                        return false;
                    }
                    separator = ", ";
                }
                line.append(fields.isEmpty() ? "{}" : "}");
            }
            case JsonArray(List<JsonNode> elements, var _) -> {
                String separator = "[";
                for (JsonNode element : elements) {
                    if (!line(element, line.append(separator), limit, grown)) {
                        return false;
                    }
                    separator = ", ";
                }
                line.append(elements.isEmpty() ? "[]" : "]");
            }
            case JsonString(String value, var _) -> quote(value, line);
            case JsonNumber(BigDecimal value, var _) -> line.append(number(value));
            case JsonBoolean(boolean value, var _) -> line.append(value);
            case JsonNull _ -> line.append("null");
            case JsonUnusable unusable -> throw new IllegalArgumentException("no value at " + unusable.location());
        }
        grown.accept(line);
        return line.length() <= limit || line.codePointCount(0, line.length()) <= limit;
    }

    private static String number(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static void quote(String words, StringBuilder line) {
        line.append('"');
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (unit == '"' || unit == '\\' || invisible(unit)) {
                line.append(words, from, i).append(escape(unit));
                from = i + 1;
            }
        }
        line.append(words, from, words.length()).append('"');
    }

    private static String escape(char unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> "\\u" + HexFormat.of().toHexDigits(unit);
        };
    }

    /** Controls must be escaped; bidi controls, line separators and the byte order mark are, so that they can be seen. */
    private static boolean invisible(char unit) {
        return unit < ' '
                || (unit >= '\u007F' && unit <= '\u009F')
                || unit == '\u061C'
                || (unit >= '\u200E' && unit <= '\u200F')
                || (unit >= '\u2028' && unit <= '\u202E')
                || (unit >= '\u2066' && unit <= '\u2069')
                || unit == '\uFEFF';
    }
}
