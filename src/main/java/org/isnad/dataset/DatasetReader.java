package org.isnad.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.isnad.check.DatasetChecker;
import org.isnad.check.DatasetChecker.Checked;
import org.isnad.check.Problem;
import org.isnad.check.ProblemCode;
import org.isnad.check.SourceLocation;
import org.isnad.check.Subject;
import org.isnad.document.DatasetFile;
import org.isnad.document.DatasetList;
import org.isnad.json.JsonLimits;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonReader;
import org.isnad.json.JsonResult;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Dataset;

/**
 * Reads data sets of format 1 with their articles. Every problem of a file is found in one pass; bad input is a list of
 * problems, never an exception. Reads whole files and blocks: call it off the user interface's thread.
 */
public final class DatasetReader {

    /** The name of the file in the folder of a data set. */
    public static final String FILE_NAME = "dataset.json";

    /** What messages call the shipped data set. */
    public static final String SHIPPED = "iraq/" + FILE_NAME;

    static final String SHIPPED_ROOT = "/org/isnad/data/iraq/";

    private static final Comparator<Problem> IN_FILE_ORDER = Comparator.comparingInt(
                    (Problem problem) -> problem.location().line())
            .thenComparingInt(problem -> problem.location().column());

    private DatasetReader() {}

    /**
     * Reads a data set from a file.
     *
     * @param dataset the file, or the folder that holds it under {@link #FILE_NAME}
     * @param articles a folder in which the articles lie side by side; without it they lie where the data set says, beside
     *     it
     */
    public static LoadResult read(Path dataset, Optional<Path> articles) {
        Path file = file(dataset);
        String source = file.toString();
        FileBytes bytes = FileBytes.of(file, JsonLimits.FILE_BYTES);
        if (!file.equals(dataset)
                && bytes instanceof FileBytes.Failed(var reason)
                && reason == FileBytes.Reason.NOT_FOUND) {
            return refused(source, ProblemCode.FILE_NOT_REGULAR, "FOLDER");
        }
        return read(
                bytes,
                Optional.of(file),
                source,
                articles.map(ArticleSource::folder).orElseGet(() -> ArticleSource.beside(file)));
    }

    /** The file of a data set that is named by itself or by its folder. */
    static Path file(Path dataset) {
        return Files.isDirectory(dataset) ? dataset.resolve(FILE_NAME) : dataset;
    }

    /**
     * Reads a data set that is in memory.
     *
     * @param bytes of its file
     * @param source stands for the file in messages
     * @param articles where its articles lie
     */
    public static LoadResult read(byte[] bytes, String source, ArticleSource articles) {
        return read(bytes, Optional.empty(), source, articles);
    }

    /** Reads the data set that comes with the program, with its own articles. */
    public static LoadResult readShipped() {
        return readShipped(Optional.empty());
    }

    /**
     * Reads the data set that comes with the program.
     *
     * @param articles a folder in which the articles lie side by side; without it they come with the program
     */
    public static LoadResult readShipped(Optional<Path> articles) {
        FileBytes bytes;
        try (InputStream input = DatasetReader.class.getResourceAsStream(SHIPPED_ROOT + FILE_NAME)) {
            bytes = input == null
                    ? new FileBytes.Failed(FileBytes.Reason.NOT_FOUND)
                    : FileBytes.upTo(JsonLimits.FILE_BYTES, input);
        } catch (IOException e) {
            bytes = new FileBytes.Failed(FileBytes.Reason.UNREADABLE);
        }
        return read(
                bytes,
                Optional.empty(),
                SHIPPED,
                articles.map(ArticleSource::folder).orElseGet(ArticleSource::shipped));
    }

    private static LoadResult read(FileBytes file, Optional<Path> path, String source, ArticleSource articles) {
        return switch (file) {
            case FileBytes.Read(var bytes) -> read(bytes, path, source, articles);
            case FileBytes.Failed(var reason) -> {
                ProblemCode code = switch (reason) {
                    case NOT_FOUND -> ProblemCode.FILE_NOT_FOUND;
                    case NOT_REGULAR -> ProblemCode.FILE_NOT_REGULAR;
                    case TOO_LARGE -> ProblemCode.FILE_TOO_LARGE;
                    case OUTSIDE, UNREADABLE -> ProblemCode.FILE_UNREADABLE;
                };
                yield refused(source, code);
            }
        };
    }

    private static LoadResult read(byte[] bytes, Optional<Path> path, String source, ArticleSource articles) {
        try {
            return parse(JsonReader.read(bytes), path, bytes, source, articles);
        } catch (OutOfMemoryError e) {
            // A file within the limit may still be larger than this machine: that is the file's size, not a fault here.
            return refused(source, ProblemCode.FILE_TOO_LARGE);
        }
    }

    private static LoadResult parse(
            JsonResult json, Optional<Path> path, byte[] bytes, String source, ArticleSource articles) {
        ReadLog log = new ReadLog(source);
        json.faults()
                .forEach(fault -> log.report(
                        JsonProblems.code(fault),
                        JsonProblems.subject(fault.location()),
                        fault.location(),
                        "detail",
                        fault.detail()));
        if (json.root().isEmpty()) {
            return new LoadResult.Refused(source, log.problems());
        }
        return parse(
                json.root().get(), log, source, articles, unread -> Optional.of(DatasetFile.of(path, bytes, unread)));
    }

    /**
     * Reads a data set that stands inside another JSON text.
     *
     * @param source stands for the file in messages
     * @param articles where to look for its articles
     */
    public static LoadResult read(JsonNode root, String source, ArticleSource articles) {
        return parse(root, new ReadLog(source), source, articles, unread -> Optional.empty());
    }

    private static LoadResult parse(
            JsonNode root,
            ReadLog log,
            String source,
            ArticleSource articles,
            Function<Map<DatasetList, Set<Integer>>, Optional<DatasetFile>> file) {
        if (!(root instanceof JsonObject object)) {
            log.report(ProblemCode.JSON_NOT_AN_OBJECT, Subject.WHOLE, root.location());
            return new LoadResult.Refused(source, log.problems());
        }
        if (!DatasetParser.isFormat1(object)) {
            JsonNode at = object.fields().getOrDefault("format", object);
            log.report(ProblemCode.FORMAT_UNSUPPORTED, Subject.WHOLE, at.location());
            return new LoadResult.Refused(source, log.problems());
        }
        Dataset dataset = DatasetParser.parse(object, log);
        Map<ArticleId, ArticleText> texts = texts(dataset, articles, log);
        Checked checked = DatasetChecker.check(dataset, texts, log);
        List<Problem> problems = new ArrayList<>(log.problems());
        problems.addAll(checked.problems());
        problems.sort(IN_FILE_ORDER);
        return new LoadResult.Loaded(new LoadedDataset(
                dataset, checked.linked(), texts, checked.evidence(), problems, file.apply(log.unread()), source));
    }

    private static Map<ArticleId, ArticleText> texts(Dataset dataset, ArticleSource source, ReadLog log) {
        Map<ArticleId, ArticleText> texts = new HashMap<>();
        for (Article article : dataset.articles()) {
            if (!texts.containsKey(article.id())) {
                ArticleReader.read(article, source, log).ifPresent(text -> texts.put(article.id(), text));
            }
        }
        return texts;
    }

    private static LoadResult refused(String source, ProblemCode code) {
        return refused(source, code, "OTHER");
    }

    /** Refuses a file, or a folder that holds none: {@code kind} says which, for the message. */
    private static LoadResult refused(String source, ProblemCode code, String kind) {
        Problem problem = Problem.of(
                code,
                Subject.WHOLE,
                SourceLocation.file(source),
                "file",
                source,
                "kind",
                kind,
                "limit",
                JsonLimits.FILE_BYTES / (1024 * 1024));
        return new LoadResult.Refused(source, List.of(problem));
    }
}
