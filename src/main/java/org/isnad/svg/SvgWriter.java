package org.isnad.svg;

import java.util.stream.Collectors;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.FontRole;
import org.isnad.scene.Mark;
import org.isnad.scene.Outline;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.Stroke;
import org.isnad.scene.Target;
import org.isnad.scene.TextMetrics;
import org.isnad.theme.Theme;

/**
 * Writes a scene as an SVG 1.1 document: one element per mark, in drawing order, text as text.
 *
 * <p>The same scene, theme and metrics give the same characters. Lengths are rounded to a hundredth of a pixel. Each
 * pane is a group clipped to its bounds; the key of a mark stands in {@code data-key}, what a click on it leads to in
 * {@code data-target}, its sentence in {@code title}. Immutable and safe for all threads.
 */
public final class SvgWriter {
    /** What ends the description of a document that has a title: what follows may be metadata. */
    public static final String DESCRIBED = "</desc>\n";

    private final Theme theme;
    private final TextMetrics metrics;
    private final String fontRules;

    /**
     * A writer with the family that the program bundles.
     *
     * @param theme gives the colours
     * @param metrics gives the baseline of each text; the same as those of the layout
     */
    public SvgWriter(Theme theme, TextMetrics metrics) {
        this(theme, metrics, "");
    }

    private SvgWriter(Theme theme, TextMetrics metrics, String fontRules) {
        this.theme = theme;
        this.metrics = metrics;
        this.fontRules = fontRules;
    }

    /** A writer whose documents hold their fonts, see {@link SvgFonts}. */
    public SvgWriter withFonts(String rules) {
        return new SvgWriter(theme, metrics, rules);
    }

    /** The document, with {@code \n} as line end; the description of the scene is its title. */
    public String write(Scene scene) {
        return document(scene, "<title>" + SvgText.escape(scene.description()) + "</title>\n", ColourRole.WINDOW, 1);
    }

    /**
     * The document, with {@code \n} as line end, a title and the description of the scene, which ends with
     * {@link #DESCRIBED}.
     *
     * @param unitPx how many pixels large each unit of the scene is shown
     */
    public String write(Scene scene, String title, double unitPx) {
        return document(
                scene,
                "<title>" + SvgText.escape(title) + "</title>\n<desc>" + SvgText.escape(scene.description())
                        + DESCRIBED,
                // As in a painted picture, which is a sheet of paper.
                ColourRole.PAPER,
                unitPx);
    }

    private String document(Scene scene, String named, ColourRole ground, double unitPx) {
        SvgDefinitions definitions = new SvgDefinitions(theme);
        StringBuilder body = new StringBuilder();
        for (Pane pane : scene.panes()) {
            body.append("<g data-pane=\"")
                    .append(SvgText.escape(pane.name()))
                    .append("\" clip-path=\"")
                    .append(definitions.clip(pane.bounds()))
                    .append("\">\n");
            for (Mark mark : pane.marks()) {
                switch (mark) {
                    case Mark.Shape shape -> shape(body, shape, definitions);
                    case Mark.Text text -> text(body, text);
                }
            }
            body.append("</g>\n");
        }
        String width = SvgText.number(scene.widthPx());
        String height = SvgText.number(scene.heightPx());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + SvgText.number(scene.widthPx() * unitPx)
                + "\" height=\"" + SvgText.number(scene.heightPx() * unitPx)
                + "\" viewBox=\"0 0 " + width + " " + height
                + "\" role=\"img\" font-family=\"Vazirmatn, sans-serif\">\n"
                + named
                + (fontRules.isEmpty() ? "" : "<style>\n" + SvgText.escape(fontRules) + "</style>\n")
                + definitions.write()
                + "<rect width=\"" + width + "\" height=\"" + height + "\" fill=\""
                + theme.colour(ground).hex() + "\"/>\n"
                + body
                + "</svg>\n";
    }

    private void shape(StringBuilder out, Mark.Shape mark, SvgDefinitions definitions) {
        out.append("<path");
        common(out, mark);
        out.append(" d=\"").append(path(mark.outline())).append('"');
        out.append(definitions.fill(mark.fill(), mark.bounds()));
        stroke(out, mark.stroke());
        close(out, mark, "path", "");
    }

    private void text(StringBuilder out, Mark.Text mark) {
        Box box = mark.bounds();
        FontRole font = mark.font();
        out.append("<text");
        common(out, mark);
        // The start of a line that runs from right to left is its right edge.
        attribute(out, "x", SvgText.number(mark.leftToRight() ? box.x() : box.right()));
        attribute(out, "y", SvgText.number(box.y() + metrics.ascent(font)));
        attribute(out, "direction", mark.leftToRight() ? "ltr" : "rtl");
        attribute(out, "font-size", SvgText.number(font.sizePx()));
        attribute(out, "font-weight", SvgFonts.number(font.weight()));
        attribute(out, "fill", theme.colour(mark.colour()).hex());
        close(out, mark, "text", SvgText.escape(mark.text()));
    }

    private static void common(StringBuilder out, Mark mark) {
        attribute(out, "data-key", SvgText.escape(mark.key().value()));
        mark.target().ifPresent(target -> attribute(out, "data-target", SvgText.escape(target(target))));
    }

    private static void close(StringBuilder out, Mark mark, String element, String content) {
        String inside = content
                + mark.spoken()
                        .map(sentence -> "<title>" + SvgText.escape(sentence) + "</title>")
                        .orElse("");
        if (inside.isEmpty()) {
            out.append("/>\n");
        } else {
            out.append('>').append(inside).append("</").append(element).append(">\n");
        }
    }

    private void stroke(StringBuilder out, Stroke stroke) {
        if (stroke.widthPx() <= 0) {
            return;
        }
        attribute(out, "stroke", theme.colour(stroke.colour()).hex());
        attribute(out, "stroke-width", SvgText.number(stroke.widthPx()));
        if (stroke.opacity() < 1) {
            attribute(out, "stroke-opacity", SvgText.number(stroke.opacity()));
        }
        if (!stroke.dashesPx().isEmpty()) {
            attribute(
                    out,
                    "stroke-dasharray",
                    stroke.dashesPx().stream().map(SvgText::number).collect(Collectors.joining(" ")));
        }
        if (stroke.round()) {
            attribute(out, "stroke-linecap", "round");
            attribute(out, "stroke-linejoin", "round");
        }
    }

    private static void attribute(StringBuilder out, String name, String value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private static String target(Target target) {
        return switch (target) {
            case Target.OneRecord(String id) -> "record:" + id;
            case Target.ManyRecords(var ids) -> "records:" + String.join(" ", ids);
            case Target.Article(String id) -> "article:" + id;
            case Target.Lane(String id) -> "lane:" + id;
        };
    }

    private static String path(Outline outline) {
        return outline.steps().stream()
                .map(step -> switch (step) {
                    case Outline.Step.Move(double x, double y) -> "M" + SvgText.numbers(x, y);
                    case Outline.Step.Line(double x, double y) -> "L" + SvgText.numbers(x, y);
                    case Outline.Step.Cubic(double x1, double y1, double x2, double y2, double x, double y) ->
                        "C" + SvgText.numbers(x1, y1, x2, y2, x, y);
                    case Outline.Step.Close() -> "Z";
                })
                .collect(Collectors.joining());
    }
}
