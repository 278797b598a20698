package org.isnad.layout.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.isnad.layout.data.LaneSpec;
import org.isnad.layout.drawing.MarkList;
import org.isnad.scene.FontRole;

/** Paints the lanes in view, with the selected and the hovered event in front in each lane that holds them. */
final class LanePainter {
    private final TimelineRequest request;
    private final EventLabels labels;
    private final MarkList marks;
    private final LaneGeometry view;
    private final TimelinePacking packing;
    private final List<LanePlacement> lanes;
    private final int selectedEvent;
    private final int hoveredEvent;
    private final List<Optional<Front>> selected = new ArrayList<>();
    private final List<Optional<Front>> hovered = new ArrayList<>();

    /** An event in front of the others. */
    private record Front(PlacedEvent placed, Emphasis emphasis) {}

    /**
     * Finds out what is in front.
     *
     * @param lanes what is in view of the lanes of the packing, in the same order
     * @param selectedEvent index of the selected event, negative for none
     * @param hoveredEvent index of the hovered event, negative for none
     */
    LanePainter(
            TimelineRequest request,
            EventLabels labels,
            MarkList marks,
            LaneGeometry view,
            TimelinePacking packing,
            List<LanePlacement> lanes,
            int selectedEvent,
            int hoveredEvent) {
        this.request = request;
        this.labels = labels;
        this.marks = marks;
        this.view = view;
        this.packing = packing;
        this.lanes = lanes;
        this.selectedEvent = selectedEvent;
        this.hoveredEvent = hoveredEvent;
        for (int i = 0; i < lanes.size(); i++) {
            selected.add(front(i, selectedEvent, FontRole.LABEL_STRONG));
        }
        // A title that is there needs no emphasis, but where the event stands in other lanes too all its marks light
        // up.
        boolean several = packing.lanes().stream()
                        .filter(lane -> lane.spec().events().contains(hoveredEvent))
                        .count()
                > 1;
        for (int i = 0; i < lanes.size(); i++) {
            boolean rests = hoveredEvent < 0
                    || hoveredEvent == selectedEvent
                    || (!several && isTitled(lanes.get(i), hoveredEvent));
            hovered.add(
                    rests
                            ? Optional.empty()
                            : front(i, hoveredEvent, labels.font(hoveredEvent))
                                    // The selection keeps its room; the tooltip has the words of the other.
                                    .filter(front -> selected.stream()
                                            .flatMap(Optional::stream)
                                            .noneMatch(other -> other.emphasis()
                                                    .hides(front.emphasis().box()))));
        }
    }

    private Optional<Front> front(int lane, int event, FontRole font) {
        LaneSpec spec = packing.lanes().get(lane).spec();
        if (event < 0 || spec.collapsed() || !spec.events().contains(event)) {
            return Optional.empty();
        }
        LanePlacement placement = lanes.get(lane);
        Optional<PlacedEvent> placed = placement.events().stream()
                .filter(one -> one.event() == event)
                .findFirst()
                .or(() -> Optional.of(event).filter(placement::hasDayInView).map(placement::hidden));
        return placed.flatMap(one -> Emphasis.of(one, font, labels, view).map(emphasis -> new Front(one, emphasis)));
    }

    private static boolean isTitled(LanePlacement lane, int event) {
        return lane.events().stream()
                .anyMatch(placed -> placed.event() == event
                        && placed.title().filter(title -> !title.cut()).isPresent());
    }

    /**
     * Paints them.
     *
     * @param passing whether the picture is shown for a moment alone: nothing in it is spoken, nor is it shown where events lie that
     *     are not shown
     */
    void paint(boolean passing) {
        List<Emphasis> fronts = new ArrayList<>();
        selected.stream().flatMap(Optional::stream).map(Front::emphasis).forEach(fronts::add);
        hovered.stream().flatMap(Optional::stream).map(Front::emphasis).forEach(fronts::add);
        IntFunction<Optional<String>> sentences = passing
                ? event -> Optional.empty()
                : event -> Optional.of(labels.sentences().event(event));
        EventPainter painter = new EventPainter(marks, request.columns(), labels, sentences, view, fronts);
        for (int i = 0; i < lanes.size(); i++) {
            TimelinePacking.Lane lane = packing.lanes().get(i);
            if (lane.spec().collapsed()) {
                collapsed(new CollapsedLane(lane, view, marks), lane.spec(), sentences);
            } else {
                if (!passing) {
                    new HiddenEvents(lane, lanes.get(i), view).density(marks);
                }
                lane(lanes.get(i), selected.get(i), hovered.get(i), painter);
            }
        }
    }

    private void collapsed(CollapsedLane row, LaneSpec spec, IntFunction<Optional<String>> sentences) {
        row.density();
        if (spec.events().contains(selectedEvent)) {
            row.front(selectedEvent, true, sentences);
        }
        if (hoveredEvent != selectedEvent && spec.events().contains(hoveredEvent)) {
            row.front(hoveredEvent, false, sentences);
        }
    }

    private void lane(LanePlacement lane, Optional<Front> strong, Optional<Front> light, EventPainter painter) {
        for (PlacedEvent placed : lane.events()) {
            boolean inFront = isOf(strong, placed.event()) || isOf(light, placed.event());
            if (view.showsRow(placed.rowY()) && !inFront) {
                painter.event(placed);
            }
        }
        light.ifPresent(front -> painter.front(front.placed(), front.emphasis(), false));
        strong.ifPresent(front -> painter.front(front.placed(), front.emphasis(), true));
    }

    private static boolean isOf(Optional<Front> front, int event) {
        return front.filter(one -> one.emphasis().event() == event).isPresent();
    }
}
