package org.isnad.ui.render;

import javafx.scene.control.ListCell;

/** A row of a list that is as wide as the list and as high as its graphic in that width, so that words wrap and none is cut off. */
public abstract class WrappingCell<T> extends ListCell<T> {

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width - snappedLeftInset() - snappedRightInset();
        return width < 0 || getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + Math.ceil(getGraphic().prefHeight(inner)) + snappedBottomInset();
    }
}
