package org.isnad.layout.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.layout.data.Reading;
import org.isnad.scene.Box;

/**
 * The thin vertical lines that show how far different articles are apart: they join reported values that answer the same
 * question for the same days, and never touch a plan.
 */
final class FigureWhiskers {
    private static final List<Double> PARTS = List.of(0.5, 0.75, 0.25, 0.9, 0.1);
    private static final double CLEARANCE_PX = 3;

    private FigureWhiskers() {}

    /** The lines as boxes without width. */
    static List<Box> between(List<FigureDrawing> drawings) {
        List<FigureDrawing> reported = drawings.stream()
                .filter(drawing ->
                        !drawing.reading().planned() && !drawing.reading().ambiguous())
                .sorted(Comparator.comparingDouble(drawing -> drawing.core().y()))
                .toList();
        List<Box> whiskers = new ArrayList<>();
        for (int i = 0; i < reported.size(); i++) {
            FigureDrawing upper = reported.get(i);
            // The next lower value of the same question only: three values make two lines, not three.
            reported.subList(i + 1, reported.size()).stream()
                    .filter(lower -> disagree(upper.reading(), lower.reading()))
                    .findFirst()
                    .ifPresent(lower -> line(upper, lower, drawings, whiskers));
        }
        return List.copyOf(whiskers);
    }

    private static boolean disagree(Reading a, Reading b) {
        boolean sameQuestion = a.figure().id().equals(b.figure().id())
                || a.figure().questions().stream().anyMatch(b.figure().questions()::contains);
        return sameQuestion
                && a.bounds().overlaps(b.bounds())
                && !a.quantity().equals(b.quantity())
                && !a.articles().equals(b.articles());
    }

    private static void line(
            FigureDrawing upper, FigureDrawing lower, List<FigureDrawing> drawings, List<Box> whiskers) {
        double left = Math.max(upper.core().x(), lower.core().x());
        double right = Math.min(upper.core().right(), lower.core().right());
        double top = upper.core().bottom();
        double height = lower.core().y() - top;
        if (left >= right || height <= 0) {
            return;
        }
        for (double part : PARTS) {
            Box line = new Box(left + (right - left) * part, top, 0, height);
            Box room = line.grown(CLEARANCE_PX);
            if (drawings.stream()
                    .filter(other -> !other.equals(upper) && !other.equals(lower))
                    .noneMatch(other -> other.bounds().intersects(room))) {
                whiskers.add(line);
                return;
            }
        }
    }
}
