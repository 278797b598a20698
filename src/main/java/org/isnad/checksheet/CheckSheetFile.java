package org.isnad.checksheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.FileBytes;
import org.isnad.dataset.LoadedDataset;
import org.isnad.document.DatasetFile;
import org.isnad.file.AtomicFile;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonReader;
import org.isnad.json.JsonResult;
import org.isnad.json.JsonWriter;
import org.isnad.model.Dataset;
import org.isnad.model.RecordId;

/**
 * The file of a check sheet: {@code dataset.check.json} beside {@code dataset.json}, and in bundles. docs/dataset-format.md describes
 * it. What is not as it says is refused as a whole, so that nothing that was written by others is lost.
 */
public final class CheckSheetFile {

    /** The name of the sheet in a bundle. */
    public static final String IN_BUNDLE = "dataset.check.json";

    private static final String FORMAT = "check_sheet";
    private static final BigDecimal VERSION = BigDecimal.ONE;
    private static final Set<String> TOP = Set.of(FORMAT, "dataset", "articles", "marks");
    private static final Set<String> MARK = Set.of("record", "status", "initials", "note", "time", "fingerprint");
    private static final long LIMIT_BYTES = ArticleSource.LIMIT_BYTES;

    private CheckSheetFile() {}

    /** What came of reading a sheet. */
    public sealed interface Result {

        /** There is one. */
        record Read(CheckSheet sheet) implements Result {}

        /** There is none. */
        record None() implements Result {}

        /**
         * There is a file that is not taken, and not touched.
         *
         * @param fault why
         * @param file its name
         * @param detail the data set that it belongs to, or where it is not as it should be; may be empty
         */
        record Refused(Fault fault, String file, String detail) implements Result {}
    }

    /** Why a sheet is not taken. */
    public enum Fault {
        /** The file cannot be read, or is too large. */
        UNREADABLE,
        /** It is no JSON. */
        NO_JSON,
        /** It is no check sheet, or one of a later version. */
        NO_SHEET,
        /** Something in it is not as the format says. */
        BROKEN,
        /** It belongs to another data set. */
        OTHER_DATASET;

        /** The key of its message. */
        public String messageKey() {
            return "checksheet.fault." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where the sheet of a data set lies: beside its file, under its name. */
    public static Path beside(Path dataset) {
        String name = String.valueOf(dataset.getFileName());
        String stem = name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
        return dataset.resolveSibling(stem + ".check.json");
    }

    /**
     * Reads the sheet of a data set: beside its file, else among its articles, as in a bundle.
     *
     * @param articles where the articles of the data set lie
     */
    public static Result read(LoadedDataset loaded, ArticleSource articles) {
        Optional<Path> file = loaded.file().flatMap(DatasetFile::path).map(CheckSheetFile::beside);
        FileBytes bytes = file.map(path -> FileBytes.of(path, LIMIT_BYTES)).orElseGet(() -> articles.read(IN_BUNDLE));
        return read(bytes, file.map(Path::toString).orElse(IN_BUNDLE), loaded.dataset());
    }

    /** Reads the sheet that lies beside the file of a data set. */
    public static Result read(Path dataset, Dataset of) {
        Path file = beside(dataset);
        return read(FileBytes.of(file, LIMIT_BYTES), file.toString(), of);
    }

    private static Result read(FileBytes found, String file, Dataset of) {
        return switch (found) {
            case FileBytes.Read(var bytes) -> read(bytes, file, of);
            case FileBytes.Failed(var reason) ->
                reason == FileBytes.Reason.NOT_FOUND
                        ? new Result.None()
                        : new Result.Refused(Fault.UNREADABLE, file, "");
        };
    }

    /**
     * Reads a sheet.
     *
     * @param file stands for it in messages
     * @param of the data set that it has to belong to
     */
    static Result read(byte[] bytes, String file, Dataset of) {
        JsonResult json = JsonReader.read(bytes);
        if (json.root().isEmpty() || !json.faults().isEmpty()) {
            return new Result.Refused(Fault.NO_JSON, file, "");
        }
        if (!(json.root().get() instanceof JsonObject(var fields, var _, var _))
                || !(fields.get(FORMAT) instanceof JsonNumber(var version, var _))
                || version.compareTo(VERSION) != 0) {
            return new Result.Refused(Fault.NO_SHEET, file, "");
        }
        try {
            CheckSheet sheet = sheet(fields);
            return sheet.belongsTo(of)
                    ? new Result.Read(sheet)
                    : new Result.Refused(Fault.OTHER_DATASET, file, sheet.dataset());
        } catch (BrokenSheetException e) {
            return new Result.Refused(Fault.BROKEN, file, e.where());
        }
    }

    private static CheckSheet sheet(Map<String, JsonNode> fields) throws BrokenSheetException {
        known(fields, TOP, "$");
        Map<RecordId, CheckMark> marks = new LinkedHashMap<>();
        List<JsonNode> list = list(fields, "marks", "$");
        for (int i = 0; i < list.size(); i++) {
            CheckMark mark = mark(list.get(i), "$.marks[" + i + "]");
            if (marks.put(mark.record(), mark) != null) {
                throw new BrokenSheetException("$.marks[" + i + "].record");
            }
        }
        List<String> articles = new ArrayList<>();
        for (JsonNode article : list(fields, "articles", "$")) {
            articles.add(words(article, "$.articles"));
        }
        return new CheckSheet(text(fields, "dataset", "$"), articles, marks);
    }

    private static CheckMark mark(JsonNode node, String path) throws BrokenSheetException {
        if (!(node instanceof JsonObject(var fields, var _, var _))) {
            throw new BrokenSheetException(path);
        }
        known(fields, MARK, path);
        String code = text(fields, "status", path);
        CheckStatus status = Arrays.stream(CheckStatus.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new BrokenSheetException(path + ".status"));
        Optional<String> note = fields.containsKey("note") ? Optional.of(text(fields, "note", path)) : Optional.empty();
        String initials = text(fields, "initials", path);
        if (!CheckMark.fits(initials, CheckMark.INITIALS)) {
            throw new BrokenSheetException(path + ".initials");
        }
        if (note.isPresent() && !CheckMark.fits(note.get(), CheckMark.NOTE)) {
            throw new BrokenSheetException(path + ".note");
        }
        try {
            return new CheckMark(
                    new RecordId(text(fields, "record", path)),
                    status,
                    initials,
                    note,
                    Instant.parse(text(fields, "time", path)),
                    text(fields, "fingerprint", path));
        } catch (DateTimeException e) {
            throw new BrokenSheetException(path + ".time", e);
        }
    }

    private static void known(Map<String, JsonNode> fields, Set<String> names, String path)
            throws BrokenSheetException {
        for (String name : fields.keySet()) {
            if (!names.contains(name)) {
                throw new BrokenSheetException(path + "." + name);
            }
        }
    }

    private static List<JsonNode> list(Map<String, JsonNode> fields, String name, String path)
            throws BrokenSheetException {
        if (fields.get(name) instanceof JsonArray(var elements, var _)) {
            return elements;
        }
        throw new BrokenSheetException(path + "." + name);
    }

    private static String text(Map<String, JsonNode> fields, String name, String path) throws BrokenSheetException {
        JsonNode node = fields.get(name);
        if (node == null) {
            throw new BrokenSheetException(path + "." + name);
        }
        return words(node, path + "." + name);
    }

    private static String words(JsonNode node, String path) throws BrokenSheetException {
        if (node instanceof JsonString(var words, var _)) {
            return words;
        }
        throw new BrokenSheetException(path);
    }

    /** The bytes of a sheet; the same sheet gives the same bytes. */
    public static byte[] bytes(CheckSheet sheet) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put(FORMAT, new JsonNumber(VERSION));
        fields.put("dataset", new JsonString(sheet.dataset()));
        fields.put(
                "articles",
                new JsonArray(
                        sheet.articles().stream().<JsonNode>map(JsonString::new).toList()));
        fields.put(
                "marks",
                new JsonArray(sheet.marks().values().stream()
                        .map(CheckSheetFile::json)
                        .toList()));
        return JsonWriter.write(new JsonObject(fields)).getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode json(CheckMark mark) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("record", new JsonString(mark.record().value()));
        fields.put("status", new JsonString(mark.status().code()));
        fields.put("initials", new JsonString(mark.initials()));
        mark.note().ifPresent(note -> fields.put("note", new JsonString(note)));
        fields.put("time", new JsonString(mark.time().toString()));
        fields.put("fingerprint", new JsonString(mark.fingerprint()));
        return new JsonObject(fields);
    }

    /**
     * Writes the sheet beside the file of a data set, which is not touched.
     *
     * @throws IOException if it cannot be written; an old one is as it was
     */
    public static void write(Path dataset, CheckSheet sheet) throws IOException {
        byte[] bytes = bytes(sheet);
        AtomicFile.write(beside(dataset), true, output -> output.write(bytes));
    }
}
