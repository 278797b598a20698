package org.isnad.dataset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.check.Problem;
import org.isnad.check.ProblemCode;
import org.isnad.check.SourceLocation;
import org.isnad.check.SourceMap;
import org.isnad.check.Subject;
import org.isnad.document.DatasetList;
import org.isnad.json.JsonLocation;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonObject;

/** What is noted while a file is read: its problems, from which object each value came, and of which elements
 * nothing could be made. */
final class ReadLog implements SourceMap {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<DatasetList, Set<Integer>> unread = new EnumMap<>(DatasetList.class);
    private final IdentityHashMap<Object, JsonObject> origins = new IdentityHashMap<>();

    ReadLog(String file) {
        this.file = file;
    }

    List<Problem> problems() {
        return problems;
    }

    void report(ProblemCode code, Subject subject, JsonLocation place, Object... arguments) {
        problems.add(Problem.of(code, subject, location(place), arguments));
    }

    /** Notes that nothing could be made of an element of a list, counted from 0. */
    void unread(DatasetList list, int index) {
        unread.computeIfAbsent(list, none -> new HashSet<>()).add(index);
    }

    /** The elements of which nothing could be made. */
    Map<DatasetList, Set<Integer>> unread() {
        return unread;
    }

    /** Notes from where a value was read, and gives it back. */
    <T> T from(JsonObject origin, T value) {
        origins.put(value, origin);
        return value;
    }

    SourceLocation location(JsonLocation place) {
        return new SourceLocation(
                file, place.line(), place.column(), place.path().toString());
    }

    @Override
    public SourceLocation of(Object part, String field, int index) {
        JsonObject origin = origins.get(part);
        if (origin == null) {
            return SourceLocation.file(file);
        }
        JsonNode value = origin.fields().getOrDefault(field, origin);
        if (index >= 0 && value instanceof JsonArray(var elements, var _) && index < elements.size()) {
            value = elements.get(index);
        }
        return location(value.location());
    }
}
