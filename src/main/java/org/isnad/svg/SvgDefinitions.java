package org.isnad.svg;

import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.theme.Theme;

/** Collects what elements refer to by name (clips, patterns, gradients), each once, in order of first use. */
final class SvgDefinitions {
    private final Theme theme;
    /** The element without its name, to its name. */
    private final Map<String, String> names = new LinkedHashMap<>();

    SvgDefinitions(Theme theme) {
        this.theme = theme;
    }

    /** A reference to a clip of that size. */
    String clip(Box box) {
        return reference(
                "c",
                "<clipPath id=\"%s\"><rect x=\"" + SvgText.number(box.x()) + "\" y=\"" + SvgText.number(box.y())
                        + "\" width=\"" + SvgText.number(box.width()) + "\" height=\"" + SvgText.number(box.height())
                        + "\"/></clipPath>");
    }

    /** The attributes of a fill, each with a space before it. */
    String fill(Fill fill, Box bounds) {
        return switch (fill) {
            case Fill.None() -> " fill=\"none\"";
            case Fill.Solid(ColourRole colour, double opacity) ->
                " fill=\"" + hex(colour) + "\""
                        + (opacity < 1 ? " fill-opacity=\"" + SvgText.number(opacity) + "\"" : "");
            case Fill.Fade fade -> " fill=\"" + reference("f", gradient(fade, bounds)) + "\"";
            case Fill.Hatch hatch -> " fill=\"" + reference("h", pattern(hatch)) + "\"";
        };
    }

    /** The definitions as one element, or nothing. */
    String write() {
        if (names.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<defs>\n");
        names.forEach(
                (element, name) -> out.append(element.replaceFirst("%s", name)).append('\n'));
        return out.append("</defs>\n").toString();
    }

    private String gradient(Fill.Fade fade, Box bounds) {
        // In picture coordinates: a gradient in units of a box without height would not be drawn at all.
        return "<linearGradient id=\"%s\" gradientUnits=\"userSpaceOnUse\" x1=\"" + SvgText.number(bounds.x())
                + "\" y1=\"0\" x2=\"" + SvgText.number(bounds.right()) + "\" y2=\"0\">"
                + stop("0", fade.colour(), fade.leftOpacity())
                + stop("1", fade.colour(), fade.rightOpacity())
                + "</linearGradient>";
    }

    private String stop(String offset, ColourRole colour, double opacity) {
        return "<stop offset=\"" + offset + "\" stop-color=\"" + hex(colour) + "\" stop-opacity=\""
                + SvgText.number(opacity) + "\"/>";
    }

    private String pattern(Fill.Hatch hatch) {
        double p = hatch.pitchPx();
        // The two short lines complete the corners that the neighbouring tile would cut off.
        String lines = "M0 " + SvgText.number(p) + "L" + SvgText.number(p) + " 0M-1 1L1 -1M"
                + SvgText.numbers(p - 1, p + 1) + "L" + SvgText.numbers(p + 1, p - 1);
        return "<pattern id=\"%s\" patternUnits=\"userSpaceOnUse\" width=\"" + SvgText.number(p) + "\" height=\""
                + SvgText.number(p) + "\"><path d=\"" + lines + "\" fill=\"none\" stroke=\"" + hex(hatch.colour())
                + "\" stroke-opacity=\"" + SvgText.number(hatch.opacity()) + "\" stroke-width=\"1\"/></pattern>";
    }

    private String reference(String prefix, String element) {
        return "url(#" + names.computeIfAbsent(element, _ -> prefix + names.size()) + ")";
    }

    private String hex(ColourRole colour) {
        return theme.colour(colour).hex();
    }
}
