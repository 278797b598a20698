package org.isnad.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.isnad.json.ByteSpan;
import org.isnad.json.JsonOutline;

/**
 * An object or array of a file, put together anew from its parts: a part that stays keeps its bytes, and two that stay side by
 * side keep what lies between them. Used once.
 */
public final class Splice {
    private final byte[] bytes;
    private final JsonOutline container;
    private final Layout layout;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** What becomes of the parts of an object or array. */
    public sealed interface Piece {

        /** A part stays as it is. */
        record Kept(int index) implements Piece {}

        /** A part stays where it is and gets another value; a member keeps its name. */
        record Changed(int index, String value) implements Piece {}

        /** A part that was not there: a member with its name, or an element. */
        record Added(String part) implements Piece {}
    }

    /**
     * How parts are set apart where the file itself shows no example.
     *
     * @param before what stands before each part: a line end and its indentation, or nothing
     * @param end what stands before the closing bracket
     */
    public record Layout(String before, String end) {}

    private Splice(byte[] bytes, JsonOutline container, Layout layout) {
        this.bytes = bytes;
        this.container = container;
        this.layout = layout;
    }

    /**
     * The new text of an object or array, with its brackets.
     *
     * @param file the file that the outline is of
     * @param container the object or array as it stands in the file
     * @param pieces what it shall hold, in this order
     * @param layout for an object or array of which the file shows too little
     * @throws IndexOutOfBoundsException if a piece names a part that is not there
     */
    public static byte[] of(DatasetFile file, JsonOutline container, List<Piece> pieces, Layout layout) {
        return new Splice(file.shared(), container, layout).run(pieces);
    }

    private byte[] run(List<Piece> pieces) {
        List<JsonOutline.Part> parts = container.parts();
        ByteSpan whole = container.span();
        if (pieces.isEmpty() && parts.isEmpty()) {
            copy(whole.start(), whole.end());
            return out.toByteArray();
        }
        if (pieces.isEmpty()) {
            copy(whole.start(), whole.start() + 1);
            copy(whole.end() - 1, whole.end());
            return out.toByteArray();
        }
        if (parts.isEmpty()) {
            copy(whole.start(), whole.start() + 1);
            put(layout.before());
        } else {
            copy(whole.start(), parts.getFirst().span().start());
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                between(index(pieces.get(i - 1)), index(pieces.get(i)));
            }
            piece(pieces.get(i));
        }
        if (parts.isEmpty()) {
            put(layout.end());
            copy(whole.end() - 1, whole.end());
        } else {
            copy(parts.getLast().span().end(), whole.end());
        }
        return out.toByteArray();
    }

    private void piece(Piece piece) {
        switch (piece) {
            case Piece.Kept(int index) -> {
                ByteSpan span = container.parts().get(index).span();
                copy(span.start(), span.end());
            }
            case Piece.Changed(int index, String value) -> {
                JsonOutline.Part part = container.parts().get(index);
                copy(part.span().start(), part.value().start());
                put(value);
                copy(part.value().end(), part.span().end());
            }
            case Piece.Added(String part) -> put(part);
        }
    }

    /** The comma and the space around it: those that lie there, else those after the one or before the other. */
    private void between(OptionalInt before, OptionalInt after) {
        int last = container.parts().size() - 1;
        if (before.isPresent() && before.getAsInt() < last) {
            gap(before.getAsInt());
        } else if (after.isPresent() && after.getAsInt() > 0) {
            gap(after.getAsInt() - 1);
        } else if (last > 0) {
            gap(last - 1);
        } else if (last == 0) {
            put(",");
            copy(
                    container.span().start() + 1,
                    container.parts().getFirst().span().start());
        } else {
            put("," + layout.before());
        }
    }

    private void gap(int before) {
        copy(
                container.parts().get(before).span().end(),
                container.parts().get(before + 1).span().start());
    }

    private static OptionalInt index(Piece piece) {
        return switch (piece) {
            case Piece.Kept(int index) -> OptionalInt.of(index);
            case Piece.Changed(int index, String _) -> OptionalInt.of(index);
            case Piece.Added _ -> OptionalInt.empty();
        };
    }

    private void copy(int from, int to) {
        out.write(bytes, from, to - from);
    }

    private void put(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
