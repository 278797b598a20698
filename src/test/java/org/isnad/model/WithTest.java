package org.isnad.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each component of a large record can be replaced, and nothing else changes with it. */
final class WithTest {

    private static final Path SAMPLE = Path.of("src/test/resources/org/isnad/dataset/sample");
    private static final Dataset DATASET = assertInstanceOf(
                    LoadResult.Loaded.class, DatasetReader.read(SAMPLE, Optional.empty()))
            .dataset()
            .dataset();

    static List<List<Record>> pairs() {
        Event event = DATASET.events().getFirst();
        Figure figure = DATASET.figures().getFirst();
        Article article = DATASET.articles().getFirst();
        return List.of(
                List.of(event, DATASET.events().getLast()),
                List.of(figure, DATASET.figures().getLast()),
                List.of(event.citations().getFirst(), figure.citations().getFirst()),
                List.of(article, DATASET.articles().getLast()),
                List.of(
                        DATASET,
                        new Dataset(
                                "other",
                                event.title(),
                                Optional.of(event.title()),
                                "fr",
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(new Accepted(Suspicion.GLOSS_NUMBERS, "x", Optional.empty(), event.title())),
                                Foreign.NONE)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void oneComponentIsReplacedAndNoOther(List<Record> pair) throws ReflectiveOperationException {
        Record record = pair.getFirst();
        Record other = pair.getLast();
        assertNotEquals(record, other);
        RecordComponent[] components = record.getClass().getRecordComponents();
        for (RecordComponent component : components) {
            Object value = component.getAccessor().invoke(other);
            Object changed = with(record, component, value);
            for (RecordComponent each : components) {
                Object expected =
                        each.equals(component) ? value : each.getAccessor().invoke(record);
                assertEquals(expected, each.getAccessor().invoke(changed), each.getName());
            }
        }
    }

    @Test
    void allReplacedIsTheOther() throws ReflectiveOperationException {
        for (List<Record> pair : pairs()) {
            Object changed = pair.getFirst();
            for (RecordComponent component : changed.getClass().getRecordComponents()) {
                changed = with(changed, component, component.getAccessor().invoke(pair.getLast()));
            }
            assertEquals(pair.getLast(), changed);
        }
    }

    private static Object with(Object record, RecordComponent component, Object value)
            throws ReflectiveOperationException {
        String name = component.getName();
        String method = "with" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Arrays.stream(record.getClass().getMethods())
                .filter(found -> found.getName().equals(method))
                .findFirst()
                .orElseThrow(() -> new AssertionError(method))
                .invoke(record, value);
    }
}
