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

    /** How far the letters begin from where the node is put, and how wide they are. */
    private double leftPx;

    private double widthPx;

    TextNode(Mark.Text mark, Theme theme) {
        this.mark = mark;
        node.setManaged(false);
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
    public NodeKind kind() {
        return NodeKind.TEXT;
    }

    @Override
    public void show(Mark next, Theme theme) {
        if (!(next instanceof Mark.Text text)) {
            throw new IllegalArgumentException("no text: " + next);
        }
        Mark.Text before = mark;
        mark = text;
        boolean rewritten = node.getText().isEmpty()
                || !before.text().equals(text.text())
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
    }

    @Override
    public void empty() {
        node.setText("");
    }

    @Override
    public void repaint(Theme theme) {
        node.setFill(Paints.colour(mark.colour(), 1, theme));
    }

    private void write() {
        node.setNodeOrientation(mark.leftToRight() ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT);
        node.setFont(Fonts.of(mark.font()));
        node.setText(PlainText.of(mark.text()));
        Bounds drawn = node.getLayoutBounds();
        leftPx = drawn.getMinX() - node.getX();
        widthPx = drawn.getWidth();
    }

    /** A line begins at the side where it is read from; with exact bounds both sides agree. */
    private void place() {
        double left = mark.leftToRight() ? mark.bounds().x() : mark.bounds().right() - widthPx;
        node.setX(left - leftPx);
        node.setY(mark.bounds().y() + LetterExtents.of(mark.font()).ascentPx());
    }
}
