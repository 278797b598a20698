package org.isnad.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the two passes over the shipped articles")
final class SettledPassesTest {
    private static final Path EXPECTED = Path.of("src/test/resources/org/isnad/compare/passes.tsv");

    /** What the script compared; it left out what ids name, and everything that is worded. */
    private static final Set<Field> OF_THE_SCRIPT = EnumSet.of(
            Field.DATE,
            Field.DATE_BASIS,
            Field.RULE,
            Field.STATUS,
            Field.QUANTITY,
            Field.KIND,
            Field.MEASURE,
            Field.AMBIGUITY,
            Field.VOICES,
            Field.SPEECH,
            Field.STANCE,
            Field.CLAIM);

    private static Comparison comparison = passes();
    private static List<String> expected = List.of();

    private static Comparison passes() {
        return Comparison.of(pass("pass-1.json"), pass("pass-2.json"));
    }

    static LoadedDataset pass(String name) {
        return switch (DatasetReader.read(Path.of("docs/curation", name), Optional.of(Path.of("seeds")))) {
            case LoadResult.Loaded(var loaded) -> loaded;
            case LoadResult.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    @BeforeAll
    static void read() throws IOException {
        expected = Files.readAllLines(EXPECTED, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @Test
    @DisplayName("are paired as the script paired them, with the same differences, record by record")
    void agreesWithTheScript() {
        List<String> found = new ArrayList<>();
        for (Pair pair : comparison.pairs()) {
            found.add(String.join(
                    "\t",
                    "pair",
                    kind(pair.first()),
                    pair.first().id().value(),
                    pair.second().id().value(),
                    fields(pair)));
        }
        comparison.onlyFirst().forEach(record -> found.add("only1\t" + kind(record) + "\t" + record.id()));
        comparison.onlySecond().forEach(record -> found.add("only2\t" + kind(record) + "\t" + record.id()));
        assertEquals(String.join("\n", new TreeSet<>(expected)), String.join("\n", new TreeSet<>(found)));
    }

    private static String fields(Pair pair) {
        List<String> ofRecord = new ArrayList<>();
        for (Field field : Field.values()) {
            boolean differs = field == Field.ROLE
                    ? !role(comparison.first(), pair.first()).equals(role(comparison.second(), pair.second()))
                    : OF_THE_SCRIPT.contains(field) && pair.differences().contains(new Difference.InRecord(field));
            if (differs) {
                ofRecord.add(field.name().toLowerCase(Locale.ROOT));
            }
        }
        Stream<String> ofCitations = pair.differences().stream().flatMap(difference -> switch (difference) {
            case Difference.InCitation(var field, int _, int _)
            when OF_THE_SCRIPT.contains(field) -> Stream.of(field.name().toLowerCase(Locale.ROOT));
            case Difference.Alone(var side, int _) -> Stream.of(side == Side.FIRST ? "cited1" : "cited2");
            default -> Stream.empty();
        });
        String all = String.join(
                ",", Stream.concat(ofRecord.stream(), ofCitations).sorted().toList());
        return all.isEmpty() ? "alike" : all;
    }

    private static String kind(DatedRecord record) {
        return record instanceof Event ? "event" : "figure";
    }

    private static String role(LoadedDataset dataset, DatedRecord record) {
        return record instanceof Event event
                ? dataset.dataset().categories().stream()
                        .filter(category -> category.id().equals(event.category()))
                        .findFirst()
                        .orElseThrow()
                        .role()
                        .name()
                : "";
    }
}
