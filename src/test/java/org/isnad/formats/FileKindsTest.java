package org.isnad.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.interchange.Notice;
import org.isnad.interchange.table.ReadingOptions;
import org.isnad.model.Category;
import org.isnad.model.Dataset;
import org.isnad.model.Era;
import org.isnad.model.Event;
import org.isnad.model.Status;
import org.isnad.time.Edtf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files of the kinds that people have, and what is read of them. {@code kinds.txt} holds one after another: its name behind {@code
 * ===}, its lines, and behind {@code ---} each event with date, title,
 * category and status, then each
 * figure, then what is told, with its line.
 */
final class FileKindsTest {
    private static final Path KINDS = Path.of("src/test/resources/org/isnad/formats/kinds.txt");

    /** Told of every file. */
    private static final Set<String> ALWAYS = Set.of("column", "table_form", "no_sources");

    @TempDir
    private Path temporary;

    static Stream<Arguments> kinds() throws IOException {
        return Arrays.stream(("\n" + Files.readString(KINDS)).split("\n=== "))
                .skip(1)
                .map(block -> {
                    int name = block.indexOf('\n');
                    int result = block.indexOf("\n---\n");
                    return Arguments.of(
                            block.substring(0, name),
                            block.substring(name + 1, result + 1),
                            block.substring(result + 5).strip());
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void aFileIsReadAsItsKind(String name, String content, String expected) throws IOException {
        assertEquals(expected, read(name, content));
    }

    private String read(String name, String content) throws IOException {
        assertTrue(name.matches("[a-z0-9-]+\\.[a-z]+"), name);
        Path file = Files.writeString(temporary.resolve(name), content);
        return String.join(
                "\n", lines(InputFile.open(file, Optional.empty(), Optional.empty(), Map.of(), ReadingOptions.NONE)));
    }

    private static List<String> lines(OpenedInput input) {
        List<String> lines = new ArrayList<>();
        List<Notice> notices;
        switch (input) {
            case OpenedInput.Opened(var loaded, var _, var _, var told) -> {
                notices = told;
                Dataset dataset = loaded.dataset();
                dataset.events().forEach(event -> lines.add(line(event, dataset)));
                Era.of(dataset).forEach(era -> lines.add("era " + era.date().edtf() + " | " + era.title()));
                dataset.figures()
                        .forEach(figure -> lines.add("figure " + figure.date().edtf() + " | " + figure.quantity()
                                + " | " + figure.status()));
            }
            case OpenedInput.Refused(var _, var told) -> {
                notices = told;
                lines.add("refused");
            }
        }
        notices.stream()
                .map(notice -> notice.messageKey().replaceAll(".*\\.", "") + " "
                        + notice.place().line())
                .filter(line -> !ALWAYS.contains(line.substring(0, line.indexOf(' '))))
                .forEach(lines::add);
        return lines;
    }

    private static String line(Event event, Dataset dataset) {
        String category = dataset.categories().stream()
                .filter(known -> known.id().equals(event.category()))
                .map(Category::labels)
                .map(labels -> labels.ar())
                .filter(words -> !words.equals("بلا مجموعة"))
                .map(words -> " | " + words)
                .findFirst()
                .orElse("");
        // What is shown can be written and read again.
        assertEquals(event.date(), Edtf.parse(event.date().edtf()));
        String status = event.status() == Status.REPORTED ? "" : " | " + event.status();
        return event.date().edtf() + " | " + event.title().ar() + category + status;
    }
}
