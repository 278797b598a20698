package org.isnad.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.columns.EventColumns;
import org.isnad.layout.ListedEvents;
import org.isnad.layout.ManyEvents;
import org.isnad.layout.Requests;
import org.isnad.scale.TimeBreaks;
import org.isnad.scene.Box;
import org.isnad.scene.Mark;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.junit.jupiter.api.Test;

/** What is shown of another zoom until that is packed. */
class PassingPictureTest {
    private static final double[] FACTORS = {0.3, 0.8, 1.25, 3};

    /** A picture and the same time nearer or farther away. */
    private record Step(TimelineRequest from, TimelineRequest to) {

        TimelineScene before() {
            return new TimelineLayout().layout(from);
        }

        Scene passing() {
            return before().passing(to, to.metrics());
        }

        Scene packed() {
            return new TimelineLayout().layout(to).scene();
        }
    }

    private static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (EventColumns events : List.of(
                ListedEvents.random(60, 60, Requests.LANES.size(), 2003, 2026),
                ListedEvents.random(400, 400, Requests.LANES.size(), 2003, 2026),
                new ManyEvents(9000))) {
            for (String[] span : new String[][] {{"2003-01-01", "2026-01-01"}, {"2019-10-01", "2020-04-01"}}) {
                TimelineRequest request = Requests.of(events, span[0], span[1], 980, 474);
                steps.addAll(steps(request));
                steps.addAll(steps(Requests.marked(request, events.id(7), events.id(11), 0)));
                steps.addAll(steps(request.during(
                        request.fromDay(),
                        request.toDay(),
                        new TimeBreaks(List.of(new TimeBreaks.Stretch(16_000, 17_500)), 30))));
            }
        }
        return steps;
    }

    private static List<Step> steps(TimelineRequest request) {
        double middle = request.fromDay() + 0.4 * (request.toDay() - request.fromDay());
        List<Step> steps = new ArrayList<>();
        for (double factor : FACTORS) {
            steps.add(new Step(
                    request,
                    request.during(
                            middle - (middle - request.fromDay()) * factor,
                            middle + (request.toDay() - middle) * factor,
                            request.breaks())));
        }
        return steps;
    }

    private static Pane pane(Scene scene, String name) {
        return scene.panes().stream()
                .filter(pane -> pane.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Mark> extents(Scene scene) {
        return pane(scene, "lanes").marks().stream()
                .filter(mark -> mark.key().value().endsWith("/extent"))
                .collect(Collectors.toMap(mark -> mark.key().value(), Function.identity()));
    }

    @Test
    void theCalendarIsThatOfTheNewZoom() {
        for (Step step : steps()) {
            assertEquals(pane(step.packed(), "axis"), pane(step.passing(), "axis"));
            assertEquals(
                    step.packed().panes().stream().map(Pane::name).toList(),
                    step.passing().panes().stream().map(Pane::name).toList());
        }
    }

    @Test
    void marksLieWhereTheNewZoomHasThem() {
        int compared = 0;
        for (Step step : steps()) {
            Map<String, Mark> packed = extents(step.packed());
            for (Mark mark : extents(step.passing()).values()) {
                Mark other = packed.get(mark.key().value());
                // Of a line that two share the second draws the part under its title alone.
                if (other != null && other.bounds().width() == mark.bounds().width()) {
                    assertEquals(
                            other.bounds().x(),
                            mark.bounds().x(),
                            1e-6,
                            mark.key().value());
                    compared++;
                }
            }
        }
        assertTrue(compared > 2000, compared + " marks were compared");
    }

    @Test
    void eventsKeepTheirRows() {
        for (Step step : steps()) {
            Map<String, Mark> before = extents(step.before().scene());
            extents(step.passing()).forEach((key, mark) -> {
                // The selected event is drawn wherever it has a day in view.
                if (before.containsKey(key) || step.from().selectedId().isEmpty()) {
                    assertEquals(before.get(key).bounds().y(), mark.bounds().y(), 1e-6, key);
                }
            });
        }
    }

    @Test
    void noTwoTextsIntersectAndNoneLeavesItsPane() {
        int texts = 0;
        for (Step step : steps()) {
            for (String name : List.of("axis", "lanes")) {
                Pane pane = pane(step.passing(), name);
                List<Box> words = pane.marks().stream()
                        .filter(Mark.Text.class::isInstance)
                        .map(mark -> mark.bounds().grown(-0.01))
                        .toList();
                texts += words.size();
                for (int i = 0; i < words.size(); i++) {
                    Box word = words.get(i);
                    assertTrue(pane.bounds().contains(word, 0));
                    words.subList(0, i).forEach(other -> assertFalse(word.intersects(other)));
                }
            }
        }
        assertTrue(texts > 3000, texts + " texts were looked at");
    }

    private static TimelineRequest turned(TimelineRequest request) {
        return Requests.turned(request).during(request.fromDay(), request.toDay(), request.breaks());
    }

    @Test
    void timeRunsEitherWay() {
        for (Step step : steps()) {
            Step turned = new Step(turned(step.from()), turned(step.to()));
            Map<String, Mark> one = extents(step.passing());
            Map<String, Mark> other = extents(turned.passing());
            assertEquals(one.keySet(), other.keySet());
            one.forEach((key, mark) -> assertEquals(
                    mark.bounds().mirrored(step.to().widthPx()).x(),
                    other.get(key).bounds().x(),
                    1e-6));
        }
    }

    @Test
    void onlyAnotherZoomIsShownSo() {
        TimelineRequest request = Requests.of(new ManyEvents(100), "2003-01-01", "2026-01-01", 980, 474);
        TimelineScene scene = new TimelineLayout().layout(request);
        assertFalse(scene.isAtOtherZoom(request));
        assertFalse(scene.isAtOtherZoom(Requests.in(request, request.fromDay() + 9, request.toDay() + 9)));
        TimelineRequest nearer = Requests.in(request, request.fromDay() + 9, request.toDay());
        assertTrue(scene.isAtOtherZoom(nearer));
        assertTrue(scene.isAtOtherZoom(Requests.marked(nearer, "e3", "e4", 10)));
        assertFalse(scene.isAtOtherZoom(Requests.turned(nearer)));
        assertFalse(scene.isAtOtherZoom(Requests.withLanes(nearer, Requests.LANES)));
        assertTrue(nearer.selectedId().equals(Optional.empty()));
    }
}
