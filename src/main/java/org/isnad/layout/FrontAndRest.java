package org.isnad.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.scene.FontRole;

/** Draws everything in view, with the selected and the hovered event in front. */
final class FrontAndRest {
    private final TimelineRequest request;
    private final EventLabels labels;
    private final MarkList marks;
    private final Viewport view;
    private final List<LanePlacement> lanes;
    private final Optional<Emphasis> selected;
    private final Optional<Emphasis> hovered;

    /**
     * Finds out what is in front.
     *
     * @param selectedEvent index of the selected event, negative for none
     * @param hoveredEvent index of the hovered event, negative for none
     */
    FrontAndRest(
            TimelineRequest request,
            EventLabels labels,
            MarkList marks,
            Viewport view,
            List<LanePlacement> lanes,
            int selectedEvent,
            int hoveredEvent) {
        this.request = request;
        this.labels = labels;
        this.marks = marks;
        this.view = view;
        this.lanes = lanes;
        selected = selectedEvent < 0 ? Optional.empty() : emphasis(selectedEvent, FontRole.LABEL_STRONG);
        hovered = hoveredEvent < 0 || hoveredEvent == selectedEvent || isLabelled(hoveredEvent)
                ? Optional.empty()
                : emphasis(hoveredEvent, labels.font(hoveredEvent))
                        // The selection keeps its room; the tooltip has the words of the other.
                        .filter(front -> selected.stream().noneMatch(other -> other.hides(front.box())));
    }

    private Optional<Emphasis> emphasis(int event, FontRole font) {
        for (LanePlacement lane : lanes) {
            for (PlacedEvent placed : lane.events()) {
                if (placed.event() == event || placed.joined().contains(event)) {
                    return Emphasis.of(placed, event, font, labels, view);
                }
            }
            for (PlacedPill pill : lane.pills()) {
                if (pill.holds(event)) {
                    return Emphasis.of(pill, event, font, labels, view);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isLabelled(int event) {
        return lanes.stream()
                .flatMap(lane -> lane.events().stream())
                .anyMatch(placed -> placed.event() == event && placed.label().isPresent());
    }

    void paint() {
        List<Emphasis> fronts = new ArrayList<>();
        selected.ifPresent(fronts::add);
        hovered.ifPresent(fronts::add);
        Sentences sentences = new Sentences(request.columns(), request.labels());
        EventPainter painter = new EventPainter(marks, request.columns(), labels, sentences, view, fronts);
        for (LanePlacement lane : lanes) {
            for (PlacedEvent placed : lane.events()) {
                if (view.showsRow(placed.centreY())) {
                    Optional<Emphasis> front = fronts.stream()
                            .filter(one -> one.event() == placed.event()
                                    || placed.joined().contains(one.event()))
                            .findFirst();
                    painter.event(placed, front, front.equals(selected));
                }
            }
            for (PlacedPill pill : lane.pills()) {
                if (view.showsRow(pill.box().y())) {
                    Optional<Emphasis> front = fronts.stream()
                            .filter(one -> pill.holds(one.event()))
                            .findFirst();
                    painter.pill(pill, front, front.equals(selected));
                }
            }
        }
    }
}
