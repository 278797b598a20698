package org.isnad.layout.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.layout.drawing.MarkList;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;

/** Draws the view on the strip of an overview: a frame with handles, and how many events lie before and after it. */
final class ViewFrame {
    private static final double LEAST_FRAME_PX = 3;
    private static final double FRAME_STROKE_PX = 1.4;
    private static final double HANDLE_WIDTH_PX = 5;
    private static final double HANDLE_HEIGHT_PX = 18;
    private static final double COUNT_GAP_PX = 6;

    private final OverviewRequest request;
    private final Box strip;
    private final Box frame;
    private final MarkList marks;

    /**
     * Draws nothing yet.
     *
     * @param frame where the view lies, as {@link #box} says
     */
    ViewFrame(OverviewRequest request, Box strip, Box frame, MarkList marks) {
        this.request = request;
        this.strip = strip;
        this.frame = frame;
        this.marks = marks;
    }

    /** The frame, inside of the strip and never so narrow that it cannot be seen. */
    static Box box(OverviewRequest request, TimeScale scale) {
        double inset = FRAME_STROKE_PX / 2;
        double from = scale.x(request.viewFromDay());
        double to = scale.x(request.viewToDay());
        double spare = Math.max(0, LEAST_FRAME_PX - (to - from)) / 2;
        double left = Math.clamp(from - spare, scale.leftPx() + inset, scale.rightPx() - inset - LEAST_FRAME_PX);
        double right = Math.clamp(to + spare, left + LEAST_FRAME_PX, scale.rightPx() - inset);
        return new Box(
                left,
                OverviewLayout.FRAME_TOP_PX,
                right - left,
                OverviewLayout.FRAME_BOTTOM_PX - OverviewLayout.FRAME_TOP_PX);
    }

    /**
     * Draws it.
     *
     * @param circles beside which the counts stand
     */
    void draw(OverviewProfiles profiles, List<Box> circles) {
        marks.decoration(
                "view/paper", Layer.GROUND, Outline.rounded(frame, 4), Fill.solid(ColourRole.PAPER), Stroke.NONE);
        counts(profiles, circles);
        handles();
    }

    private void counts(OverviewProfiles profiles, List<Box> circles) {
        List<Box> taken = new ArrayList<>(circles);
        int before = profiles.before(request.viewFromDay());
        int after = profiles.after(request.viewToDay());
        if (before > 0) {
            String text = request.labels().text("overview.before", "n", before);
            double wanted = frame.x() - COUNT_GAP_PX - marks.metrics().width(text, FontRole.HINT);
            // Never beyond the frame: a count of what lies before must not stand among what lies after.
            Box side = new Box(strip.x(), strip.y(), frame.x() - strip.x(), strip.height());
            count("count/before", text, wanted, side, taken);
        }
        if (after > 0) {
            String text = request.labels().text("overview.after", "n", after);
            Box side = new Box(frame.right(), strip.y(), strip.right() - frame.right(), strip.height());
            count("count/after", text, frame.right() + COUNT_GAP_PX, side, taken);
        }
    }

    /** Puts a text into the free place of one side of the row that is nearest to the wanted one; nowhere if there is none. */
    private void count(String key, String text, double wanted, Box side, List<Box> taken) {
        double width = marks.metrics().width(text, FontRole.HINT);
        List<Box> sorted = taken.stream()
                .filter(box -> box.right() > side.x() && box.x() < side.right())
                .sorted(Comparator.comparingDouble(Box::x))
                .toList();
        double best = Double.NaN;
        double free = side.x() + COUNT_GAP_PX;
        for (int i = 0; i <= sorted.size(); i++) {
            double end = (i < sorted.size() ? sorted.get(i).x() : side.right()) - COUNT_GAP_PX;
            if (end - free >= width) {
                double place = Math.clamp(wanted, free, end - width);
                // Not a number is nearer to nothing.
                if (!(Math.abs(best - wanted) <= Math.abs(place - wanted))) {
                    best = place;
                }
            }
            free = i < sorted.size() ? sorted.get(i).right() + COUNT_GAP_PX : free;
        }
        if (!Double.isNaN(best)) {
            Box box = marks.box(text, FontRole.HINT, best, OverviewLayout.NUMERALS_Y);
            taken.add(box);
            marks.text(
                    key, Layer.LABEL, text, box, FontRole.HINT, ColourRole.INK_2, Optional.empty(), Optional.of(text));
        }
    }

    private void handles() {
        marks.decoration(
                "view/frame",
                Layer.OVERLAY,
                Outline.rounded(frame, 4),
                Fill.NONE,
                Stroke.of(ColourRole.INK, FRAME_STROKE_PX));
        double half = HANDLE_WIDTH_PX / 2;
        double middle = frame.x() + frame.width() / 2;
        double apart = Math.max(frame.width() / 2, half + 1);
        handle("view/handle/from", Math.max(middle - apart, strip.x() + half));
        handle("view/handle/to", Math.min(middle + apart, strip.right() - half));
    }

    private void handle(String key, double x) {
        double middle = frame.y() + frame.height() / 2;
        Box box = new Box(x - HANDLE_WIDTH_PX / 2, middle - HANDLE_HEIGHT_PX / 2, HANDLE_WIDTH_PX, HANDLE_HEIGHT_PX);
        marks.decoration(key, Layer.OVERLAY, Outline.rounded(box, 2.5), Fill.solid(ColourRole.INK), Stroke.NONE);
    }
}
