package org.isnad.layout.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.layout.timeline.Spot.Form;
import org.isnad.scene.Box;

/**
 * A lane as it was packed for one zoom, at another one: its events keep their rows, their marks lie where the new zoom has them, and
 * titles stay with their marks as long as they touch nothing there.
 *
 * @param rowCount how many rows it has
 * @param extents the marks at the new zoom
 */
record RescaledLane(int rowCount, MarkExtents extents) implements LanePacking {

    @Override
    public List<RowPacking> near(double from, double to) {
        return List.of();
    }

    /** Finds places in a view for the events that a lane had in view before. */
    static final class Placing {
        private final LanePlacement placement;
        private final EventLabels labels;
        private final LaneGeometry before;
        private final LaneGeometry view;

        /** What is taken of the words of each row. */
        private final List<List<PlacedEvent>> rows = new ArrayList<>();

        /**
         * Nothing placed yet.
         *
         * @param placement computes where marks lie in the view
         * @param before where the lane lay
         * @param view where it lies now
         */
        Placing(LanePlacement placement, EventLabels labels, LaneGeometry before, LaneGeometry view) {
            this.placement = placement;
            this.labels = labels;
            this.before = before;
            this.view = view;
        }

        /** The events that are still in view, in the order in which they came. */
        List<PlacedEvent> placed(List<PlacedEvent> events) {
            List<PlacedEvent> marks = new ArrayList<>();
            List<Optional<PlacedEvent.Title>> titles = new ArrayList<>();
            for (PlacedEvent event : events) {
                if (placement.isInView(event.event())) {
                    PlacedEvent mark = placement.placed(event.event(), event.spot());
                    marks.add(mark);
                    titles.add(event.title().flatMap(title -> title(event, title, mark)));
                    row(mark).add(mark);
                }
            }
            List<PlacedEvent> all = new ArrayList<>();
            for (int i = 0; i < marks.size(); i++) {
                PlacedEvent mark = marks.get(i);
                Optional<PlacedEvent> titled =
                        titles.get(i).filter(title -> isFree(title, mark)).map(mark::with);
                titled.ifPresent(row(mark)::add);
                all.add(titled.orElse(mark));
            }
            return all;
        }

        private List<PlacedEvent> row(PlacedEvent mark) {
            while (rows.size() <= mark.spot().row()) {
                rows.add(new ArrayList<>());
            }
            return rows.get(mark.spot().row());
        }

        /** Where a title would stand: at the day of its stem, moved along its line as far as that is in view; beside its mark. */
        private Optional<PlacedEvent.Title> title(PlacedEvent event, PlacedEvent.Title title, PlacedEvent mark) {
            double width = title.box().width();
            double stem;
            if (event.spot().form() == Form.OVER) {
                double need = labels.leadPx(event.event()) + width;
                double first = Math.max(mark.start() + 1, view.plot().x() + LanePlacement.EDGE_PX);
                double last =
                        Math.min(mark.end() - RowPlaces.CAP_ROOM_PX, view.plot().right() - LanePlacement.EDGE_PX)
                                - need;
                if (last < first) {
                    return Optional.empty();
                }
                stem = Math.clamp(view.scale().axisX(before.scale().axisDay(title.stem())), first, last);
            } else {
                boolean after = title.stem() >= event.end();
                stem = after ? mark.end() + title.stem() - event.end() : mark.start() - (event.start() - title.stem());
            }
            double x = stem + title.box().x() - title.stem();
            PlacedEvent.Title moved = new PlacedEvent.Title(
                    stem, new Box(x, mark.rowY(), width, title.box().height()), title.cut());
            boolean inView = stem >= view.plot().x() + LanePlacement.EDGE_PX
                    && x + width <= view.plot().right() - LanePlacement.EDGE_PX;
            return inView ? Optional.of(moved) : Optional.empty();
        }

        /** Whether a title touches nothing in the line of words: no other title, no short mark, no end of a line. */
        private boolean isFree(PlacedEvent.Title title, PlacedEvent mark) {
            double from = title.stem() - PackedRow.GAP_PX;
            double to = title.box().right() + PackedRow.GAP_PX;
            for (PlacedEvent other : row(mark)) {
                if (other.event() == mark.event()) {
                    continue;
                }
                boolean meetsTitle = other.title()
                        .filter(one -> one.stem() < to && one.box().right() > from)
                        .isPresent();
                boolean meetsMark = other.isLine()
                        ? isWithin(other.start(), from, to) || isWithin(other.end(), from, to)
                        : other.markStart() < to && other.markEnd() > from;
                if (meetsTitle || meetsMark) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isWithin(double end, double from, double to) {
            return end > from && end < to;
        }
    }
}
