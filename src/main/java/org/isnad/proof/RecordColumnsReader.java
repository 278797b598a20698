package org.isnad.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.isnad.compact.MadeList;
import org.isnad.json.JsonLimits;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.jspecify.annotations.Nullable;

/** Reads records that {@link RecordColumns} wrote. */
final class RecordColumnsReader {
    /** The most values that records may have together: a value that is written once may stand in every record. */
    static final int MOST_VALUES = 1 << 26;

    /** The most characters that all texts may have that are put together of words. */
    static final long MOST_CHARACTERS = 1L << 28;

    /** What became of columns. */
    sealed interface Result {

        /** The records, each an object. */
        record Read(JsonArray records) implements Result {}

        /** They would have more than {@link #MOST_VALUES}, or more than {@link #MOST_CHARACTERS}. */
        record TooLarge() implements Result {}

        /** They are none, or do not fit together. */
        record Malformed() implements Result {}
    }

    /** A column before the records are made: where its values stand in them, and which they are, one after another. */
    private record Column(List<String> path, List<JsonNode> values) {}

    private long characters;
    private boolean large;

    private RecordColumnsReader() {}

    /** Reads all records. */
    static Result read(JsonObject written) {
        RecordColumnsReader reader = new RecordColumnsReader();
        Result result = count(written.fields().get("count"))
                .map(count -> reader.read(written, count))
                .orElseGet(Result.Malformed::new);
        return reader.large ? new Result.TooLarge() : result;
    }

    private Result read(JsonObject written, int count) {
        List<JsonNode> described = elements(written.fields().get("columns"));
        if ((long) count * Math.max(1, described.size()) > MOST_VALUES) {
            return new Result.TooLarge();
        }
        Optional<List<List<Integer>>> shapes = shapes(written.fields().get("shapes"), described.size());
        Optional<List<Integer>> shape = shapes.flatMap(all -> written.fields().get("shape") instanceof JsonObject object
                ? values(object, List.of(), count).flatMap(values -> indexes(values, all.size()))
                : Optional.empty());
        if (shape.isEmpty()) {
            return new Result.Malformed();
        }
        int[] held = new int[described.size()];
        shape.get().forEach(number -> shapes.get().get(number).forEach(column -> held[column]++));
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < held.length; i++) {
            Optional<Column> column = column(described.get(i), columns, held[i]);
            if (column.isEmpty()) {
                return new Result.Malformed();
            }
            columns.add(column.get());
        }
        return records(shapes.get(), shape.get(), columns);
    }

    /** The records, each of which is made when it is asked for. */
    private static Result records(List<List<Integer>> shapes, List<Integer> shape, List<Column> columns) {
        List<RecordShape> made = new ArrayList<>();
        for (List<Integer> of : shapes) {
            Optional<RecordShape> one = RecordShape.of(
                    of, of.stream().map(columns::get).map(Column::path).toList());
            if (one.isEmpty()) {
                return new Result.Malformed();
            }
            made.add(one.get());
        }
        int[] numbers = shape.stream().mapToInt(Integer::intValue).toArray();
        List<ColumnValues> values = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            values.add(ColumnValues.of(columns.get(column).values(), numbers, holding(shapes, column)));
        }
        return new Result.Read(new JsonArray(new MadeList<>(
                numbers.length, record -> made.get(numbers[record]).object(record, values))));
    }

    /** Which of the shapes have a column. */
    private static BitSet holding(List<List<Integer>> shapes, int column) {
        BitSet holding = new BitSet();
        for (int i = 0; i < shapes.size(); i++) {
            holding.set(i, shapes.get(i).contains(column));
        }
        return holding;
    }

    private Optional<Column> column(JsonNode written, List<Column> before, int count) {
        if (!(written instanceof JsonObject object)) {
            return Optional.empty();
        }
        return strings(object.fields().get("path"))
                .filter(path -> !path.isEmpty() && path.size() <= JsonLimits.DEPTH)
                .flatMap(path -> values(object, before, count).map(values -> new Column(path, values)));
    }

    /** Exactly as many values as asked for. */
    private Optional<List<JsonNode>> values(JsonObject column, List<Column> before, int count) {
        Map<String, JsonNode> fields = column.fields();
        JsonNode all = fields.get("all");
        if (all != null) {
            return Optional.of(Collections.nCopies(count, all));
        }
        if (fields.get("as") instanceof JsonNumber other) {
            return index(other, before.size())
                    .map(number -> before.get(number).values())
                    .filter(values -> values.size() == count);
        }
        if (fields.get("choices") instanceof JsonArray(var choices, var _)) {
            return strings(fields.get("letters"))
                    .flatMap(letters -> Letters.read(letters, choices.size()))
                    .filter(numbers -> numbers.length == count)
                    .map(numbers ->
                            Arrays.stream(numbers).mapToObj(choices::get).toList());
        }
        if (fields.containsKey("words")) {
            return strings(fields.get("words"))
                    .flatMap(words -> strings(fields.get("letters"))
                            .flatMap(letters -> Letters.read(letters, words.size() + 1))
                            .flatMap(numbers -> worded(words, numbers, count)));
        }
        return Optional.of(elements(fields.get("values"))).filter(values -> values.size() == count);
    }

    private Optional<List<JsonNode>> worded(List<String> words, int[] numbers, int count) {
        List<JsonNode> values = new ArrayList<>();
        StringJoiner value = new StringJoiner(RecordColumn.SPACE);
        boolean begun = false;
        for (int number : numbers) {
            if (number > 0) {
                value.add(words.get(number - 1));
                begun = true;
            } else if (begun) {
                characters += value.length();
                values.add(new JsonString(value.toString()));
                value = new StringJoiner(RecordColumn.SPACE);
                begun = false;
            }
            if (value.length() > JsonLimits.STRING_CODE_POINTS || characters > MOST_CHARACTERS) {
                large = true;
                return Optional.empty();
            }
        }
        return begun || values.size() != count ? Optional.empty() : Optional.of(values);
    }

    private static Optional<List<List<Integer>>> shapes(@Nullable JsonNode written, int columns) {
        List<List<Integer>> shapes = new ArrayList<>();
        for (JsonNode shape : elements(written)) {
            Optional<List<Integer>> indexes = indexes(elements(shape), columns);
            // A column twice in one record would take the value of the next.
            if (indexes.isEmpty()
                    || indexes.get().stream().distinct().count()
                            != indexes.get().size()) {
                return Optional.empty();
            }
            shapes.add(indexes.get());
        }
        return Optional.of(shapes);
    }

    private static Optional<List<Integer>> indexes(List<JsonNode> values, int below) {
        List<Integer> indexes = new ArrayList<>(values.size());
        for (JsonNode value : values) {
            Optional<Integer> index = index(value, below);
            if (index.isEmpty()) {
                return Optional.empty();
            }
            indexes.add(index.get());
        }
        return Optional.of(indexes);
    }

    private static Optional<Integer> index(JsonNode value, int below) {
        return count(value).filter(index -> index < below);
    }

    private static Optional<Integer> count(@Nullable JsonNode value) {
        return value instanceof JsonNumber(BigDecimal number, var _)
                        && number.signum() >= 0
                        && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
                        && number.stripTrailingZeros().scale() <= 0
                ? Optional.of(number.intValue())
                : Optional.empty();
    }

    private static Optional<List<String>> strings(@Nullable JsonNode value) {
        List<JsonNode> elements = elements(value);
        return elements.stream().allMatch(JsonString.class::isInstance)
                ? Optional.of(elements.stream()
                        .map(string -> ((JsonString) string).value())
                        .toList())
                : Optional.empty();
    }

    private static List<JsonNode> elements(@Nullable JsonNode value) {
        return value instanceof JsonArray(var elements, var _) ? elements : List.of();
    }
}
