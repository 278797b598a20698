package org.isnad.layout.timeline;

import java.util.Optional;
import java.util.OptionalDouble;
import org.isnad.layout.drawing.Mirror;
import org.isnad.scene.Scene;
import org.isnad.scene.TextMetrics;

/**
 * A picture of the timeline and what its owner needs to know about it.
 *
 * @param scene the picture: panes {@code corner}, {@code axis}, {@code headers}, {@code lanes}
 * @param contentHeightPx how high all lanes are together
 * @param viewHeightPx how high the region of the lanes is; less than the content where there is something to scroll
 * @param selectedY the middle of the row of the selected event in the picture, also where that is scrolled out of view
 * @param events which events the picture shows
 * @param shown how many events of the view have a mark of their own
 * @param hidden how many events of the view found no room for a mark, or lie in collapsed lanes: they are counted
 * @param earlier how many events of the lanes lie before the view
 * @param later how many events of the lanes lie after the view
 * @param rows in which rows the events stand
 */
public record TimelineScene(
        Scene scene,
        double contentHeightPx,
        double viewHeightPx,
        OptionalDouble selectedY,
        ShownEvents events,
        int shown,
        int hidden,
        int earlier,
        int later,
        PackedPicture rows) {

    /**
     * How many events of the lanes lie where, each once in however many lanes it stands.
     *
     * @param inView have a day in view
     * @param earlier lie before the view
     * @param later lie after the view
     */
    public record Counts(int inView, int earlier, int later) {}

    /** The counts of this picture. */
    public Counts counts() {
        return new Counts(shown + hidden, earlier, later);
    }

    /** The counts of another view of the same events, before it is laid out; empty for a request of others. For any thread. */
    public Optional<Counts> counts(TimelineRequest other) {
        return rows.counts(other);
    }

    /** The same with its picture turned; heights stay. */
    TimelineScene turned(Mirror mirror) {
        return new TimelineScene(
                mirror.scene(scene),
                contentHeightPx,
                viewHeightPx,
                selectedY,
                events,
                shown,
                hidden,
                earlier,
                later,
                rows);
    }

    /** Whether a request differs from that of this picture by its zoom, and by time, scrolling and what is selected at most. */
    public boolean isAtOtherZoom(TimelineRequest other) {
        return rows.isAtOtherZoom(other);
    }

    /**
     * What to show of another zoom until that is packed: the axis and the marks where they belong, in the rows of this picture, titles
     * as far as they touch nothing, and headers as they are. Nothing in it is spoken. For any thread.
     *
     * @param other a request {@link #isAtOtherZoom at another zoom}
     * @param metrics measures words on this thread
     */
    public Scene passing(TimelineRequest other, TextMetrics metrics) {
        return rows.at(other, metrics, scene);
    }

    /** How far the lanes can be scrolled. */
    public double maxScrollPx() {
        return Math.max(0, contentHeightPx - viewHeightPx);
    }
}
