package org.isnad.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonReader;
import org.isnad.model.ArticleId;
import org.isnad.model.Event;
import org.isnad.model.NoteId;
import org.isnad.model.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A problem names what it is about, and what has a problem stays in the data set. */
final class SubjectTest {

    private static final Path BAD = Path.of("src/test/resources/org/isnad/check/bad");
    private static final Path SAMPLE = Path.of("src/test/resources/org/isnad/dataset/sample");
    private static final Pattern ELEMENT = Pattern.compile("\\$\\.(\\w+)\\[(\\d+)].*");

    @TempDir
    private Path temporary;

    static List<Path> bad() throws IOException {
        try (Stream<Path> folders = Files.list(BAD)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bad")
    void theSubjectIsTheRecordInWhichTheProblemStands(Path folder) throws IOException {
        Path own = folder.resolve("articles");
        Path articles = Files.isDirectory(own) ? own : SAMPLE.resolve("articles");
        List<Problem> problems = switch (DatasetReader.read(folder, Optional.of(articles))) {
            case LoadResult.Loaded(var loaded) ->
                Stream.concat(loaded.problems().stream(), Suspicions.of(loaded.dataset(), loaded.texts()).stream())
                        .toList();
            case LoadResult.Refused(var _, var refused) -> refused;
        };
        assertFalse(problems.isEmpty());
        Path file = folder.resolve(DatasetReader.FILE_NAME);
        Optional<JsonNode> root =
                Files.exists(file) ? JsonReader.read(Files.readAllBytes(file)).root() : Optional.empty();
        for (Problem problem : problems) {
            if (problem.location().equals(SourceLocation.NONE)) {
                // A suspicion is about the data set as a whole and names the record.
                continue;
            }
            Matcher element = ELEMENT.matcher(problem.location().path());
            // What is wrong with the JSON itself is told by its place alone.
            boolean ofJson = problem.arguments().containsKey("detail");
            if (ofJson || root.isEmpty() || !element.matches()) {
                assertFalse(problem.subject() instanceof Subject.OfRecord, problem::toString);
                continue;
            }
            int index = Integer.parseInt(element.group(2));
            String id = id(root.get(), element.group(1), index);
            Subject expected = switch (element.group(1)) {
                case "events", "figures" -> new Subject.OfRecord(new RecordId(id));
                case "notes" -> new Subject.OfNote(new NoteId(id));
                case "articles" -> new Subject.OfArticle(new ArticleId(id));
                default -> problem.subject();
            };
            if (id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
                assertEquals(expected, problem.subject());
            } else {
                assertInstanceOf(Subject.InFile.class, problem.subject());
            }
        }
    }

    @Test
    void aRecordWithDanglingIdsIsNotDrawnAndNotLost() throws IOException {
        LoadedDataset loaded = read("""
            "events": [
              {"id": "half", "date": "2020", "date_basis": "external", "title": {"ar": "حدث"}, "category": "c",
               "actors": ["nobody"], "status": "planned", "citations": []},
              {"id": "full", "date": "2021", "date_basis": "external", "title": {"ar": "حدث"}, "category": "c",
               "status": "planned", "citations": []},
              {"id": "full", "date": "2022", "date_basis": "external", "title": {"ar": "آخر"}, "category": "c",
               "status": "planned", "citations": []}],
            "notes": [{"id": "n", "kind": "outside_knowledge", "text": {"ar": "ملاحظة"}, "records": ["half"]}]\
            """);
        assertEquals(
                List.of("half", "full", "full"),
                loaded.whole().events().stream()
                        .map(event -> event.id().value())
                        .toList());
        assertEquals(1, loaded.whole().notes().size());
        assertEquals(
                List.of("2021"),
                loaded.dataset().events().stream()
                        .map(Event::date)
                        .map(date -> date.edtf())
                        .toList());
        assertEquals(List.of(), loaded.dataset().notes());
        assertEquals(
                List.of(
                        new Subject.OfRecord(new RecordId("half")),
                        new Subject.OfRecord(new RecordId("full")),
                        new Subject.OfNote(new NoteId("n"))),
                loaded.problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .map(Problem::subject)
                        .toList());
    }

    @Test
    void aProblemOfTheWholeIsAboutTheWhole() {
        Problem problem = assertInstanceOf(
                        LoadResult.Refused.class, DatasetReader.read(temporary.resolve("none"), Optional.empty()))
                .problems()
                .getFirst();
        assertEquals(Subject.WHOLE, problem.subject());
    }

    private LoadedDataset read(String records) throws IOException {
        Path file = Files.writeString(temporary.resolve("dataset.json"), """
            {"format": 1, "id": "x", "title": {"ar": "س"}, "articles": [],
             "categories": [{"id": "c", "labels": {"ar": "ف"}}], %s}\
            """.formatted(records));
        return assertInstanceOf(LoadResult.Loaded.class, DatasetReader.read(file, Optional.empty()))
                .dataset();
    }

    private static String id(JsonNode root, String list, int index) {
        JsonNode found = ((JsonObject) root).fields().get(list) instanceof JsonArray(var elements, var _)
                ? elements.get(index)
                : root;
        return ((JsonObject) found).fields().get("id") instanceof JsonString(String id, var _) ? id : "";
    }
}
