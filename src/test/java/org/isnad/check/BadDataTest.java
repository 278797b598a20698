package org.isnad.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.bundle.DatasetSource;
import org.isnad.bundle.Zips;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.SuspicionPlaces;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.labels.MonthNames;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** For every problem code there is a data set with that problem and no other. */
final class BadDataTest {
    private static final Path BAD = Path.of("src/test/resources/org/isnad/check/bad");
    private static final Path SAMPLE = Path.of("src/test/resources/org/isnad/dataset/sample");

    /** What a repository cannot hold or nobody could read there: files that are missing, huge, unreadable or packed. */
    private static final Set<ProblemCode> MADE = EnumSet.of(
            ProblemCode.FILE_NOT_FOUND,
            ProblemCode.FILE_UNREADABLE,
            ProblemCode.FILE_TOO_LARGE,
            ProblemCode.ARTICLE_TOO_LARGE,
            ProblemCode.ARTICLE_UNREADABLE,
            ProblemCode.BUNDLE_UNREADABLE,
            ProblemCode.BUNDLE_UNSAFE_NAME,
            ProblemCode.BUNDLE_DUPLICATE_NAME,
            ProblemCode.BUNDLE_TOO_LARGE,
            ProblemCode.BUNDLE_WITHOUT_DATASET);

    @TempDir
    private Path temporary;

    @Test
    void everyCodeHasItsFileAndEveryFileItsCode() throws IOException {
        Set<String> expected = Arrays.stream(ProblemCode.values())
                .filter(code -> !MADE.contains(code))
                .map(ProblemCode::code)
                .collect(Collectors.toSet());
        try (var folders = Files.list(BAD)) {
            assertEquals(
                    expected,
                    folders.map(folder -> folder.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theProblemIsFoundAloneAndCanBeSaid(ProblemCode code) throws IOException {
        List<Problem> problems = problems(MADE.contains(code) ? made(code) : read(BAD.resolve(code.code())));
        assertFalse(problems.isEmpty());
        assertEquals(
                EnumSet.of(code),
                EnumSet.copyOf(problems.stream().map(Problem::code).toList()),
                problems::toString);
        for (Language language : Language.values()) {
            Labels labels =
                    BundleLabels.of(new LabelSettings(language, MonthNames.IRAQI, LabelSettings.DEFAULT.digits()));
            for (Problem problem : problems) {
                String message = labels.text(code.messageKey(), problem.messageArguments());
                assertTrue(message.length() > 10 && message.endsWith("."), message);
            }
        }
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("set"));
        Path secret = Files.writeString(temporary.resolve("secret.txt"), "x");
        Path file = folder.resolve("dataset.json");
        Files.createSymbolicLink(oneArticle(file, folder), secret);
        assertEquals(
                List.of(ProblemCode.ARTICLE_OUTSIDE),
                problems(DatasetReader.read(file, Optional.empty())).stream()
                        .map(Problem::code)
                        .toList());
    }

    @Test
    void theSampleHasNoProblem() {
        assertEquals(List.of(), problems(DatasetReader.read(SAMPLE, Optional.empty())));
    }

    private static LoadResult read(Path folder) {
        Path own = folder.resolve("articles");
        Path articles = Files.isDirectory(own) ? own : SAMPLE.resolve("articles");
        return DatasetReader.read(folder, Optional.of(articles));
    }

    private LoadResult made(ProblemCode code) throws IOException {
        Path file = temporary.resolve("dataset.json");
        switch (code) {
            case FILE_NOT_FOUND -> Files.createSymbolicLink(file, temporary.resolve("nothing"));
            case FILE_UNREADABLE -> Files.createSymbolicLink(file, file.getFileName());
            case FILE_TOO_LARGE -> {
                try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
                    huge.setLength(512L * 1024 * 1024 + 1);
                }
            }
            case ARTICLE_TOO_LARGE -> {
                try (RandomAccessFile huge =
                        new RandomAccessFile(oneArticle(file, temporary).toFile(), "rw")) {
                    huge.setLength(16L * 1024 * 1024 + 1);
                }
            }
            case ARTICLE_UNREADABLE -> Files.createDirectory(oneArticle(file, temporary));
            case BUNDLE_UNREADABLE -> Files.write(file, new byte[] {'P', 'K', 3, 4});
            case BUNDLE_UNSAFE_NAME -> Zips.write(file, Map.of("../x", new byte[0]));
            case BUNDLE_DUPLICATE_NAME -> Zips.twice(file, "dataset.json", Map.of());
            case BUNDLE_TOO_LARGE -> Zips.write(file, Map.of("x", new byte[256 * 1024 * 1024 + 1]));
            case BUNDLE_WITHOUT_DATASET -> Zips.write(file, Map.of("x", new byte[0]));
            default -> throw new AssertionError(code);
        }
        return DatasetSource.of(file, Optional.empty()).result();
    }

    private static Path oneArticle(Path file, Path folder) throws IOException {
        Files.writeString(file, """
            {"format": 1, "id": "x", "title": {"ar": "س"},
             "articles": [{"id": "a", "file": "a.txt", "sha256": "%s"}]}
            """.replace("%s", "0".repeat(64)));
        return folder.resolve("a.txt");
    }

    private static List<Problem> problems(LoadResult result) {
        return switch (result) {
            // As verify lists them.
            case LoadResult.Loaded(var loaded) ->
                Stream.concat(loaded.problems().stream(), SuspicionPlaces.suspicions(loaded).stream())
                        .toList();
            case LoadResult.Refused(var source, var problems) -> problems;
        };
    }
}
