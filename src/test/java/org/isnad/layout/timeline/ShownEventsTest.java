package org.isnad.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.layout.ListedEvents;
import org.isnad.layout.Requests;
import org.isnad.scene.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The events that a picture says it shows are those to which its marks lead, whatever the view. */
class ShownEventsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theEventsAreThoseToWhichTheMarksLead(long seed) {
        Random random = new Random(seed);
        ListedEvents events = ListedEvents.random(seed, 600, Requests.LANES.size(), 2018, 2022);
        LocalDate from = LocalDate.of(2018 + random.nextInt(3), 1 + random.nextInt(12), 1);
        LocalDate to = from.plusDays(10 + random.nextInt(700));
        TimelineRequest request = Requests.of(events, from.toString(), to.toString(), 860, 330);
        TimelineLayout layout = new TimelineLayout();
        TimelineScene all = layout.layout(request);

        Set<String> led = new TreeSet<>();
        for (double scroll = 0; scroll < all.maxScrollPx() + 30; scroll += 30) {
            layout.layout(scrolled(request, Math.min(scroll, all.maxScrollPx())))
                    .scene()
                    .marks()
                    .forEach(mark -> mark.target().ifPresent(target -> {
                        if (target instanceof Target.OneRecord(String id)) {
                            led.add(id);
                        } else if (target instanceof Target.ManyRecords(var ids)) {
                            led.addAll(ids);
                        }
                    }));
        }

        assertEquals(
                led,
                Arrays.stream(all.events().indices())
                        .mapToObj(events::id)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertTrue(led.size() < events.size(), "some lie outside");
    }

    private static TimelineRequest scrolled(TimelineRequest request, double scrollPx) {
        return new TimelineRequest(
                request.columns(),
                request.lanes(),
                request.fromDay(),
                request.toDay(),
                request.direction(),
                request.widthPx(),
                request.heightPx(),
                scrollPx,
                request.selectedId(),
                request.hoveredId(),
                request.selectedDates(),
                request.labels(),
                request.metrics());
    }
}
