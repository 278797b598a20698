package org.isnad.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.MarkKey;
import org.isnad.scene.Outline;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.Stroke;
import org.isnad.scene.Target;
import org.isnad.scene.TextMetrics;
import org.isnad.ui.render.PlotSize;
import org.isnad.ui.state.Viewport;

/** Small scenes with every kind of paint, over the days 0 to 100. */
public final class DemoScenes {
    /** How wide the column of headers at the right is. */
    public static final double HEADER_PX = 116;

    private static final String[] TITLES = {
        "انسحاب القوات الأمريكية من العراق",
        "خفض القوات من نحو 5200 إلى 3000",
        "رويترز وCNN: «تقرير» في 9 أيلول/سبتمبر 2020",
        "≈ 5200",
        "قصف قاعدة «عين الأسد» (K-1) – الأنبار…"
    };

    private DemoScenes() {}

    /** Key of a mark by its name. */
    public static MarkKey key(String value) {
        return new MarkKey(value);
    }

    /** An opaque box without target. */
    public static Mark.Shape box(String key, Layer layer, Box box, ColourRole colour) {
        return new Mark.Shape(
                key(key),
                layer,
                Outline.rectangle(box),
                Fill.solid(colour),
                Stroke.NONE,
                Optional.empty(),
                Optional.empty());
    }

    /** A line of text whose bounds are as the metrics say. */
    public static Mark.Text text(
            String key, String words, double x, double y, FontRole font, boolean leftToRight, TextMetrics metrics) {
        Box bounds = new Box(x, y, metrics.width(words, font), metrics.ascent(font) + metrics.descent(font));
        return new Mark.Text(
                key(key),
                Layer.LABEL,
                words,
                bounds,
                font,
                ColourRole.INK,
                leftToRight,
                Optional.empty(),
                Optional.empty());
    }

    /** A scene of one pane. */
    public static Scene scene(double width, double height, List<Mark> marks) {
        return new Scene(width, height, List.of(new Pane("all", new Box(0, 0, width, height), marks)), "مشهد للتجربة");
    }

    /** Five events on the days 10, 30, 50, 70 and 90, named e0 to e4, each in a row of its own, with headers at the right. */
    public static Scene timeline(PlotSize size, Viewport viewport, TextMetrics metrics) {
        double right = size.widthPx() - HEADER_PX;
        TimeScale scale =
                new TimeScale(viewport.range().fromDay(), viewport.range().toDay(), 0, right, viewport.direction());
        Box lanes = new Box(0, 0, right, size.heightPx());
        List<Mark> marks = new ArrayList<>();
        marks.add(box("paper", Layer.GROUND, lanes, ColourRole.PAPER));
        marks.add(new Mark.Shape(
                key("hatch"),
                Layer.GROUND,
                Outline.rectangle(new Box(scale.left(35, 45), 0, 10 * scale.pxPerDay(), size.heightPx())),
                new Fill.Hatch(ColourRole.HATCH, 0.15, 8),
                Stroke.NONE,
                Optional.empty(),
                Optional.empty()));
        for (int i = 0; i < TITLES.length; i++) {
            double from = 10 + 20 * i;
            double y = 30 + 50 * i;
            Box extent = new Box(scale.left(from, from + 4), y, 4 * scale.pxPerDay(), 18);
            Fill fill = i == 2
                    ? new Fill.Fade(ColourRole.FORCE, 1, 0.1)
                    : i == 4 ? new Fill.Hatch(ColourRole.SAY, 0.6, 5) : new Fill.Solid(ColourRole.MOVE, 0.15);
            Stroke stroke = new Stroke(ColourRole.MOVE, 1, 1.5, i == 1 ? List.of(4.0, 3.0) : List.of(), i == 3);
            marks.add(new Mark.Shape(
                    key("event/e" + i + "/extent"),
                    Layer.MARK,
                    i == 4 ? Outline.rounded(extent, 9) : Outline.rectangle(extent),
                    fill,
                    stroke,
                    Optional.of(new Target.OneRecord("e" + i)),
                    Optional.of("الحدث رقم " + i + "، " + TITLES[i])));
            marks.add(text("event/e" + i + "/label", TITLES[i], extent.x(), y + 19, FontRole.LABEL, i == 3, metrics));
        }
        Box headers = new Box(right, 0, HEADER_PX, size.heightPx());
        List<Mark> header = List.of(
                box("headers", Layer.GROUND, headers, ColourRole.WINDOW),
                text("lane", "انسحاب وانتشار", right + 10, 30, FontRole.LANE, false, metrics));
        return new Scene(
                size.widthPx(),
                size.heightPx(),
                List.of(new Pane("lanes", lanes, marks), new Pane("headers", headers, header)),
                "خط زمني للتجربة");
    }
}
