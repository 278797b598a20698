package org.isnad.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.json.JsonNode.JsonString;

/**
 * Where the members of an object, or the elements of an array, stand in the bytes of a text, one level deep; for those who
 * change a part of a file and leave all other bytes as they are. What lies deeper has an outline of its own, made from the
 * span of the value.
 *
 * @param span the object or array with its brackets
 * @param parts members or elements in the order of the text, also members whose name stands there twice; none where the
 *     value is neither object nor array
 */
public record JsonOutline(ByteSpan span, List<Part> parts) {

    /**
     * A member of an object or an element of an array.
     *
     * @param name of the member; empty for an element
     * @param span name, colon and value of a member; the value of an element
     * @param value the value alone
     */
    public record Part(Optional<String> name, ByteSpan span, ByteSpan value) {}

    /** Copies the list. */
    public JsonOutline {
        parts = List.copyOf(parts);
    }

    /**
     * The outline of the outermost value.
     *
     * @param bytes a text that {@link JsonReader} has made a tree of
     * @throws IllegalArgumentException if it is no such text
     */
    public static JsonOutline of(byte[] bytes) {
        boolean mark =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return of(bytes, new ByteSpan(mark ? 3 : 0, bytes.length));
    }

    /**
     * The outline of a value inside a text.
     *
     * @param bytes a text that {@link JsonReader} has made a tree of
     * @param value the span of the value; white space around it may belong to it
     * @throws IllegalArgumentException if no value stands there
     */
    public static JsonOutline of(byte[] bytes, ByteSpan value) {
        return new Scan(bytes, value.start(), value.end()).outline();
    }

    /** The value of the first member of that name, as {@link JsonReader} keeps the first. */
    public Optional<ByteSpan> member(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(Optional.of(name)))
                .map(Part::value)
                .findFirst();
    }

    /** One pass over the bytes. Every sign that has a meaning in JSON is one byte, which no byte of another sign equals. */
    private static final class Scan {
        private final byte[] bytes;
        private final int end;
        private int at;

        Scan(byte[] bytes, int start, int end) {
            this.bytes = bytes;
            this.end = end;
            this.at = start;
        }

        JsonOutline outline() {
            passSpace();
            int start = at;
            List<Part> parts = new ArrayList<>();
            byte open = sign();
            if (open != '{' && open != '[') {
                passValue();
                return new JsonOutline(new ByteSpan(start, at), parts);
            }
            at++;
            passSpace();
            while (sign() != '}' && sign() != ']') {
                parts.add(open == '{' ? member() : element());
                passSpace();
                if (sign() == ',') {
                    at++;
                    passSpace();
                }
            }
            at++;
            return new JsonOutline(new ByteSpan(start, at), parts);
        }

        private Part member() {
            int start = at;
            passString();
            String name = name(new ByteSpan(start, at));
            passSpace();
            expect(':');
            passSpace();
            int value = at;
            passValue();
            return new Part(Optional.of(name), new ByteSpan(start, at), new ByteSpan(value, at));
        }

        private Part element() {
            int start = at;
            passValue();
            ByteSpan span = new ByteSpan(start, at);
            return new Part(Optional.empty(), span, span);
        }

        private String name(ByteSpan written) {
            // Escapes are undone by the reader, so that both mean the same name.
            return JsonReader.read(written.text(bytes)).root().orElseThrow() instanceof JsonString(String name, var _)
                    ? name
                    : "";
        }

        private void passValue() {
            switch (sign()) {
                case '"' -> passString();
                case '{', '[' -> passNested();
                default -> passWord();
            }
        }

        private void passNested() {
            int depth = 0;
            do {
                switch (sign()) {
                    case '"' -> {
                        passString();
                        continue;
                    }
                    case '{', '[' -> depth++;
                    case '}', ']' -> depth--;
                    default -> {
                        // Part of a number, word or space.
                    }
                }
                at++;
            } while (depth > 0);
        }

        private void passString() {
            expect('"');
            while (sign() != '"') {
                at += sign() == '\\' ? 2 : 1;
            }
            at++;
        }

        /** A number, {@code true}, {@code false} or {@code null}. */
        private void passWord() {
            int start = at;
            while (at < end && !space(bytes[at]) && bytes[at] != ',' && bytes[at] != '}' && bytes[at] != ']') {
                at++;
            }
            if (at == start) {
                throw new IllegalArgumentException("no value at byte " + at);
            }
        }

        private void passSpace() {
            while (at < end && space(bytes[at])) {
                at++;
            }
        }

        private void expect(char sign) {
            if (sign() != sign) {
                throw new IllegalArgumentException("no " + sign + " at byte " + at);
            }
            at++;
        }

        private byte sign() {
            if (at >= end) {
                throw new IllegalArgumentException("the text ends at byte " + at);
            }
            return bytes[at];
        }

        private static boolean space(byte sign) {
            return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t';
        }
    }
}
