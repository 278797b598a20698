package org.isnad.layout.chart;

import java.util.List;
import java.util.Optional;
import org.isnad.scene.Box;

/** Finds room for labels: none overlaps another, a mark or the edge of the area. Lives as long as one layout. */
final class LabelPlaces {
    private static final double LEADER_WIDTH_PX = 1;

    private final Box area;
    private BoxGrid taken;
    private final BoxGrid marks;

    LabelPlaces(Box area) {
        this(area, new BoxGrid(area), new BoxGrid(area));
    }

    private LabelPlaces(Box area, BoxGrid taken, BoxGrid marks) {
        this.area = area;
        this.taken = taken;
        this.marks = marks;
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

    /** The same area with the same things in it, to try an arrangement in. */
    LabelPlaces copy() {
        return new LabelPlaces(area, taken.copy(), marks.copy());
    }

    /** Takes over what an arrangement in a copy has taken. */
    void takeAll(LabelPlaces arranged) {
        taken = arranged.taken.copy();
    }

    /** Keeps labels off a mark, which a leader may cross where there is no other way. */
    void takeMark(Box box) {
        marks.add(box);
    }

    /** Keeps labels and leaders off a box. */
    void take(Box box) {
        taken.add(box);
    }

    /**
     * Takes the first of the places that is free.
     *
     * @param own the box of the label's own mark, which the words may lie in, but not half in
     */
    Optional<Place> takeFirst(List<Place> candidates, Optional<Box> own) {
        return takeFirst(candidates, own, false);
    }

    /** Takes the first of the places whose words are free and whose leader may cross marks, but no words. */
    Optional<Place> takeFirstAcrossMarks(List<Place> candidates, Optional<Box> own) {
        return takeFirst(candidates, own, true);
    }

    private Optional<Place> takeFirst(List<Place> candidates, Optional<Box> own, boolean acrossMarks) {
        for (Place place : candidates) {
            Optional<Box> around = own.filter(box -> box.contains(place.label(), 0));
            if (free(place, around, acrossMarks)) {
                taken.add(place.label());
                place.leader().ifPresent(line -> taken.add(line));
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private boolean free(Place place, Optional<Box> around, boolean acrossMarks) {
        return area.contains(place.label(), 0)
                && !taken.meets(place.label())
                && !marks.meets(place.label(), around.orElse(null))
                && place.leader()
                        .filter(line -> taken.meets(line) || (!acrossMarks && marks.meets(line)))
                        .isEmpty();
    }
}
