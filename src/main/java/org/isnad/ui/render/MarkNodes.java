package org.isnad.ui.render;

import org.isnad.scene.Fill;
import org.isnad.scene.Mark;
import org.isnad.theme.Theme;

/** Which nodes draw which marks. */
final class MarkNodes {
    private MarkNodes() {}

    /** The kind that draws a mark at least cost. */
    static NodeKind kind(Mark mark) {
        return switch (mark) {
            case Mark.Text _ -> NodeKind.TEXT;
            case Mark.Shape shape when BoxNode.draws(shape) -> NodeKind.BOX;
            case Mark.Shape shape -> shape.fill() instanceof Fill.Hatch ? NodeKind.HATCHED : NodeKind.PATH;
        };
    }

    /** A node of that kind. */
    static MarkNode of(Mark mark, Theme theme) {
        return switch (mark) {
            case Mark.Shape shape -> BoxNode.draws(shape) ? new BoxNode(shape, theme) : new ShapeNode(shape, theme);
            case Mark.Text text -> new TextNode(text, theme);
        };
    }
}
