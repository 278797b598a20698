package org.isnad.layout.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.columns.DateShape;
import org.isnad.columns.EventColumns;
import org.isnad.layout.ListedEvents;
import org.isnad.layout.ListedEvents.Row;
import org.isnad.layout.Requests;
import org.isnad.layout.timeline.TimelineLayout;
import org.isnad.model.Status;
import org.isnad.scale.Direction;
import org.isnad.scene.Mark;
import org.isnad.scene.Scene;
import org.junit.jupiter.api.Test;

/** The legend explains what is on the picture, and nothing else. */
final class TimelineLegendTest {
    private static final TimelineLegend LEGEND =
            new TimelineLegend(Direction.RIGHT_TO_LEFT, Requests.ARABIC, Requests.METRICS);

    private static LegendEntries everything() {
        Map<LegendEntry, DateShape> all = new EnumMap<>(LegendEntry.class);
        for (LegendEntry entry : LegendEntry.values()) {
            all.put(entry, DateShape.PERIOD);
        }
        return new LegendEntries(all);
    }

    private static Set<LegendEntry> shown(EventColumns events, String from, String to) {
        Scene scene = new TimelineLayout()
                .layout(Requests.of(events, from, to, 1200, 500))
                .scene();
        return LegendEntries.shown(scene, events).samples().keySet();
    }

    @Test
    void onlyWhatIsInViewIsExplained() {
        ListedEvents events = ListedEvents.of(
                Row.day("d", "2020-02-10", 0, "يوم"),
                Row.day("p", "2020-02-20", 1, "خطة").with(Status.PLANNED),
                Row.span("m", DateShape.PERIOD, "2021-03-01", "2021-03-31", 2, "شهر")
                        .unnamedOnly(),
                Row.span("x", DateShape.INTERVAL, "2021-05-01", "2021-08-31", 3, "مدة")
                        .with(Status.DENIED)
                        .broken());
        assertEquals(
                Set.of(LegendEntry.REPORTED, LegendEntry.PLANNED, LegendEntry.DAY),
                shown(events, "2020-01-01", "2020-12-01"));
        assertEquals(
                Set.of(
                        LegendEntry.UNNAMED,
                        LegendEntry.DENIED,
                        LegendEntry.BROKEN,
                        LegendEntry.PERIOD,
                        LegendEntry.INTERVAL),
                shown(events, "2021-01-01", "2021-12-01"));
        assertEquals(Set.of(), shown(events, "2022-01-01", "2022-12-01"));
    }

    @Test
    void edgesAreExplainedWhereTheyAreDrawn() {
        ListedEvents soft = ListedEvents.of(Row.span("s", DateShape.PERIOD, "2020-03-01", "2020-03-31", 0, "نحو آذار")
                .soft());
        assertEquals(
                Set.of(LegendEntry.REPORTED, LegendEntry.PERIOD, LegendEntry.SOFT),
                shown(soft, "2020-01-01", "2020-12-01"));
        // The tint of an open band fades, which does not make its date a soft one.
        ListedEvents open = ListedEvents.of(Row.span("o", DateShape.INTERVAL, "2020-03-01", "", 0, "منذ آذار"));
        assertEquals(
                Set.of(LegendEntry.REPORTED, LegendEntry.INTERVAL, LegendEntry.OPEN),
                shown(open, "2020-01-01", "2020-12-01"));
        ListedEvents cut = ListedEvents.of(Row.span("c", DateShape.INTERVAL, "2020-03-01", "2021-03-31", 0, "سنة"));
        assertEquals(
                Set.of(LegendEntry.REPORTED, LegendEntry.INTERVAL, LegendEntry.CUT),
                shown(cut, "2020-01-01", "2020-12-01"));
    }

    @Test
    void whatIsShownIsAlwaysPossible() {
        for (int seed = 0; seed < 20; seed++) {
            ListedEvents events = ListedEvents.random(seed, 200, Requests.LANES.size(), 2019, 2021);
            Set<LegendEntry> possible =
                    LegendEntries.possible(events, event -> true).samples().keySet();
            assertTrue(possible.containsAll(shown(events, "2019-06-01", "2020-08-01")), "seed " + seed);
        }
    }

    @Test
    void textsNeitherOverlapNorLeaveThePictureInAnyWidth() {
        for (double width = 240; width <= 1400; width += 29) {
            Scene scene = LEGEND.scene(everything(), width);
            assertEquals(LEGEND.heightPx(everything(), width), scene.heightPx());
            List<Mark.Text> texts = scene.marks()
                    .filter(Mark.Text.class::isInstance)
                    .map(Mark.Text.class::cast)
                    .toList();
            for (Mark.Text text : texts) {
                assertTrue(scene.panes().getFirst().bounds().contains(text.bounds(), 0.01), width + " " + text.text());
                assertTrue(
                        texts.stream()
                                .filter(other -> !other.key().equals(text.key()))
                                .noneMatch(other -> other.bounds().intersects(text.bounds())),
                        width + " " + text.text());
            }
        }
    }

    @Test
    void fewerEntriesAreNeverHigher() {
        for (LegendEntry without : LegendEntry.values()) {
            Map<LegendEntry, DateShape> fewer = new EnumMap<>(everything().samples());
            fewer.remove(without);
            for (double width = 240; width <= 1400; width += 37) {
                assertTrue(
                        LEGEND.heightPx(new LegendEntries(fewer), width) <= LEGEND.heightPx(everything(), width),
                        without + " " + width);
            }
        }
    }

    @Test
    void everyEntryIsSpokenAndNamedInTheDescription() {
        Scene scene = LEGEND.scene(everything(), 900);
        List<String> words = Stream.of(LegendEntry.values())
                .map(entry -> Requests.ARABIC.text(entry.messageKey()))
                .toList();
        List<String> spoken = new ArrayList<>();
        scene.spokenMarks().forEach(mark -> spoken.add(mark.spoken().orElseThrow()));
        assertEquals(words, spoken);
        words.forEach(word -> assertTrue(scene.description().contains(word), word));
    }

    /** A heading that stood behind its entries would be read as that of the next ones. */
    @Test
    void theLinesAreReadInTheOrderOfTheirWordsWhicheverWayTimeRuns() {
        Scene right = LEGEND.scene(everything(), 900);
        Scene left =
                new TimelineLegend(Direction.LEFT_TO_RIGHT, Requests.ARABIC, Requests.METRICS).scene(everything(), 900);
        assertEquals(texts(right), texts(left));
        for (Direction direction : Direction.values()) {
            List<Mark> english =
                    texts(new TimelineLegend(direction, Requests.ENGLISH, Requests.METRICS).scene(everything(), 900));
            assertTrue(english.getFirst().bounds().x() < 20);
            assertTrue(english.get(0).bounds().right() < english.get(1).bounds().x());
        }
        assertTrue(
                texts(right).get(0).bounds().x() > texts(right).get(1).bounds().right());
    }

    private static List<Mark> texts(Scene scene) {
        return scene.marks()
                .filter(mark ->
                        mark instanceof Mark.Text text && text.key().value().contains("legend/"))
                .toList();
    }

    @Test
    void nothingToExplainTakesNoRoom() {
        assertEquals(0, LEGEND.heightPx(LegendEntries.NONE, 900));
        assertFalse(LEGEND.heightPx(everything(), 900) == 0);
    }
}
