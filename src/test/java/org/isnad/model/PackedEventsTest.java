package org.isnad.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.isnad.time.DateInterval;
import org.isnad.time.DateInterval.Endpoint;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PackedEventsTest {
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "القوات الأمريكية",
            "😀 smile",
            "half \uD83D of a pair",
            "\uDE00",
            "é".repeat(31),
            "x".repeat(63),
            "ب".repeat(3000));

    @ParameterizedTest
    @ValueSource(ints = {1, 1023, 1024, 1025, 5000})
    void everyEventComesBackAsItWas(int size) {
        Random random = new Random(size);
        PackedEvents.Builder builder = new PackedEvents.Builder();
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Event event = event(i, random);
            events.add(event);
            builder.add(
                    event.id(),
                    event.date(),
                    event.title().ar(),
                    event.summary().map(Bilingual::ar).orElse(""),
                    event.category(),
                    event.status(),
                    event.foreign());
        }
        PackedEvents packed = builder.build();
        assertEquals(events, packed);
        for (int i = 0; i < size; i++) {
            Event event = events.get(i);
            assertEquals(event.id().value(), packed.id(i));
            assertEquals(event.title().ar(), packed.title(i));
            assertEquals(event.status(), packed.status(i));
            assertEquals(event.category(), packed.category(i));
            assertEquals(event.date(), packed.date(i));
            assertEquals(
                    List.copyOf(event.foreign().fields().keySet()),
                    List.copyOf(packed.get(i).foreign().fields().keySet()),
                    "the order of the fields");
        }
        assertThrows(IndexOutOfBoundsException.class, () -> packed.get(size));
    }

    @Test
    void aDatasetKeepsThemPackedAndLooksForNoSourcesInThem() {
        PackedEvents.Builder builder = new PackedEvents.Builder();
        builder.add(new RecordId("e1"), date(1), "title", "", new CategoryId("c"), Status.REPORTED, Foreign.NONE);
        PackedEvents packed = builder.build();
        Dataset dataset =
                Dataset.empty("d", new Bilingual("d", Optional.empty()), "ar").withEvents(packed);
        assertSame(packed, dataset.events());
        assertSame(
                packed, dataset.withTitle(new Bilingual("e", Optional.empty())).events());
        assertEquals(List.of(), dataset.curatedEvents());
        assertEquals(packed, dataset.withEvents(new ArrayList<>(packed)).curatedEvents());
    }

    @Test
    void whatNoForeignFieldHoldsIsRefused() {
        PackedEvents.Builder builder = new PackedEvents.Builder();
        Foreign wrong = new Foreign(Map.of("a", 'c'));
        assertThrows(
                IllegalArgumentException.class,
                () -> builder.add(
                        new RecordId("e1"), date(1), "title", "", new CategoryId("c"), Status.REPORTED, wrong));
    }

    private static Event event(int number, Random random) {
        String title = text(random).concat(number % 7 == 0 ? "" : " " + number);
        String id = "e" + number;
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            fields.put(text(random) + i, value(random, id, title, 3));
        }
        String summary = text(random);
        return new Event(
                new RecordId(id),
                date(random.nextInt(3000)),
                new DateBasis.External(),
                new Bilingual(title, Optional.empty()),
                Optional.of(summary)
                        .filter(words -> !words.isEmpty())
                        .map(words -> new Bilingual(words, Optional.empty())),
                new CategoryId("group-" + random.nextInt(300)),
                List.of(),
                List.of(),
                List.of(),
                List.of(Status.values()).get(random.nextInt(Status.values().length)),
                List.of(),
                new Foreign(fields));
    }

    private static Object value(Random random, String id, String title, int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 -> Foreign.JSON_NULL;
            case 1 -> random.nextBoolean();
            case 2 -> new BigDecimal(random.nextLong()).movePointLeft(random.nextInt(30) - 10);
            case 3 -> random.nextBoolean() ? id : title;
            case 4 -> "again " + random.nextInt(5);
            case 5 -> text(random);
            case 6 -> List.of(value(random, id, title, depth - 1), value(random, id, title, depth - 1));
            default -> new HashMap<>(Map.of(text(random), value(random, id, title, depth - 1)));
        };
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static FuzzyDate date(int day) {
        PeriodDate first = PeriodDate.day(LocalDate.ofEpochDay(day));
        return day % 3 > 0
                ? first
                : new DateInterval(
                        new Endpoint.Known(first), new Endpoint.Known(PeriodDate.day(LocalDate.ofEpochDay(2L * day))));
    }
}
