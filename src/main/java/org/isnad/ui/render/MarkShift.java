package org.isnad.ui.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.scene.Box;
import org.isnad.scene.Mark;
import org.isnad.scene.Outline;
import org.isnad.scene.Outline.Step;

/** How marks moved sideways from one scene to the next. */
final class MarkShift {
    /** Less than that is not seen, and what is computed again differs by it. */
    private static final double UNSEEN_PX = 1e-3;

    /** JavaFX draws with 24 bits: farther away places would be rounded to parts of a pixel that are seen. */
    private static final double FARTHEST_PX = 20_000;

    private static final double STEPS_PER_PX = 256;

    private MarkShift() {}

    /**
     * How far right of where their nodes stand most of the texts that stay are to be seen; 0 where they have not moved
     * together.
     */
    static double of(List<Mark> next, Map<?, ? extends MarkNode> shown) {
        Map<Long, Integer> votes = new HashMap<>();
        double best = 0;
        int most = 0;
        int all = 0;
        for (Mark mark : next) {
            MarkNode node = mark instanceof Mark.Text ? shown.get(mark.key()) : null;
            if (node != null
                    && mark instanceof Mark.Text text
                    && node.mark() instanceof Mark.Text before
                    && before.text().equals(text.text())
                    && before.bounds().y() == text.bounds().y()) {
                all++;
                double moved = text.bounds().x() - before.bounds().x();
                int count = votes.merge(Math.round(moved * STEPS_PER_PX), 1, Integer::sum);
                if (count > most) {
                    most = count;
                    best = moved;
                }
            }
        }
        return 2 * most > all && Math.abs(best) < FARTHEST_PX ? best : 0;
    }

    /** Whether a mark looks like another one that is moved to the right so far. */
    static boolean isMoved(Mark before, Mark next, double dx) {
        return switch (before) {
            case Mark.Shape one ->
                next instanceof Mark.Shape other
                        && one.fill().equals(other.fill())
                        && one.stroke().equals(other.stroke())
                        && isMoved(one.outline().steps(), other.outline().steps(), dx);
            case Mark.Text one ->
                next instanceof Mark.Text other
                        && one.font() == other.font()
                        && one.colour() == other.colour()
                        && one.leftToRight() == other.leftToRight()
                        && one.text().equals(other.text())
                        && isMoved(one.bounds(), other.bounds(), dx);
        };
    }

    /** How far right of an outline another one of the same form lies; NaN if it has another form or height. */
    static double between(Outline one, Outline other) {
        double moved = other.bounds().x() - one.bounds().x();
        return isMoved(one.steps(), other.steps(), moved) ? moved : Double.NaN;
    }

    private static boolean isMoved(Box one, Box other, double dx) {
        return near(one.x() + dx, other.x())
                && near(one.y(), other.y())
                && near(one.width(), other.width())
                && near(one.height(), other.height());
    }

    private static boolean isMoved(List<Step> one, List<Step> other, double dx) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!isMoved(one.get(i), other.get(i), dx)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMoved(Step one, Step other, double dx) {
        return switch (one) {
            case Step.Move(double x, double y) ->
                other instanceof Step.Move(double otherX, double otherY) && near(x + dx, otherX) && near(y, otherY);
            case Step.Line(double x, double y) ->
                other instanceof Step.Line(double otherX, double otherY) && near(x + dx, otherX) && near(y, otherY);
            case Step.Cubic a ->
                other instanceof Step.Cubic b
                        && near(a.x1() + dx, b.x1())
                        && near(a.y1(), b.y1())
                        && near(a.x2() + dx, b.x2())
                        && near(a.y2(), b.y2())
                        && near(a.x() + dx, b.x())
                        && near(a.y(), b.y());
            case Step.Close _ -> other instanceof Step.Close;
        };
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) < UNSEEN_PX;
    }
}
