package org.isnad.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isnad.scene.Box;

/**
 * The row of pills of one lane, as far as it is in view.
 *
 * <p>Away from the edges of the view a pill stands over its stretch of time. At an edge it is moved into the view, and as
 * narrow as its count allows; a neighbour in whose way it then is gives way by the same rule. A mark in the way of a count
 * becomes a pill again. A pill whose events are all out of view is not shown.
 */
final class PillRow {
    private static final double HEIGHT_PX = 13;
    private static final double RISE_PX = 8;
    private static final double SPREAD_PX = 2;
    private static final double EDGE_GAP_PX = 2;
    private static final double NEIGHBOUR_GAP_PX = 4;

    private final TimelinePacking.Lane lane;
    private final LanePacking rows;
    private final MarkExtents extents;
    private final Viewport view;
    private final EventLabels labels;
    private final List<Integer> shown = new ArrayList<>();
    private final BitSet marks = new BitSet();
    private final double[] lefts;
    private final double[] rights;
    private final double centreY;

    PillRow(TimelinePacking.Lane lane, Viewport view, EventLabels labels, double centreY) {
        this.lane = lane;
        this.view = view;
        this.labels = labels;
        this.centreY = centreY;
        rows = lane.rows();
        extents = rows.extents();
        find();
        lefts = new double[shown.size()];
        rights = new double[shown.size()];
        do {
            place();
        } while (!placed());
    }

    private void find() {
        for (int pill = firstCandidate(); pill < rows.pillCount(); pill++) {
            // A mark may begin a little before its stretch.
            if (view.x(rows.stretchStart(pill)) - LanePacking.GAP_PX
                    >= view.plot().right()) {
                return;
            }
            if (inView(pill)) {
                marks.set(shown.size(), rows.isAlone(pill));
                shown.add(pill);
            }
        }
    }

    /** The first pill whose stretch ends in view, or the one before it if that is a mark, which may be longer. */
    private int firstCandidate() {
        int low = 0;
        int high = rows.pillCount();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (view.x(rows.stretchStart(middle)) + LanePacking.STRETCH_PX
                    > view.plot().x()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low > 0 && rows.isAlone(low - 1) ? low - 1 : low;
    }

    /** Whether the mark of an event of the pill would be in view. */
    private boolean inView(int pill) {
        for (int i = 0; i < rows.pillSize(pill); i++) {
            int event = rows.pillMember(pill, i);
            if (view.x(extents.start(event)) < view.plot().right()
                    && view.x(extents.end(event)) > view.plot().x()) {
                return true;
            }
        }
        return false;
    }

    private void place() {
        for (int i = 0; i < lefts.length; i++) {
            if (marks.get(i)) {
                int event = rows.pillMember(shown.get(i), 0);
                lefts[i] = view.x(extents.start(event)) - EDGE_GAP_PX;
                rights[i] = view.x(extents.end(event)) + EDGE_GAP_PX;
            } else {
                double stretch = view.x(rows.stretchStart(shown.get(i)));
                lefts[i] = stretch + LanePacking.GAP_PX / 2;
                rights[i] = stretch + LanePacking.STRETCH_PX - LanePacking.GAP_PX / 2;
            }
        }
    }

    /** Moves pills into the view; false if a mark was in the way, which is a pill from now on. */
    private boolean placed() {
        fromLeft();
        if (demoted()) {
            return false;
        }
        fromRight();
        return !demoted();
    }

    private void fromLeft() {
        double bound = view.plot().x() + EDGE_GAP_PX;
        for (int i = 0; i < lefts.length; i++) {
            if (!marks.get(i)) {
                lefts[i] = Math.max(lefts[i], bound);
                rights[i] = Math.max(rights[i], lefts[i] + leastPx(i));
            }
            bound = rights[i] + NEIGHBOUR_GAP_PX;
        }
    }

    private void fromRight() {
        double bound = view.plot().right() - EDGE_GAP_PX;
        for (int i = lefts.length - 1; i >= 0; i--) {
            if (!marks.get(i)) {
                rights[i] = Math.min(rights[i], bound);
                lefts[i] = Math.min(lefts[i], rights[i] - leastPx(i));
            }
            bound = lefts[i] - NEIGHBOUR_GAP_PX;
        }
    }

    private double leastPx(int i) {
        return Math.min(labels.countPx(rows.pillSize(shown.get(i))), LanePacking.STRETCH_PX - LanePacking.GAP_PX);
    }

    /** Makes pills of marks that a moved pill would touch; whether there was one. */
    private boolean demoted() {
        boolean any = false;
        for (int i = 0; i + 1 < lefts.length; i++) {
            boolean touch = rights[i] + NEIGHBOUR_GAP_PX > lefts[i + 1];
            if (touch && marks.get(i) != marks.get(i + 1)) {
                marks.clear(i);
                marks.clear(i + 1);
                any = true;
            }
        }
        return any;
    }

    /** The pills, from left to right. */
    List<PlacedPill> pills() {
        List<PlacedPill> pills = new ArrayList<>();
        for (int i = 0; i < lefts.length; i++) {
            if (!marks.get(i)) {
                int pill = shown.get(i);
                Box box = new Box(lefts[i], centreY - RISE_PX, rights[i] - lefts[i], HEIGHT_PX);
                double from = view.x(extents.dateStart(rows.pillMember(pill, 0)));
                double to = view.x(extents.dateEnd(rows.pillMember(pill, rows.pillSize(pill) - 1)));
                double left = Math.clamp(from, box.x(), box.right() - SPREAD_PX);
                double right = Math.clamp(to, left + SPREAD_PX, box.right());
                pills.add(new PlacedPill(lane, pill, box, new Box(left, box.bottom() + 1, right - left, SPREAD_PX)));
            }
        }
        return List.copyOf(pills);
    }

    /** The events whose own marks stand in the row, from left to right. */
    List<Integer> alone() {
        return marks.stream().map(i -> rows.pillMember(shown.get(i), 0)).boxed().toList();
    }
}
