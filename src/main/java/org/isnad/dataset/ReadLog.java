package org.isnad.dataset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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
import org.isnad.time.Edtf;
import org.isnad.time.EdtfException;
import org.isnad.time.FuzzyDate;

/** What is noted while a file is read: its problems, from which object each value came, and of which elements
 * nothing could be made. */
final class ReadLog implements SourceMap {
    private static final int KEPT_DATES = 1 << 16;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<DatasetList, Set<Integer>> unread = new EnumMap<>(DatasetList.class);
    private final IdentityHashMap<Object, Supplier<JsonNode>> origins = new IdentityHashMap<>();
    private final Map<String, FuzzyDate> dates = new HashMap<>();

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

    /**
     * Notes from where a value was read, and gives it back.
     *
     * @param origin gives the object; not the object itself, which takes ten times as much as the value
     */
    <T> T from(Supplier<JsonNode> origin, T value) {
        origins.put(value, origin);
        return value;
    }

    /**
     * The date that words name: the same come again and again in a large data set.
     *
     * @throws EdtfException if they name none
     */
    FuzzyDate date(String words) {
        FuzzyDate known = dates.get(words);
        if (known != null) {
            return known;
        }
        FuzzyDate date = Edtf.parse(words);
        if (dates.size() < KEPT_DATES) {
            dates.put(words, date);
        }
        return date;
    }

    SourceLocation location(JsonLocation place) {
        return new SourceLocation(
                file, place.line(), place.column(), place.path().toString());
    }

    @Override
    public SourceLocation of(Object part, String field, int index) {
        Supplier<JsonNode> from = origins.get(part);
        if (from == null || !(from.get() instanceof JsonObject origin)) {
            return SourceLocation.file(file);
        }
        JsonNode value = origin.fields().getOrDefault(field, origin);
        if (index >= 0 && value instanceof JsonArray(var elements, var _) && index < elements.size()) {
            value = elements.get(index);
        }
        return location(value.location());
    }
}
