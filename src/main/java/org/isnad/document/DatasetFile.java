package org.isnad.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.file.Sha256;
import org.isnad.json.ByteSpan;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonOutline;
import org.isnad.json.JsonReader;
import org.jspecify.annotations.Nullable;

/**
 * The file of a data set as it was read: its bytes, and where each of its records stands in them, also those of which the
 * reader could make nothing. Immutable; safe for several threads. Spans and checksum are worked out when they are first asked
 * for, so that opening a data set does not wait for them.
 */
public final class DatasetFile {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final Optional<Path> path;
    private final byte[] bytes;
    private final Map<DatasetList, Set<Integer>> unread;
    private volatile @Nullable Spans spans;
    private volatile @Nullable String checksum;

    private DatasetFile(Optional<Path> path, byte[] bytes, Map<DatasetList, Set<Integer>> unread) {
        this.path = path;
        this.bytes = bytes;
        this.unread = Map.copyOf(unread);
    }

    /**
     * A file that was read.
     *
     * @param path where it lies; empty for a data set that comes with the program or lies in another file
     * @param bytes all of it, a JSON object in UTF-8; not copied, and not changed by anyone afterwards
     * @param unread the elements of each list of which the reader could make nothing, counted from 0
     */
    public static DatasetFile of(Optional<Path> path, byte[] bytes, Map<DatasetList, Set<Integer>> unread) {
        return new DatasetFile(path, bytes, unread);
    }

    /** The same file, lying elsewhere. */
    public DatasetFile at(Path path) {
        return new DatasetFile(Optional.of(path), bytes, unread);
    }

    /**
     * An element of a list of the data set.
     *
     * @param list the list
     * @param index from 0, elements that could not be read counted
     * @param id what its field {@code id} says, where that is an id
     * @param span the element without the comma and the space around it
     * @param read whether the reader made a record of it
     */
    public record Entry(DatasetList list, int index, Optional<String> id, ByteSpan span, boolean read) {}

    /** Where it lies; empty for a data set that comes with the program or lies in another file. */
    public Optional<Path> path() {
        return path;
    }

    /** How many bytes it has. */
    public int length() {
        return bytes.length;
    }

    /** A copy of all its bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The bytes themselves, for those of this package who do not change them. */
    byte[] shared() {
        return bytes;
    }

    /** The bytes of a span as text. */
    public String text(ByteSpan span) {
        return span.text(bytes);
    }

    /** SHA-256 of all bytes, 64 lower-case hexadecimal digits. */
    public String checksum() {
        String known = checksum;
        if (known == null) {
            known = Sha256.of(bytes);
            checksum = known;
        }
        return known;
    }

    /** The outermost object and its members. */
    public JsonOutline outline() {
        return spans().root;
    }

    /** What its lines end with: those of Windows where the first one does. */
    public String lineEnd() {
        for (int i = 1; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return bytes[i - 1] == '\r' ? "\r\n" : "\n";
            }
        }
        return "\n";
    }

    /** The white space between the beginning of a line and a place; empty where other signs stand before the place. */
    public Optional<String> indentation(int at) {
        int start = at;
        while (start > 0 && (bytes[start - 1] == ' ' || bytes[start - 1] == '\t')) {
            start--;
        }
        return start > 0 && (bytes[start - 1] == '\n' || bytes[start - 1] == '\r')
                ? Optional.of(text(new ByteSpan(start, at)))
                : Optional.empty();
    }

    /** Where a list stands, with its brackets; empty where the file does not write it. */
    public Optional<ByteSpan> span(DatasetList list) {
        return Optional.ofNullable(spans().lists.get(list));
    }

    /** The outline of a value of the file. */
    public JsonOutline outline(ByteSpan value) {
        return JsonOutline.of(bytes, value);
    }

    /** The elements of a list in the order of the file; none where the file does not write it. */
    public List<Entry> entries(DatasetList list) {
        return spans().entries.getOrDefault(list, List.of());
    }

    /** The first element of a list with that id. */
    public Optional<Entry> entry(DatasetList list, String id) {
        return entries(list).stream()
                .filter(entry -> entry.id().equals(Optional.of(id)))
                .findFirst();
    }

    private Spans spans() {
        Spans known = spans;
        if (known == null) {
            known = new Spans(bytes, unread);
            spans = known;
        }
        return known;
    }

    private static final class Spans {
        private final JsonOutline root;
        private final Map<DatasetList, ByteSpan> lists = new EnumMap<>(DatasetList.class);
        private final Map<DatasetList, List<Entry>> entries = new EnumMap<>(DatasetList.class);

        Spans(byte[] bytes, Map<DatasetList, Set<Integer>> unread) {
            root = JsonOutline.of(bytes);
            for (DatasetList list : DatasetList.values()) {
                Optional<ByteSpan> span = root.member(list.field());
                // Another value than an array is no list; the reader has said so.
                if (span.isPresent() && bytes[span.get().start()] == '[') {
                    lists.put(list, span.get());
                    entries.put(list, entries(list, bytes, span.get(), unread.getOrDefault(list, Set.of())));
                }
            }
        }

        private static List<Entry> entries(DatasetList list, byte[] bytes, ByteSpan array, Set<Integer> unread) {
            List<Entry> entries = new ArrayList<>();
            for (JsonOutline.Part part : JsonOutline.of(bytes, array).parts()) {
                int index = entries.size();
                entries.add(new Entry(list, index, id(bytes, part.value()), part.value(), !unread.contains(index)));
            }
            return List.copyOf(entries);
        }

        private static Optional<String> id(byte[] bytes, ByteSpan element) {
            return JsonOutline.of(bytes, element)
                    .member("id")
                    .flatMap(value -> JsonReader.read(value.text(bytes)).root())
                    .filter(JsonString.class::isInstance)
                    .map(node -> ((JsonString) node).value())
                    .filter(id -> ID.matcher(id).matches());
        }
    }
}
