package org.isnad.ui.render;

import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.isnad.scene.Mark;
import org.isnad.theme.Theme;

/** A line of text whose highest letters touch the upper edge of the mark's bounds. */
final class TextNode implements MarkNode {
    private final Text node = new Text();
    private Mark.Text mark;

    TextNode(Mark.Text mark, Theme theme) {
        this.mark = mark;
        node.setTextOrigin(VPos.BASELINE);
        write();
        place();
        repaint(theme);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Mark mark() {
        return mark;
    }

    @Override
    public boolean show(Mark next, Theme theme) {
        if (!(next instanceof Mark.Text text)) {
            return false;
        }
        Mark.Text before = mark;
        mark = text;
        boolean rewritten = !before.text().equals(text.text())
                || before.font() != text.font()
                || before.leftToRight() != text.leftToRight();
        if (rewritten) {
            write();
        }
        if (rewritten || !before.bounds().equals(text.bounds())) {
            place();
        }
        if (before.colour() != text.colour()) {
            repaint(theme);
        }
        return true;
    }

    @Override
    public void repaint(Theme theme) {
        node.setFill(Paints.colour(mark.colour(), 1, theme));
    }

    private void write() {
        node.setNodeOrientation(mark.leftToRight() ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT);
        node.setFont(Fonts.of(mark.font()));
        node.setText(PlainText.of(mark.text()));
    }

    /** A line begins at the side where it is read from; with exact bounds both sides agree. */
    private void place() {
        node.setX(0);
        node.setY(0);
        Bounds drawn = node.getLayoutBounds();
        double left = mark.leftToRight() ? mark.bounds().x() : mark.bounds().right() - drawn.getWidth();
        node.setX(left - drawn.getMinX());
        node.setY(mark.bounds().y() + LetterExtents.of(mark.font()).ascentPx());
    }
}
