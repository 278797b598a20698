package org.isnad.formats;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.dataset.csv.CsvTable;
import org.isnad.interchange.JsonText;
import org.isnad.interchange.Notices;
import org.isnad.interchange.SoundText;
import org.isnad.interchange.encoding.DecodedText;
import org.isnad.interchange.lines.DelimitedText;
import org.isnad.interchange.table.EventTableReader;
import org.isnad.interchange.table.ReadingOptions;
import org.isnad.interchange.timelines.ICalendar;

/**
 * What a file is that was given where words of an article or a table of ours were expected, so that it can be called by its name.
 * The content decides; only of text whose name ends in {@code .txt} or {@code .md} the words themselves are meant.
 *
 * @param code for messages, in capitals: {@code PDF}, {@code TABLE}, {@code EMPTY}
 */
public record ContentKind(String code) {
    private static final ContentKind EMPTY = new ContentKind("EMPTY");
    private static final ContentKind CALENDAR = new ContentKind("CALENDAR");
    private static final ContentKind JSON = new ContentKind("JSON");
    private static final ContentKind TABLE = new ContentKind("TABLE");
    private static final ContentKind WORKBOOK = new ContentKind("WORKBOOK");

    /** Kinds from which the words of an article are taken, or whose own message says how. */
    private static final Set<FileKind> ARTICLES =
            Set.of(FileKind.PDF, FileKind.WORD, FileKind.OLD_OFFICE, FileKind.RTF, FileKind.WEB_PAGE);

    /** Kinds of events that other commands read. */
    private static final Set<String> READ = Set.of("TABLE", "CALENDAR", "JSON", "WORKBOOK");

    /** No article begins with a bracket and a quoted name. */
    private static final Pattern JSON_BEGINNING =
            Pattern.compile("\\s*(?:\\{\\s*[\"}]|\\[\\s*[\\[{\\]\\d]|\\[\\s*\"[^\"\\n]*\"\\s*[,\\]])");

    /** Whether the events in it are read by {@code convert}. */
    public boolean hasEvents() {
        return READ.contains(code);
    }

    /** Whether {@code new} takes the words of an article out of it. */
    public boolean hasWords() {
        return ARTICLES.stream().anyMatch(kind -> kind.name().equals(code));
    }

    /**
     * What a file is from which no words of an article are taken; empty where they are, and where it holds none.
     *
     * @param bytes all of it
     * @param name its name
     */
    public static Optional<ContentKind> otherThanArticle(byte[] bytes, String name) {
        Optional<FileKind> kind = FileKind.of(bytes);
        return kind.filter(ARTICLES::contains).isPresent()
                ? Optional.empty()
                : otherThanText(bytes, name, kind).filter(other -> !other.equals(EMPTY));
    }

    /**
     * What a file is that is no plain text of an article; empty where it may be one.
     *
     * @param bytes all of it
     * @param name its name
     */
    public static Optional<ContentKind> otherThanText(byte[] bytes, String name) {
        return otherThanText(bytes, name, FileKind.of(bytes));
    }

    private static Optional<ContentKind> otherThanText(byte[] bytes, String name, Optional<FileKind> kind) {
        String ending = name.toLowerCase(Locale.ROOT);
        boolean words = ending.endsWith(".txt") || ending.endsWith(".md");
        if (kind.isPresent() && !(words && kind.get().isText())) {
            return Optional.of(of(kind.get(), bytes));
        }
        Optional<DecodedText> decoded = SoundText.decoded(bytes, Optional.empty());
        String text = decoded.map(DecodedText::text).orElse("");
        if (decoded.isPresent() && text.isBlank()) {
            return Optional.of(EMPTY);
        }
        if (words) {
            return Optional.empty();
        }
        if (ICalendar.looksLike(text)) {
            return Optional.of(CALENDAR);
        }
        if (JSON_BEGINNING.matcher(text).lookingAt()) {
            return Optional.of(JSON);
        }
        return decoded.filter(ContentKind::isTable).map(_ -> TABLE);
    }

    /** Whether most lines have cells under headings of which one names a date. */
    private static boolean isTable(DecodedText decoded) {
        if (FileKind.ofText(decoded.text()).isPresent()) {
            return false;
        }
        return DelimitedText.read(Optional.of(decoded), ReadingOptions.NONE, new Notices(""))
                .filter(table -> table.headings().size() > 1 && !table.rows().isEmpty())
                .filter(EventTableReader::namesDates)
                .isPresent();
    }

    /** What a file is that is no table as our exports write it; empty where it may be one. */
    public static Optional<ContentKind> otherThanOurTable(byte[] bytes) {
        Optional<FileKind> kind = FileKind.of(bytes);
        if (kind.isPresent()) {
            return Optional.of(of(kind.get(), bytes));
        }
        if (ExcelText.isExcelText(bytes)) {
            return Optional.empty();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.isBlank()) {
            return Optional.of(EMPTY);
        }
        if (ICalendar.looksLike(text)) {
            return Optional.of(CALENDAR);
        }
        if (JsonText.looksLikeJson(text)) {
            return Optional.of(JSON);
        }
        boolean cells =
                CsvTable.read(text).filter(rows -> rows.getFirst().size() > 1).isPresent();
        return cells ? Optional.empty() : FileKind.ofText(text).map(found -> of(found, bytes));
    }

    private static ContentKind of(FileKind kind, byte[] bytes) {
        boolean workbook = (kind == FileKind.ARCHIVE && FileKind.members(bytes).contains("xl/workbook.xml"))
                || (kind == FileKind.TEXT_DOCUMENT && FileKind.isOpenDocumentSheet(bytes));
        return workbook ? WORKBOOK : new ContentKind(kind.name());
    }
}
