package org.isnad.layout.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final List<Optional<Emphasis>> selected = new ArrayList<>();
    private final List<Optional<Emphasis>> hovered = new ArrayList<>();

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
        lanes.forEach(lane -> selected.add(
                selectedEvent < 0 ? Optional.empty() : emphasis(lane, selectedEvent, FontRole.LABEL_STRONG)));
        // A label that is there needs no emphasis, but where the event stands in other lanes too all its marks light
        // up.
        boolean several = packing.lanes().stream()
                        .filter(lane -> lane.spec().events().contains(hoveredEvent))
                        .count()
                > 1;
        for (LanePlacement lane : lanes) {
            boolean rests =
                    hoveredEvent < 0 || hoveredEvent == selectedEvent || (!several && isLabelled(lane, hoveredEvent));
            hovered.add(
                    rests
                            ? Optional.empty()
                            : emphasis(lane, hoveredEvent, labels.font(hoveredEvent))
                                    // The selection keeps its room; the tooltip has the words of the other.
                                    .filter(front -> selected.stream()
                                            .flatMap(Optional::stream)
                                            .noneMatch(other -> other.hides(front.box()))));
        }
    }

    private Optional<Emphasis> emphasis(LanePlacement lane, int event, FontRole font) {
        for (PlacedEvent placed : lane.events()) {
            if (placed.event() == event || placed.joined().contains(event)) {
                return Emphasis.of(placed, event, font, labels, view);
            }
        }
        for (PlacedCount placedCount : lane.placedCounts()) {
            if (placedCount.holds(event)) {
                return Emphasis.of(placedCount, event, font, labels, view);
            }
        }
        return Optional.empty();
    }

    private static boolean isLabelled(LanePlacement lane, int event) {
        return lane.events().stream()
                .anyMatch(placed -> placed.event() == event && placed.label().isPresent());
    }

    void paint() {
        List<Emphasis> fronts = new ArrayList<>();
        selected.stream().flatMap(Optional::stream).forEach(fronts::add);
        hovered.stream().flatMap(Optional::stream).forEach(fronts::add);
        Sentences sentences = new Sentences(request.columns(), request.labels());
        EventPainter painter = new EventPainter(marks, request.columns(), labels, sentences, view, fronts);
        for (int i = 0; i < lanes.size(); i++) {
            TimelinePacking.Lane lane = packing.lanes().get(i);
            if (lane.spec().collapsed()) {
                collapsed(new CollapsedLane(lane, view, marks), lane.spec(), sentences);
            } else {
                lane(lanes.get(i), selected.get(i), hovered.get(i), painter);
            }
        }
    }

    private void collapsed(CollapsedLane row, LaneSpec spec, Sentences sentences) {
        row.density();
        if (spec.events().contains(selectedEvent)) {
            row.front(selectedEvent, true, sentences);
        }
        if (hoveredEvent != selectedEvent && spec.events().contains(hoveredEvent)) {
            row.front(hoveredEvent, false, sentences);
        }
    }

    private void lane(LanePlacement lane, Optional<Emphasis> strong, Optional<Emphasis> light, EventPainter painter) {
        List<Emphasis> fronts = new ArrayList<>();
        strong.ifPresent(fronts::add);
        light.ifPresent(fronts::add);
        for (PlacedEvent placed : lane.events()) {
            if (view.showsRow(placed.centreY())) {
                Optional<Emphasis> front = fronts.stream()
                        .filter(one ->
                                one.event() == placed.event() || placed.joined().contains(one.event()))
                        .findFirst();
                painter.event(placed, front, front.equals(strong));
            }
        }
        for (PlacedCount placedCount : lane.placedCounts()) {
            if (view.showsRow(placedCount.box().y())) {
                Optional<Emphasis> front = fronts.stream()
                        .filter(one -> placedCount.holds(one.event()))
                        .findFirst();
                painter.count(placedCount, front, front.equals(strong));
            }
        }
    }
}
