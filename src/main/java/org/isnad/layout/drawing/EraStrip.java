package org.isnad.layout.drawing;

import java.util.List;
import java.util.Optional;
import org.isnad.labels.Labels;
import org.isnad.model.Era;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;

/** Eras: bands behind the lanes, and over the lanes a strip with their names. They are neither chosen nor counted. */
public final class EraStrip {
    private static final double HEIGHT_PX = 22;

    /** Under that height lanes need all the room. */
    private static final double LEAST_PICTURE_PX = 180;

    private static final double TINT = 0.35;
    private static final double MARGIN_PX = 6;

    private final List<Era> eras;
    private final TimeScale scale;

    /** The eras of a timeline, by their beginning. */
    public EraStrip(List<Era> eras, TimeScale scale) {
        this.eras = eras;
        this.scale = scale;
    }

    /** The height that names of eras take over the lanes. */
    public static double heightPx(List<Era> eras, double picturePx) {
        return eras.isEmpty() || picturePx < LEAST_PICTURE_PX ? 0 : HEIGHT_PX;
    }

    /** The bands through the lanes; of two that follow each other only every other one is tinted, the others have lines. */
    public void bands(MarkList marks, Box plot) {
        for (int i = 0; i < eras.size(); i++) {
            Box band = band(eras.get(i), plot);
            if (band.width() > 0) {
                marks.decoration(
                        "era/" + i + "/band",
                        Layer.GRID,
                        Outline.rectangle(band),
                        i % 2 == 0 ? new Fill.Solid(ColourRole.HAIRLINE, TINT) : Fill.NONE,
                        Stroke.NONE);
                edge(marks, "era/" + i + "/start", band.x(), plot);
                edge(marks, "era/" + i + "/end", band.right(), plot);
            }
        }
    }

    private static void edge(MarkList marks, String key, double x, Box plot) {
        if (x > plot.x() && x < plot.right()) {
            marks.decoration(
                    key,
                    Layer.GRID,
                    Outline.line(x, plot.y(), x, plot.bottom()),
                    Fill.NONE,
                    Stroke.of(ColourRole.HAIRLINE_STRONG, 1));
        }
    }

    /** The names, each in its stretch of time; one that finds no room there is spoken alone. */
    public void names(MarkList marks, Box area, Labels labels) {
        marks.decoration(
                "eras/paper", Layer.GROUND, Outline.rectangle(area), Fill.solid(ColourRole.PAPER), Stroke.NONE);
        marks.decoration(
                "eras/line",
                Layer.HEADER,
                Outline.line(area.x(), area.bottom(), area.right(), area.bottom()),
                Fill.NONE,
                Stroke.of(ColourRole.HAIRLINE_STRONG, 1));
        double middle = area.y() + area.height() / 2;
        text(marks, "eras/name", labels.text("timeline.eras"), MARGIN_PX, HeaderColumn.WIDTH_PX - MARGIN_PX, middle);
        Box plot = new Box(HeaderColumn.WIDTH_PX, area.y(), area.right() - HeaderColumn.WIDTH_PX, area.height());
        double free = plot.x();
        for (int i = 0; i < eras.size(); i++) {
            Era era = eras.get(i);
            Box band = band(era, plot);
            if (band.width() <= 0) {
                continue;
            }
            String spoken = labels.text(
                    "timeline.era",
                    "title",
                    era.title().isEmpty() ? labels.text("timeline.eras") : era.title(),
                    "date",
                    labels.date(era.date()));
            marks.shape(
                    "era/" + i,
                    Layer.MARK,
                    Outline.rectangle(band),
                    i % 2 == 0 ? new Fill.Solid(ColourRole.HAIRLINE, TINT) : Fill.NONE,
                    Stroke.NONE,
                    Optional.empty(),
                    Optional.of(spoken));
            edge(marks, "era/" + i + "/start", band.x(), plot);
            edge(marks, "era/" + i + "/end", band.right(), plot);
            double from = Math.max(free, band.x()) + MARGIN_PX;
            free = Math.max(
                    free, text(marks, "era/" + i + "/name", era.title(), from, band.right() - MARGIN_PX, middle));
        }
    }

    /** Draws a text where it finds room, and gives its right end. */
    private static double text(MarkList marks, String key, String words, double from, double to, double middle) {
        String shown = marks.shortened(words, FontRole.HINT, to - from);
        if (shown.isEmpty() || to <= from) {
            return from;
        }
        Box box = marks.box(shown, FontRole.HINT, from, middle);
        marks.text(key, Layer.LABEL, shown, box, FontRole.HINT, ColourRole.INK_2, Optional.empty(), Optional.empty());
        return box.right();
    }

    private Box band(Era era, Box plot) {
        double from = Math.clamp(scale.x((double) era.date().bounds().fromDay()), plot.x(), plot.right());
        double to = Math.clamp(scale.x((double) era.date().bounds().toDay()), plot.x(), plot.right());
        return new Box(from, plot.y(), to - from, plot.height());
    }
}
