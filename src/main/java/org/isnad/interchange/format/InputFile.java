package org.isnad.interchange.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.check.Evidence;
import org.isnad.check.Problem;
import org.isnad.check.ProblemCode;
import org.isnad.check.Severity;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.FileBytes;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.interchange.Notice;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.ReadResult;
import org.isnad.interchange.table.ColumnRole;
import org.isnad.interchange.table.DelimitedText;
import org.isnad.interchange.table.EventTableReader;
import org.isnad.interchange.timelinejs.SpreadsheetReader;
import org.isnad.interchange.timelinejs.TimelineReader;
import org.isnad.model.Dataset;

/**
 * Opens a file of any format that is read. Without a format, the content decides: an object or array of JSON, a table with the
 * headings of TimelineJS, any other table. Reads whole files and blocks: call it off the user interface's thread.
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
    private final Map<ColumnRole, String> columns;

    private InputFile(Path file, Optional<Path> articles, Map<ColumnRole, String> columns) {
        this.file = file;
        this.articles = articles;
        this.columns = columns;
    }

    /**
     * Opens a file.
     *
     * @param file the file, or the folder of a data set of format 1
     * @param articles where the articles of format 1 lie; without it beside the data set
     * @param format what it is, if the user said so
     * @param columns the headings of a table that the user gave a meaning
     */
    public static OpenedInput open(
            Path file, Optional<Path> articles, Optional<InputFormat> format, Map<ColumnRole, String> columns) {
        InputFile input = new InputFile(file, articles, columns);
        return format.map(input::as).orElseGet(input::detected);
    }

    /** A data set of format 1 that was read already. */
    public static OpenedInput of(LoadResult result) {
        return switch (result) {
            case LoadResult.Refused(var source, var problems) ->
                new OpenedInput.Refused(
                        source, problems.stream().map(Notice::of).toList());
            case LoadResult.Loaded(var loaded) ->
                new OpenedInput.Opened(
                        loaded,
                        InputFormat.JSON,
                        loaded.problems().stream()
                                .filter(InputFile::loses)
                                .map(Notice::of)
                                .toList());
        };
    }

    private OpenedInput as(InputFormat format) {
        if (format == InputFormat.JSON) {
            return of(DatasetReader.read(file, articles));
        }
        return switch (FileBytes.of(file, LIMIT_BYTES)) {
            case FileBytes.Read(var bytes) -> foreign(bytes, format);
            // The reader of format 1 has the words for it.
            case FileBytes.Failed(var reason) ->
                reason == FileBytes.Reason.TOO_LARGE ? tooLarge() : of(DatasetReader.read(file, articles));
        };
    }

    private OpenedInput detected() {
        LoadResult own = DatasetReader.read(file, articles);
        if (!(own instanceof LoadResult.Refused(var _, var problems))
                || problems.stream().noneMatch(problem -> OTHER_FORMAT.contains(problem.code()))
                || !(FileBytes.of(file, LIMIT_BYTES) instanceof FileBytes.Read(var bytes))) {
            return of(own);
        }
        boolean json = problems.stream()
                .anyMatch(problem -> problem.code() == ProblemCode.FORMAT_UNSUPPORTED
                        || problem.code() == ProblemCode.JSON_NOT_AN_OBJECT);
        if (json) {
            return foreign(bytes, InputFormat.TIMELINEJS);
        }
        // Broken JSON is told as such, with its place; a table of one column that begins with a brace is not expected.
        return meantAsJson(bytes) ? of(own) : table(bytes, Optional.empty());
    }

    private OpenedInput foreign(byte[] bytes, InputFormat format) {
        return format == InputFormat.TIMELINEJS
                ? result(TimelineReader.read(bytes, file.toString()), format)
                : table(bytes, Optional.of(format));
    }

    private OpenedInput table(byte[] bytes, Optional<InputFormat> wanted) {
        Notices notices = new Notices(file.toString());
        Optional<DelimitedText> table = DelimitedText.read(bytes, notices);
        if (table.isEmpty()) {
            return new OpenedInput.Refused(file.toString(), notices.all());
        }
        InputFormat format = wanted.orElseGet(
                () -> SpreadsheetReader.isSpreadsheet(table.get()) ? InputFormat.TIMELINEJS_CSV : InputFormat.TABLE);
        return result(
                format == InputFormat.TIMELINEJS_CSV
                        ? SpreadsheetReader.read(table.get(), notices)
                        : EventTableReader.read(table.get(), columns, notices),
                format);
    }

    private OpenedInput result(ReadResult result, InputFormat format) {
        return switch (result) {
            case ReadResult.Refused(var notices) -> new OpenedInput.Refused(file.toString(), notices);
            case ReadResult.Imported(var dataset, var notices) ->
                new OpenedInput.Opened(loaded(dataset), format, notices);
        };
    }

    private LoadedDataset loaded(Dataset dataset) {
        return new LoadedDataset(dataset, Map.of(), Evidence.of(dataset, Map.of()), List.of(), file.toString());
    }

    private OpenedInput tooLarge() {
        Notices notices = new Notices(file.toString());
        notices.add(NoticeCode.FILE_TOO_LARGE, "limit", (int) (LIMIT_BYTES / (1024 * 1024)));
        return new OpenedInput.Refused(file.toString(), notices.all());
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
