package org.isnad.formats;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.bundle.DatasetSource;
import org.isnad.bundle.ZipArchive;
import org.isnad.check.Problem;
import org.isnad.check.ProblemCode;
import org.isnad.check.Severity;
import org.isnad.dataset.FileBytes;
import org.isnad.dataset.LoadResult;
import org.isnad.interchange.Notice;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.table.ColumnRole;
import org.isnad.interchange.table.DelimitedText;
import org.isnad.interchange.table.JsonRows;
import org.isnad.interchange.table.ReadingOptions;
import org.isnad.interchange.table.TableRows;
import org.isnad.interchange.timelinejs.SpreadsheetReader;
import org.isnad.interchange.timelinejs.TimelineReader;

/**
 * Opens a file of any format that is read. Without a format, the content decides: a zip file, an object or array of JSON, a
 * table with the headings of TimelineJS, any other table. Reads whole files and blocks: call it off the user interface's
 * thread.
 */
public final class InputFile {
    /** Far more than any timeline by hand; data sets of format 1 may be larger. */
    private static final long LIMIT_BYTES = 64L * 1024 * 1024;

    /** Why format 1 was refused although the file may be something else. */
    private static final List<ProblemCode> OTHER_FORMAT = List.of(
            ProblemCode.FORMAT_UNSUPPORTED,
            ProblemCode.JSON_NOT_AN_OBJECT,
            ProblemCode.JSON_SYNTAX,
            ProblemCode.JSON_TRUNCATED,
            ProblemCode.FILE_NOT_UTF8);

    private final Path file;
    private final Optional<Path> articles;

    private final ReadingOptions options;

    private InputFile(Path file, Optional<Path> articles, ReadingOptions options) {
        this.file = file;
        this.articles = articles;
        this.options = options;
    }

    /**
     * Opens a file.
     *
     * @param file the file, or the folder of a data set of format 1
     * @param articles where the articles of format 1 lie; without it beside the data set
     * @param format what it is, if the user said so
     * @param columns the headings of a table that the user gave a meaning
     * @param options what the user said of a table beside
     */
    public static OpenedInput open(
            Path file,
            Optional<Path> articles,
            Optional<InputFormat> format,
            Map<ColumnRole, String> columns,
            ReadingOptions options) {
        InputFile input = new InputFile(file, articles, options);
        return switch (format.map(input::as).orElseGet(input::detected)) {
            case OpenedInput opened -> opened;
            case TableInput table -> table.read(columns);
        };
    }

    /**
     * Finds out what a file is, and reads it where nothing has to be asked.
     *
     * @param file the file, or the folder of a data set of format 1
     * @param articles where the articles of format 1 lie; without it beside the data set
     */
    public static Recognised recognise(Path file, Optional<Path> articles) {
        return recognise(file, articles, ReadingOptions.NONE);
    }

    /**
     * Finds out what a file is, and reads it where nothing has to be asked.
     *
     * @param file the file, or the folder of a data set of format 1
     * @param articles where the articles of format 1 lie; without it beside the data set
     * @param options what the user said of a table
     */
    public static Recognised recognise(Path file, Optional<Path> articles, ReadingOptions options) {
        return new InputFile(file, articles, options).detected();
    }

    /** A data set of format 1 that was read already. */
    public static OpenedInput of(DatasetSource source) {
        return of(source, InputFormat.JSON);
    }

    private static OpenedInput of(DatasetSource own, InputFormat format) {
        return switch (own.result()) {
            case LoadResult.Refused(var source, var problems) ->
                new OpenedInput.Refused(
                        source, problems.stream().map(Notice::of).toList());
            case LoadResult.Loaded(var loaded) ->
                new OpenedInput.Opened(
                        loaded,
                        own.articles(),
                        format,
                        loaded.problems().stream()
                                .filter(InputFile::loses)
                                .map(Notice::of)
                                .toList());
        };
    }

    private Recognised own(DatasetSource source) {
        return of(source, ZipArchive.looksLikeZip(file) ? InputFormat.BUNDLE : InputFormat.JSON);
    }

    private Recognised as(InputFormat format) {
        if (format == InputFormat.JSON || format == InputFormat.BUNDLE) {
            return own(DatasetSource.of(file, articles));
        }
        return switch (FileBytes.of(file, LIMIT_BYTES)) {
            case FileBytes.Read(var bytes) -> foreign(bytes, Optional.of(format));
            // The reader of format 1 has the words for it.
            case FileBytes.Failed(var reason) ->
                reason == FileBytes.Reason.TOO_LARGE ? tooLarge() : own(DatasetSource.of(file, articles));
        };
    }

    private Recognised detected() {
        DatasetSource source = DatasetSource.of(file, articles);
        if (ZipArchive.looksLikeZip(file)
                || !(source.result() instanceof LoadResult.Refused(var _, var problems))
                || problems.stream().noneMatch(problem -> OTHER_FORMAT.contains(problem.code()))
                || !(FileBytes.of(file, LIMIT_BYTES) instanceof FileBytes.Read(var bytes))) {
            return own(source);
        }
        if (has(problems, ProblemCode.FORMAT_UNSUPPORTED)) {
            return foreign(bytes, Optional.of(InputFormat.TIMELINEJS));
        }
        if (has(problems, ProblemCode.JSON_NOT_AN_OBJECT)) {
            return foreign(bytes, Optional.of(InputFormat.TABLE_JSON));
        }
        // Broken JSON is told as such, with its place; a table of one column that begins with a brace is not expected.
        return meantAsJson(bytes) ? own(source) : foreign(bytes, Optional.empty());
    }

    /** A file of that format, or the kind of table that its headings tell. */
    private Recognised foreign(byte[] bytes, Optional<InputFormat> wanted) {
        String source = file.toString();
        if (wanted.equals(Optional.of(InputFormat.TIMELINEJS))) {
            return TableInput.opened(TimelineReader.read(bytes, source), source, InputFormat.TIMELINEJS);
        }
        Notices notices = new Notices(source);
        boolean list = wanted.equals(Optional.of(InputFormat.TABLE_JSON));
        Optional<TableRows> table = list ? JsonRows.read(bytes, notices) : DelimitedText.read(bytes, options, notices);
        if (table.isEmpty()) {
            return new OpenedInput.Refused(source, notices.all());
        }
        InputFormat format = wanted.orElseGet(
                () -> SpreadsheetReader.isSpreadsheet(table.get()) ? InputFormat.TIMELINEJS_CSV : InputFormat.TABLE);
        return format == InputFormat.TIMELINEJS_CSV
                ? TableInput.opened(SpreadsheetReader.read(table.get(), notices), source, format)
                : new TableInput(source, table.get(), format, options, notices.all());
    }

    private Recognised tooLarge() {
        Notices notices = new Notices(file.toString());
        notices.add(NoticeCode.FILE_TOO_LARGE, "limit", (int) (LIMIT_BYTES / (1024 * 1024)));
        return new OpenedInput.Refused(file.toString(), notices.all());
    }

    private static boolean has(List<Problem> problems, ProblemCode code) {
        return problems.stream().anyMatch(problem -> problem.code() == code);
    }

    private static boolean meantAsJson(byte[] bytes) {
        for (byte unit : bytes) {
            // A byte order mark, zeros of UTF-16 and white space say nothing.
            if (unit > ' ') {
                return unit == '{' || unit == '[';
            }
        }
        return false;
    }

    /** Whether a problem means that something of the file is not in the data set. */
    private static boolean loses(Problem problem) {
        return problem.severity() == Severity.ERROR || problem.code() == ProblemCode.UNKNOWN_FIELD;
    }
}
