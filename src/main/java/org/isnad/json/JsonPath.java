package org.isnad.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

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

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** The path of a field of the object at this path. */
    public JsonPath field(String name) {
        String written = PLAIN_NAME.matcher(name).matches()
                ? "." + name
                : "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
        return new JsonPath(Optional.of(this), written);
    }

    /** The path of an element of the array at this path, counted from 0. */
    public JsonPath element(int index) {
        return new JsonPath(Optional.of(this), "[" + index + "]");
    }

    @Override
    public String toString() {
        Deque<String> steps = new ArrayDeque<>();
        Optional<JsonPath> path = Optional.of(this);
        while (path.isPresent()) {
            steps.push(path.get().step());
            path = path.get().parent();
        }
        return String.join("", steps);
    }
}
