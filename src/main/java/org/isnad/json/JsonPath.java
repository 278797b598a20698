package org.isnad.json;

import java.util.Optional;

/**
 * Where a value stands in a tree, as steps from the root; its text is that of JSONPath (RFC 9535): {@code
 * $.events[3].title.ar}.
 *
 * @param parent the path of the object or array that holds the value; empty for the root
 * @param step name of the field, or {@code [index]} with the index from 0; {@code $} for the root
 */
public record JsonPath(Optional<JsonPath> parent, String step) {

    /** The whole document. */
    public static final JsonPath ROOT = new JsonPath(Optional.empty(), "$");

    /** The path of a field of the object at this path. */
    public JsonPath field(String name) {
        return new JsonPath(Optional.of(this), step(name));
    }

    /** The step to a field. */
    static String step(String name) {
        return plain(name) ? "." + name : "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
    }

    /** Whether a name stands behind a full stop as it is: letters, digits and underscores, no digit first. */
    private static boolean plain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char unit = name.charAt(i);
            boolean letter = unit == '_' || (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
            if (!letter && (i == 0 || unit < '0' || unit > '9')) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** The path of an element of the array at this path, counted from 0. */
    public JsonPath element(int index) {
        return new JsonPath(Optional.of(this), "[" + index + "]");
    }

    @Override
    public String toString() {
        StringBuilder steps = new StringBuilder();
        append(steps);
        return steps.toString();
    }

    /** Paths are no deeper than {@link JsonLimits#DEPTH}. */
    private void append(StringBuilder steps) {
        parent.ifPresent(before -> before.append(steps));
        steps.append(step);
    }
}
