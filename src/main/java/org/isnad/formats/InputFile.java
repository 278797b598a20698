package org.isnad.formats;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.isnad.bundle.DatasetSource;
import org.isnad.bundle.ZipArchive;
import org.isnad.check.Problem;
import org.isnad.check.ProblemCode;
import org.isnad.check.Severity;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.FileBytes;
import org.isnad.dataset.LoadResult;
import org.isnad.interchange.Notice;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.table.ColumnRole;
import org.isnad.interchange.table.ReadingOptions;
import org.isnad.interchange.timelines.ArticleFolder;

/**
 * Opens a file of any format that is read. Without a format, the content decides: a zip file, an object or array of JSON, a
 * table with the headings of TimelineJS, any other table. Reads whole files and blocks: call it off the user interface's
 * thread.
 */
public final class InputFile {
    /** Why format 1 was refused although the file may be something else. */
    private static final List<ProblemCode> OTHER_FORMAT = List.of(
            ProblemCode.FORMAT_UNSUPPORTED,
            ProblemCode.JSON_NOT_AN_OBJECT,
            ProblemCode.JSON_SYNTAX,
            ProblemCode.JSON_TRUNCATED,
            ProblemCode.FILE_NOT_UTF8,
            ProblemCode.BUNDLE_WITHOUT_DATASET);

    private static final List<String> FORMAT = List.of("\"format\"", "\\u006", "\\u007");
    private static final Pattern OWN = Pattern.compile("\"format\"\\s*:\\s*1\\b");
    private static final int HEAD_BYTES = 4096;

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
        Optional<Notice> lacking = OpeningMemory.ofThisProgram().lacking(file);
        if (lacking.isPresent()) {
            return input.refused(lacking.get());
        }
        OpenedInput read = switch (format.map(input::as).orElseGet(input::detected)) {
            case OpenedInput opened -> opened;
            case TableInput table -> table.read(columns);
        };
        return format.isPresent() && read instanceof OpenedInput.Refused refused
                ? input.shown(format.get(), refused)
                : read;
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
        InputFile input = new InputFile(file, articles, options);
        return OpeningMemory.ofThisProgram()
                .lacking(file)
                .<Recognised>map(input::refused)
                .orElseGet(input::detected);
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
        return switch (FileBytes.of(file, OpeningMemory.LIMIT_BYTES)) {
            case FileBytes.Read(var bytes) -> foreign(bytes, Optional.of(format));
            // The reader of format 1 has the words for it.
            case FileBytes.Failed _ -> own(DatasetSource.of(file, articles));
        };
    }

    /** What the content of a file shows it to be that is not what the user called it. */
    private OpenedInput shown(InputFormat asked, OpenedInput.Refused refused) {
        return switch (detected()) {
            case OpenedInput.Refused other -> better(other, refused);
            case OpenedInput.Opened opened -> otherFormat(asked, opened.format(), refused);
            case TableInput table ->
                table.read(Map.of()) instanceof OpenedInput.Refused other
                        ? better(other, refused)
                        : otherFormat(asked, table.format(), refused);
        };
    }

    /** Of a file that was read in part as the user called it the places say more than its kind. */
    private OpenedInput better(OpenedInput.Refused other, OpenedInput.Refused refused) {
        long lost = refused.notices().stream()
                .filter(notice -> notice.weight() == NoticeCode.Weight.LOST)
                .count();
        return other.isOfOtherKind() || lost == 1 || ZipArchive.looksLikeZip(file) ? other : refused;
    }

    private OpenedInput otherFormat(InputFormat asked, InputFormat found, OpenedInput.Refused refused) {
        if (asked == found) {
            return refused;
        }
        Notices told = new Notices(file.toString());
        told.add(NoticeCode.OTHER_FORMAT, "format", found.code(), "asked", asked.code(), "option", "--from");
        return new OpenedInput.Refused(file.toString(), told.all());
    }

    private Recognised detected() {
        int first = OpeningMemory.firstSign(file);
        boolean object = first == '{';
        // A file that begins with many blanks, or cannot be read, may be anything.
        boolean other = first > ' ' && !object && first != 'P';
        Optional<byte[]> bytes = other || object ? bytes() : Optional.empty();
        if (bytes.isPresent() && (other || !namesFormat(bytes.get()))) {
            // The reader of format 1 need not look through all of it.
            return detected(bytes.get(), () -> DatasetSource.of(file, articles));
        }
        DatasetSource source = DatasetSource.of(file, articles);
        if (!(source.result() instanceof LoadResult.Refused(var _, var problems))
                || problems.stream().noneMatch(problem -> OTHER_FORMAT.contains(problem.code()))) {
            return own(source);
        }
        return bytes().map(read -> detected(read, () -> source)).orElseGet(() -> own(source));
    }

    private Recognised detected(byte[] bytes, Supplier<DatasetSource> source) {
        Recognised found = foreign(bytes, Optional.empty());
        // Of a file that is meant as one of ours and cannot be read, the reader of format 1 has the better words.
        return found instanceof OpenedInput.Refused(var _, var notices) && (named(bytes) || archive(notices))
                ? own(source.get())
                : found;
    }

    private Optional<byte[]> bytes() {
        return FileBytes.of(file, OpeningMemory.LIMIT_BYTES) instanceof FileBytes.Read(var bytes)
                ? Optional.of(bytes)
                : Optional.empty();
    }

    /** Whether an object of JSON may have the field that says what it is, be it with its letters as numbers. */
    private static boolean namesFormat(byte[] bytes) {
        return FORMAT.stream().anyMatch(sign -> contains(bytes, sign.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int i = 0; i <= bytes.length - wanted.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a file is a zip file of no kind that is known, so that it may be meant as a bundle. */
    private static boolean archive(List<Notice> notices) {
        return notices.stream()
                .anyMatch(notice -> notice.messageKey().equals(NoticeCode.OTHER_KIND.messageKey())
                        && FileKind.ARCHIVE.name().equals(notice.arguments().get("kind")));
    }

    private Recognised foreign(byte[] bytes, Optional<InputFormat> wanted) {
        Path folder = articles.or(
                        () -> Optional.ofNullable(file.toAbsolutePath().getParent()))
                .orElse(file);
        return new ForeignFile(
                        file.toString(),
                        bytes,
                        options,
                        () -> ArticleFolder.of(folder, articles.isPresent()),
                        articles.isPresent() ? ArticleSource.folder(folder) : ArticleSource.beside(folder))
                .read(wanted);
    }

    /** Whether a file names the field that all data sets of format 1 begin with. */
    private static boolean named(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.UTF_8);
        return OWN.matcher(head).find();
    }

    private OpenedInput refused(Notice notice) {
        return new OpenedInput.Refused(file.toString(), List.of(notice));
    }

    /** Whether a problem means that something of the file is not in the data set. */
    private static boolean loses(Problem problem) {
        return problem.severity() == Severity.ERROR || problem.code() == ProblemCode.UNKNOWN_FIELD;
    }
}
