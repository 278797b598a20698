package org.isnad.layout.drawing;

import java.util.List;
import java.util.Optional;
import org.isnad.labels.Labels;
import org.isnad.model.Language;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;
import org.isnad.scene.TextMetrics;

/** The words for the oldest and the newest side with an arrow between them, that every picture shows. */
public final class DirectionCue {
    private static final double GAP_PX = 6;
    private static final double ARROW_PX = 18;
    private static final double HEAD_PX = 4;

    private DirectionCue() {}

    /** How wide the cue is in a font. */
    public static double widthPx(FontRole font, Labels labels, TextMetrics metrics) {
        return metrics.width(labels.text("timeline.cue.oldest"), font)
                + metrics.width(labels.text("timeline.cue.newest"), font)
                + ARROW_PX
                + 2 * GAP_PX;
    }

    /**
     * The marks of the cue, in time order from left to right.
     *
     * @param area where it stands: at the left, the side of the oldest, in the middle of the height; it may be wider than
     *     the area
     */
    public static List<Mark> marks(Box area, FontRole font, Labels labels, TextMetrics metrics) {
        MarkList marks = new MarkList(metrics, labels.language() == Language.ENGLISH);
        double y = area.y() + area.height() / 2;
        String oldest = labels.text("timeline.cue.oldest");
        String newest = labels.text("timeline.cue.newest");
        Box first = marks.box(oldest, font, area.x(), y);
        double tail = first.right() + GAP_PX;
        double tip = tail + ARROW_PX;
        Box second = marks.box(newest, font, tip + GAP_PX, y);
        marks.text(
                "cue/oldest",
                Layer.HEADER,
                oldest,
                first,
                font,
                ColourRole.INK,
                Optional.empty(),
                Optional.of(labels.text("timeline.cue.spoken")));
        marks.decoration(
                "cue/arrow",
                Layer.HEADER,
                new Outline(List.of(
                        new Outline.Step.Move(tail, y),
                        new Outline.Step.Line(tip, y),
                        new Outline.Step.Move(tip - HEAD_PX, y - HEAD_PX),
                        new Outline.Step.Line(tip, y),
                        new Outline.Step.Line(tip - HEAD_PX, y + HEAD_PX))),
                Fill.NONE,
                new Stroke(ColourRole.INK_2, 1, 1.3, List.of(), true));
        marks.text(
                "cue/newest", Layer.HEADER, newest, second, font, ColourRole.INK, Optional.empty(), Optional.empty());
        return marks.inDrawingOrder();
    }
}
