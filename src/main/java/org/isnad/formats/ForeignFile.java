package org.isnad.formats;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.LoadedDataset;
import org.isnad.interchange.JsonText;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.ReadResult;
import org.isnad.interchange.SoundText;
import org.isnad.interchange.encoding.DecodedText;
import org.isnad.interchange.lines.DatedLines;
import org.isnad.interchange.lines.DelimitedText;
import org.isnad.interchange.lines.WikiTable;
import org.isnad.interchange.objects.JsonRows;
import org.isnad.interchange.table.ColumnRoles;
import org.isnad.interchange.table.EventTableReader;
import org.isnad.interchange.table.KnownTable;
import org.isnad.interchange.table.ReadingOptions;
import org.isnad.interchange.table.TableRows;
import org.isnad.interchange.timelinejs.OldTimeline;
import org.isnad.interchange.timelinejs.SpreadsheetReader;
import org.isnad.interchange.timelinejs.TimelineReader;
import org.isnad.interchange.timelines.AnnotationCitations;
import org.isnad.interchange.timelines.Annotations;
import org.isnad.interchange.timelines.ArticleFolder;
import org.isnad.interchange.timelines.ICalendar;
import org.isnad.interchange.timelines.JCal;
import org.isnad.interchange.timelines.Markwhen;
import org.isnad.interchange.timelines.OwnTable;
import org.isnad.interchange.timelines.Simile;
import org.isnad.interchange.timelines.VisItems;
import org.isnad.interchange.workbook.Workbooks;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonObject;
import org.jspecify.annotations.Nullable;

/** Finds out which format of another program a file has, and reads it. The content decides, never the name. */
final class ForeignFile {
    private final String source;
    private final byte[] bytes;
    private final ReadingOptions options;
    private final Supplier<ArticleFolder> articles;
    private final ArticleSource articleBytes;
    private final Notices notices;
    private @Nullable Decoded decoded;

    /** What decoding gave; empty where the bytes are no text. */
    private record Decoded(Optional<DecodedText> text) {}

    /**
     * A file.
     *
     * @param source as the user named it
     * @param articles those that annotations may quote; read when they are asked for
     * @param articleBytes where these lie
     */
    ForeignFile(
            String source,
            byte[] bytes,
            ReadingOptions options,
            Supplier<ArticleFolder> articles,
            ArticleSource articleBytes) {
        this.articles = articles;
        this.articleBytes = articleBytes;
        this.source = source;
        this.bytes = bytes;
        this.options = options;
        this.notices = new Notices(source);
    }

    /**
     * Reads the file.
     *
     * @param wanted what it is, if the user said so
     */
    Recognised read(Optional<InputFormat> wanted) {
        return wanted.map(this::as).orElseGet(this::detected);
    }

    private Recognised detected() {
        Set<String> members = FileKind.members(bytes);
        if (members.contains("xl/workbook.xml")) {
            return as(InputFormat.XLSX);
        }
        if (members.contains("content.xml") && FileKind.isOpenDocumentSheet(bytes)) {
            return as(InputFormat.ODS);
        }
        String text = text();
        if (Simile.looksLike(text) && text.stripLeading().startsWith("<")) {
            return as(InputFormat.SIMILE);
        }
        Optional<FileKind> kind = FileKind.of(bytes);
        if (kind.isPresent()) {
            return other(kind.get());
        }
        if (FileKind.isChat(text)) {
            return other(FileKind.CHAT);
        }
        if (WikiTable.looksLike(text)) {
            return sheet(WikiTable.read(sound(), options, notices), InputFormat.TABLE);
        }
        if (JsonText.looksLikeJson(text)) {
            return json();
        }
        if (ICalendar.looksLike(text)) {
            return as(InputFormat.ICALENDAR);
        }
        return Markwhen.looksLike(text) ? as(InputFormat.MARKWHEN) : table(Optional.empty());
    }

    private Recognised as(InputFormat format) {
        return switch (format) {
            case JSON, BUNDLE -> throw new IllegalArgumentException(format + " is our own");
            case TIMELINEJS -> node().map(this::timeline).orElseGet(this::refused);
            case TABLE_JSON -> node().map(this::list).orElseGet(this::refused);
            case VIS ->
                node().<Recognised>map(root -> known(VisItems.read(root, notices), format))
                        .orElseGet(this::refused);
            case SIMILE ->
                text().stripLeading().startsWith("<")
                        ? known(Simile.read(sound(), notices), format)
                        : node().<Recognised>map(root -> known(Simile.read(root, notices), format))
                                .orElseGet(this::refused);
            case WEBANNOTATION -> node().map(this::annotations).orElseGet(this::refused);
            case ICALENDAR ->
                JsonText.looksLikeJson(text())
                        ? node().map(this::jsonCalendar).orElseGet(this::refused)
                        : known(ICalendar.read(sound(unfolded()), notices), format);
            case MARKWHEN -> known(Markwhen.read(sound(), notices), format);
            case XLSX -> sheet(Workbooks.xlsx(bytes, options, notices), format);
            case ODS -> sheet(Workbooks.ods(bytes, options, notices), format);
            case TABLE, TIMELINEJS_CSV, CSV -> table(Optional.of(format));
        };
    }

    private Recognised jsonCalendar(JsonNode root) {
        if (!JCal.looksLike(root)) {
            notices.add(NoticeCode.NO_EVENTS);
            return refused();
        }
        return known(JCal.read(root, notices), InputFormat.ICALENDAR);
    }

    private Recognised json() {
        Optional<JsonNode> read = node();
        if (read.isEmpty()) {
            // A script that holds no data is a program rather than broken JSON.
            String text = text().stripLeading();
            Optional<FileKind> kind =
                    text.startsWith("{") || text.startsWith("[") ? Optional.empty() : FileKind.ofText(text);
            return kind.map(this::other).orElseGet(this::refused);
        }
        JsonNode root = read.get();
        if (JCal.looksLike(root)) {
            return jsonCalendar(root);
        }
        if (OldTimeline.looksLike(root)) {
            return timeline(root);
        }
        if (Simile.looksLike(root)) {
            return known(Simile.read(root, notices), InputFormat.SIMILE);
        }
        if (root instanceof JsonObject object
                && object.fields().get("events") instanceof JsonArray(var events, var _)
                && !plain(events)) {
            return timeline(root);
        }
        if (Annotations.looksLike(root)) {
            return annotations(root);
        }
        if (VisItems.looksLike(root)) {
            return known(VisItems.read(root, notices), InputFormat.VIS);
        }
        return list(root);
    }

    /** Whether events are objects with a date of their own in words, which no slide has. */
    private static boolean plain(List<JsonNode> events) {
        return JsonRows.dated(events)
                && events.stream()
                        .noneMatch(event -> event instanceof JsonObject fields
                                && (fields.fields().containsKey("start_date")
                                        || fields.fields().get("text") instanceof JsonObject));
    }

    private Recognised annotations(JsonNode root) {
        return annotations(root, InputFormat.WEBANNOTATION);
    }

    private Recognised annotations(JsonNode root, InputFormat format) {
        ReadResult read = EventTableReader.readKnown(Annotations.read(root, notices), options, notices);
        AnnotationCitations.Cited cited = AnnotationCitations.of(read, root, articles.get(), source);
        return switch (cited.result()) {
            case ReadResult.Refused(var told) -> new OpenedInput.Refused(source, told);
            case ReadResult.Imported(var dataset, var told) ->
                new OpenedInput.Opened(LoadedDataset.made(dataset, cited.texts(), source), articleBytes, format, told);
        };
    }

    private Recognised timeline(JsonNode root) {
        return opened(TimelineReader.read(root, notices), InputFormat.TIMELINEJS);
    }

    private Recognised list(JsonNode root) {
        Optional<TableRows> rows = JsonRows.read(root, notices);
        return sheet(rows, InputFormat.TABLE_JSON);
    }

    private Recognised sheet(Optional<TableRows> rows, InputFormat format) {
        return rows.<Recognised>map(found -> spreadsheetOfTimeline(found, format))
                .orElseGet(this::refused);
    }

    /** People fill in the spreadsheet of TimelineJS in a workbook too. */
    private Recognised spreadsheetOfTimeline(TableRows rows, InputFormat format) {
        if (OwnTable.looksLike(rows)) {
            return annotations(OwnTable.annotations(rows), format);
        }
        boolean workbook = format == InputFormat.XLSX || format == InputFormat.ODS;
        return workbook && SpreadsheetReader.isSpreadsheet(rows)
                ? opened(SpreadsheetReader.read(rows, notices), InputFormat.TIMELINEJS_CSV)
                : new TableInput(source, rows, format, options, notices.all());
    }

    private Recognised table(Optional<InputFormat> wanted) {
        Optional<TableRows> table = DelimitedText.read(decoded(), options, notices);
        if (table.isEmpty()) {
            return refused();
        }
        if (OwnTable.looksLike(table.get())
                && wanted.filter(format -> format != InputFormat.CSV).isEmpty()) {
            return annotations(OwnTable.annotations(table.get()), InputFormat.CSV);
        }
        boolean dated = ColumnRoles.dated(ColumnRoles.of(table.get(), Map.of()));
        if (wanted.isEmpty() && !dated && DatedLines.looksLike(text())) {
            return lines();
        }
        Optional<FileKind> kind = wanted.isEmpty() && !dated ? FileKind.ofText(text()) : Optional.empty();
        if (kind.isPresent()) {
            return other(kind.get());
        }
        // Who says «csv» of other tables means what everybody means by it.
        InputFormat format = wanted.map(said -> said == InputFormat.CSV ? InputFormat.TABLE : said)
                .orElseGet(() ->
                        SpreadsheetReader.isSpreadsheet(table.get()) ? InputFormat.TIMELINEJS_CSV : InputFormat.TABLE);
        return format == InputFormat.TIMELINEJS_CSV
                ? opened(SpreadsheetReader.read(table.get(), notices), format)
                : new TableInput(source, table.get(), format, options, notices.all());
    }

    private OpenedInput lines() {
        Notices told = new Notices(source);
        return opened(
                EventTableReader.readKnown(
                        DatedLines.read(
                                SoundText.of(decoded(), options.mend(), told).orElse(""), told),
                        options,
                        told),
                InputFormat.TABLE);
    }

    private OpenedInput known(KnownTable table, InputFormat format) {
        return opened(EventTableReader.readKnown(table, options, notices), format);
    }

    private OpenedInput opened(ReadResult result, InputFormat format) {
        return TableInput.opened(result, source, format);
    }

    /** Refuses a file by its name alone: what else was told of it means nothing then. */
    private Recognised other(FileKind kind) {
        Notices told = new Notices(source);
        told.add(NoticeCode.OTHER_KIND, "kind", kind.name());
        return new OpenedInput.Refused(source, told.all());
    }

    private Recognised refused() {
        return new OpenedInput.Refused(source, notices.all());
    }

    private Optional<JsonNode> node() {
        return JsonText.read(decoded(), options.mend(), notices);
    }

    private String text() {
        return decoded().map(DecodedText::text).orElse("");
    }

    /** The text with its encoding; a large file is decoded once. */
    private Optional<DecodedText> decoded() {
        Decoded known = decoded;
        if (known == null) {
            known = new Decoded(SoundText.decoded(bytes, options.encoding()));
            decoded = known;
        }
        return known.text();
    }

    private String sound() {
        return SoundText.of(decoded(), options.mend(), notices).orElse("");
    }

    private String sound(byte[] text) {
        return SoundText.of(text, options.encoding(), options.mend(), notices).orElse("");
    }

    /** A calendar's bytes; where a long line was cut inside a letter, they are put together first. */
    private byte[] unfolded() {
        boolean cut =
                DecodedText.of(bytes).filter(text -> text.faults().isEmpty()).isEmpty();
        if (!cut) {
            return bytes;
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int end = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n' ? i + 1 : i;
            boolean folded =
                    bytes[end] == '\n' && end + 1 < bytes.length && (bytes[end + 1] == ' ' || bytes[end + 1] == '\t');
            if (folded) {
                i = end + 1;
            } else {
                whole.write(bytes[i]);
            }
        }
        return whole.toByteArray();
    }
}
