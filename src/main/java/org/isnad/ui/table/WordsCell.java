package org.isnad.ui.table;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.isnad.ui.render.WrappedText;
import org.jspecify.annotations.Nullable;

/** A cell whose words wrap: the row becomes as high as its fullest cell, and nothing is cut. */
final class WordsCell extends TableCell<RowItem, String> {

    private final WrappedText words = new WrappedText("");

    WordsCell(boolean rightToLeft) {
        words.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("data-cell");
    }

    @Override
    protected void updateItem(@Nullable String text, boolean nothing) {
        super.updateItem(text, nothing);
        if (nothing || text == null) {
            setText(null);
            setGraphic(null);
        } else {
            // Not drawn: readers that do not see take the text of a cell.
            setText(text);
            words.setText(text);
            setGraphic(words);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double side = snappedLeftInset() + snappedRightInset();
        double inner = getTableColumn() == null ? width : getTableColumn().getWidth() - side;
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + Math.ceil(words.prefHeight(inner)) + snappedBottomInset();
    }
}
