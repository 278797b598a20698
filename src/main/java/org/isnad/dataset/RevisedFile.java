package org.isnad.dataset;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.document.DatasetFile;
import org.isnad.document.DatasetList;
import org.isnad.document.Splice;
import org.isnad.document.Splice.Piece;
import org.isnad.json.ByteSpan;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonOutline;
import org.isnad.json.JsonReader;
import org.isnad.json.JsonWriter;
import org.isnad.model.Dataset;

/**
 * Writes a data set into the file from which it was read: a record that did not change keeps its bytes, and so does whatever
 * the reader could make nothing of. Without a change the file is the same to the byte.
 */
public final class RevisedFile {

    /** The indentation of our own writing: a record stands in a list, which stands in the data set. */
    private static final int RECORD_DEPTH = 2;

    private static final String INDENT = "  ";

    private final DatasetFile file;
    private final Dataset before;
    private final Dataset after;
    private final String lineEnd;

    private RevisedFile(DatasetFile file, Dataset before, Dataset after) {
        this.file = file;
        this.before = before;
        this.after = after;
        this.lineEnd = file.lineEnd();
    }

    /**
     * The bytes of the file with a data set in it.
     *
     * @param file as it was read
     * @param before what was read from it, {@link LoadedDataset#whole}
     * @param after what shall be read from the new bytes
     * @throws IllegalArgumentException if {@code before} was not read from this file
     */
    public static byte[] of(DatasetFile file, Dataset before, Dataset after) {
        if (before.equals(after)) {
            return file.bytes();
        }
        return new RevisedFile(file, before, after).bytes();
    }

    private byte[] bytes() {
        JsonOutline root = file.outline();
        byte[] object = Splice.of(file, root, members(root), new Splice.Layout(lineEnd + INDENT, lineEnd));
        byte[] old = file.bytes();
        byte[] all = new byte[old.length - root.span().length() + object.length];
        System.arraycopy(old, 0, all, 0, root.span().start());
        System.arraycopy(object, 0, all, root.span().start(), object.length);
        System.arraycopy(
                old,
                root.span().end(),
                all,
                root.span().start() + object.length,
                old.length - root.span().end());
        return all;
    }

    private List<Piece> members(JsonOutline root) {
        Map<String, JsonNode> was = DatasetWriter.tree(before).fields();
        Map<String, JsonNode> is = DatasetWriter.tree(after).fields();
        List<String> order = new ArrayList<>(DatasetWriter.FIELDS);
        List<Piece> pieces = new ArrayList<>();
        List<Integer> ranks = new ArrayList<>();
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < root.parts().size(); i++) {
            String name = root.parts().get(i).name().orElse("");
            boolean counts = first.putIfAbsent(name, i) == null;
            Optional<Piece> piece = counts ? member(i, name, was, is) : Optional.of(new Piece.Kept(i));
            if (piece.isPresent()) {
                pieces.add(piece.get());
                ranks.add(order.indexOf(name));
            }
        }
        for (String name : order) {
            if (!first.containsKey(name)
                    && is.containsKey(name)
                    && !is.get(name).equals(was.get(name))) {
                int at = place(ranks, order.indexOf(name));
                pieces.add(at, new Piece.Added(named(name, is.get(name))));
                ranks.add(at, order.indexOf(name));
            }
        }
        return pieces;
    }

    /** Behind the last field that comes before this one where the program writes it. */
    private static int place(List<Integer> ranks, int rank) {
        int at = 0;
        for (int i = 0; i < ranks.size(); i++) {
            if (ranks.get(i) >= 0 && ranks.get(i) < rank) {
                at = i + 1;
            }
        }
        return at;
    }

    /** What becomes of a field of the file; empty when it goes. */
    private Optional<Piece> member(int index, String name, Map<String, JsonNode> was, Map<String, JsonNode> is) {
        JsonNode old = was.get(name);
        JsonNode now = is.get(name);
        if (old == null ? now == null : old.equals(now)) {
            return Optional.of(new Piece.Kept(index));
        }
        Optional<DatasetList> list = list(name);
        if (list.flatMap(file::span).isPresent()) {
            return Optional.of(new Piece.Changed(index, records(list.get())));
        }
        return now == null ? Optional.empty() : Optional.of(new Piece.Changed(index, lines(JsonWriter.write(now, 1))));
    }

    private static Optional<DatasetList> list(String name) {
        for (DatasetList list : DatasetList.values()) {
            if (list.field().equals(name)) {
                return Optional.of(list);
            }
        }
        return Optional.empty();
    }

    private String named(String name, JsonNode value) {
        String quoted = JsonWriter.writeLine(new JsonString(name));
        return quoted + ": " + lines(JsonWriter.write(value, 1));
    }

    private String records(DatasetList list) {
        JsonOutline array = file.outline(file.span(list).orElseThrow());
        String indent = array.parts().stream()
                .findFirst()
                .flatMap(part -> file.indentation(part.span().start()))
                .orElse(INDENT.repeat(RECORD_DEPTH));
        boolean oneLine = !array.parts().isEmpty()
                && file.indentation(array.parts().getFirst().span().start()).isEmpty();
        Splice.Layout layout = new Splice.Layout(lineEnd + indent, lineEnd + INDENT);
        byte[] bytes = Splice.of(file, array, pieces(list, indent, oneLine), layout);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private List<Piece> pieces(DatasetList list, String indent, boolean oneLine) {
        List<DatasetFile.Entry> entries = file.entries(list);
        List<JsonNode> was = DatasetWriter.records(before, list);
        List<Integer> read = entries.stream()
                .filter(DatasetFile.Entry::read)
                .map(DatasetFile.Entry::index)
                .toList();
        if (read.size() != was.size()) {
            throw new IllegalArgumentException(read.size() + " of " + list + " in the file, not " + was.size());
        }
        Map<String, Deque<Integer>> byId = new HashMap<>();
        for (int i = 0; i < was.size(); i++) {
            byId.computeIfAbsent(id(was.get(i)), none -> new ArrayDeque<>()).add(i);
        }
        // The index of an element behind which stands what follows it in the file; -1 for what stands first.
        Map<Integer, List<Piece>> behind = new TreeMap<>();
        List<Piece> pieces = new ArrayList<>();
        List<Integer> indexes = new ArrayList<>();
        for (JsonNode record : DatasetWriter.records(after, list)) {
            Deque<Integer> same = byId.getOrDefault(id(record), new ArrayDeque<>());
            Optional<Integer> equal =
                    same.stream().filter(each -> was.get(each).equals(record)).findFirst();
            Integer i = equal.orElseGet(same::poll);
            if (i == null) {
                indexes.add(-1);
                pieces.add(new Piece.Added(written(record, indent, oneLine)));
                continue;
            }
            same.remove(i);
            int index = read.get(i);
            indexes.add(index);
            if (record.equals(was.get(i))) {
                pieces.add(new Piece.Kept(index));
            } else {
                ByteSpan span = entries.get(index).span();
                JsonNode old = JsonReader.read(file.text(span)).root().orElseThrow();
                JsonNode revised = JsonRevision.of(old, was.get(i), record);
                pieces.add(new Piece.Changed(
                        index,
                        file.indentation(span.start())
                                .map(own -> written(revised, own, false))
                                .orElseGet(() -> written(revised, indent, true))));
            }
        }
        unread(entries, new HashSet<>(indexes), behind);
        List<Piece> all = new ArrayList<>(behind.getOrDefault(-1, List.of()));
        for (int i = 0; i < pieces.size(); i++) {
            all.add(pieces.get(i));
            if (indexes.get(i) >= 0) {
                all.addAll(behind.getOrDefault(indexes.get(i), List.of()));
            }
        }
        return all;
    }

    /** What could not be read stays behind the last element before it that stays as well. */
    private static void unread(
            List<DatasetFile.Entry> entries, Set<Integer> staying, Map<Integer, List<Piece>> behind) {
        int last = -1;
        for (DatasetFile.Entry entry : entries) {
            if (!entry.read()) {
                behind.computeIfAbsent(last, none -> new ArrayList<>()).add(new Piece.Kept(entry.index()));
            } else if (staying.contains(entry.index())) {
                last = entry.index();
            }
        }
    }

    private String written(JsonNode record, String indent, boolean oneLine) {
        if (oneLine) {
            return JsonWriter.writeLine(record);
        }
        String own = "\n" + INDENT.repeat(RECORD_DEPTH);
        return lines(JsonWriter.write(record, RECORD_DEPTH).replace(own, "\n" + indent));
    }

    private String lines(String text) {
        return text.replace("\n", lineEnd);
    }

    private static String id(JsonNode record) {
        return record instanceof JsonObject(var fields, var _, var _)
                        && fields.get("id") instanceof JsonString(String id, var _)
                ? id
                : "";
    }
}
