package org.isnad.ui.export;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The picture beside the fields where there is room for both, else over them. */
final class ExportColumns extends Pane {
    private static final double GAP_PX = 20;

    /** The width under which a picture is no use beside the fields. */
    private static final double LEAST_PICTURE_PX = 300;

    private final Region picture;
    private final Region fields;

    ExportColumns(Region picture, Region fields) {
        this.picture = picture;
        this.fields = fields;
        getChildren().addAll(picture, fields);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return fields.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return picture.prefWidth(-1) + GAP_PX + fields.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width < 0) {
            return computePrefHeight(computePrefWidth(-1));
        }
        double beside = beside(width);
        return beside > 0
                ? Math.max(picture.prefHeight(beside), fields.prefHeight(fields.prefWidth(-1)))
                : picture.prefHeight(width) + GAP_PX + fields.prefHeight(width);
    }

    /** The width of the picture beside the fields; 0 where it stands over them. */
    private double beside(double width) {
        double left = width - GAP_PX - fields.prefWidth(-1);
        return left >= LEAST_PICTURE_PX ? left : 0;
    }

    @Override
    protected void layoutChildren() {
        double beside = beside(getWidth());
        if (beside > 0) {
            picture.resizeRelocate(0, 0, beside, getHeight());
            fields.resizeRelocate(beside + GAP_PX, 0, getWidth() - beside - GAP_PX, getHeight());
        } else {
            double high = picture.prefHeight(getWidth());
            picture.resizeRelocate(0, 0, getWidth(), high);
            fields.resizeRelocate(0, high + GAP_PX, getWidth(), fields.prefHeight(getWidth()));
        }
    }
}
