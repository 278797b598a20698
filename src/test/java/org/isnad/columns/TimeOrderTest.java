package org.isnad.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.isnad.model.CategoryId;
import org.isnad.model.Event;
import org.isnad.model.Foreign;
import org.isnad.model.PackedEvents;
import org.isnad.model.RecordId;
import org.isnad.model.Status;
import org.isnad.time.Edtf;
import org.isnad.time.FuzzyDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TimeOrderTest {
    private static final List<String> DATES = List.of(
            "2020-01-01",
            "2020-01",
            "2020",
            "2020-01-01/2020-02-03",
            "2020-01-01/..",
            "../2020-01-01",
            "Y-90000000",
            "Y-90000001",
            "Y90000000",
            "2019-12-31");
    private static final List<String> BEGINNINGS =
            List.of("", "event-number-", "e", "\u00FE", "\u00FF", "\u00FFa", "\u0100", "\u0100b", "حدث", "\uFFFD");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 1000})
    void isThatOfDatesAndIds(int size) {
        Random random = new Random(size);
        PackedEvents.Builder builder = new PackedEvents.Builder();
        for (int i = 0; i < size; i++) {
            FuzzyDate date = Edtf.parse(DATES.get(random.nextInt(DATES.size())));
            String id = BEGINNINGS.get(random.nextInt(BEGINNINGS.size())) + i;
            builder.add(new RecordId(id), date, "title", "", new CategoryId("c"), Status.REPORTED, Foreign.NONE);
        }
        PackedEvents packed = builder.build();
        List<Event> listed = List.copyOf(new ArrayList<>(packed));
        List<Event> sorted = listed.stream()
                .sorted(Comparator.comparing(Event::date, FuzzyDate.CHRONOLOGICAL)
                        .thenComparing(Event::id))
                .toList();
        for (List<Event> events : List.of(packed, listed)) {
            assertEquals(
                    sorted,
                    Arrays.stream(TimeOrder.of(events)).mapToObj(events::get).toList());
        }
    }
}
