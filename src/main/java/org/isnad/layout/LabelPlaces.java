package org.isnad.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.scene.Box;

/** Finds room for labels: none overlaps another, a mark or the edge of the area. Lives as long as one layout. */
final class LabelPlaces {
    private static final double LEADER_WIDTH_PX = 1;

    private final Box area;
    private final List<Box> taken = new ArrayList<>();

    LabelPlaces(Box area) {
        this.area = area;
    }

    /**
     * A place for a label.
     *
     * @param label where the words may stand
     * @param leader a thin line that leads from there to the mark, where they are apart
     */
    record Place(Box label, Optional<Box> leader) {
        static Place beside(Box label) {
            return new Place(label, Optional.empty());
        }

        static Place apart(Box label, double x, double fromY, double toY) {
            double top = Math.min(fromY, toY);
            Box line = new Box(x - LEADER_WIDTH_PX / 2, top, LEADER_WIDTH_PX, Math.abs(toY - fromY));
            return new Place(label, Optional.of(line));
        }
    }

    /** Keeps labels off a box. */
    void take(Box box) {
        taken.add(box);
    }

    /**
     * Takes the first of the places that is free.
     *
     * @param own the box of the label's own mark, which the words may lie in, but not half in
     */
    Optional<Place> takeFirst(List<Place> candidates, Optional<Box> own) {
        for (Place place : candidates) {
            Optional<Box> around = own.filter(box -> box.contains(place.label(), 0));
            if (free(place, around)) {
                taken.add(place.label());
                place.leader().ifPresent(taken::add);
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private boolean free(Place place, Optional<Box> around) {
        return area.contains(place.label(), 0)
                && taken.stream()
                        .filter(box -> around.filter(box::equals).isEmpty())
                        .noneMatch(place.label()::intersects)
                && place.leader()
                        .filter(line -> taken.stream().anyMatch(line::intersects))
                        .isEmpty();
    }
}
