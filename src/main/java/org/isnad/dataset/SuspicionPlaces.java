package org.isnad.dataset;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.check.Problem;
import org.isnad.check.SourceLocation;
import org.isnad.check.Subject;
import org.isnad.check.Suspicions;
import org.isnad.document.DatasetFile;
import org.isnad.document.DatasetList;

/** The suspicions of a data set with the places of its file: those of the records, notes, articles and questions that they are about. */
public final class SuspicionPlaces {
    private final String source;
    private final DatasetFile file;
    private final byte[] bytes;
    private final int[] lineStarts;
    private final Map<DatasetList, Map<String, DatasetFile.Entry>> entries = new EnumMap<>(DatasetList.class);

    private SuspicionPlaces(String source, DatasetFile file) {
        this.source = source;
        this.file = file;
        this.bytes = file.bytes();
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, bytes.length)
                                .filter(i -> bytes[i] == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    /**
     * What is suspected of a data set, in the order of {@link Suspicions#of}.
     *
     * @return with line, column and path where the data set was read from a file of its own; else with what it is about alone
     */
    public static List<Problem> suspicions(LoadedDataset loaded) {
        List<Problem> found = Suspicions.of(loaded.dataset(), loaded.texts());
        if (found.isEmpty() || loaded.file().isEmpty()) {
            return found;
        }
        SuspicionPlaces places =
                new SuspicionPlaces(loaded.source(), loaded.file().get());
        return found.stream().map(places::placed).toList();
    }

    private Problem placed(Problem problem) {
        Optional<DatasetFile.Entry> entry = switch (problem.subject()) {
            case Subject.OfRecord(var id) ->
                entry(DatasetList.EVENTS, id.value()).or(() -> entry(DatasetList.FIGURES, id.value()));
            case Subject.OfNote(var id) -> entry(DatasetList.NOTES, id.value());
            case Subject.OfArticle(var id) -> entry(DatasetList.ARTICLES, id.value());
            // What is suspected of the whole is suspected of one of its questions.
            case Subject.Whole _ ->
                entry(DatasetList.QUESTIONS, String.valueOf(problem.arguments().get("id")));
            case Subject.InFile _ -> Optional.empty();
        };
        return entry.map(found -> new Problem(problem.code(), problem.subject(), location(found), problem.arguments()))
                .orElse(problem);
    }

    private Optional<DatasetFile.Entry> entry(DatasetList list, String id) {
        Map<String, DatasetFile.Entry> byId = entries.computeIfAbsent(list, this::byId);
        return Optional.ofNullable(byId.get(id));
    }

    private Map<String, DatasetFile.Entry> byId(DatasetList list) {
        Map<String, DatasetFile.Entry> byId = new HashMap<>();
        file.entries(list).forEach(entry -> entry.id().ifPresent(id -> byId.putIfAbsent(id, entry)));
        return byId;
    }

    private SourceLocation location(DatasetFile.Entry entry) {
        int start = entry.span().start();
        int found = Arrays.binarySearch(lineStarts, start);
        int line = found >= 0 ? found : -found - 2;
        String before = new String(bytes, lineStarts[line], start - lineStarts[line], StandardCharsets.UTF_8);
        return new SourceLocation(
                source,
                line + 1,
                before.codePointCount(0, before.length()) + 1,
                "$." + entry.list().field() + "[" + entry.index() + "]");
    }
}
