package org.isnad.layout.chart;

import java.util.ArrayList;
import java.util.List;
import org.isnad.scene.Box;
import org.jspecify.annotations.Nullable;

/** Boxes that are asked for what meets them: kept by the cells of a grid, so that of thousands only those nearby are looked at. */
final class BoxGrid {
    private static final double CELL_PX = 32;

    private final Box area;
    private final int columns;
    private final List<List<Box>> cells;

    /** No boxes yet. Those outside of the area stand in the cells at its edge. */
    BoxGrid(Box area) {
        this.area = area;
        columns = 1 + (int) (area.width() / CELL_PX);
        int rows = 1 + (int) (area.height() / CELL_PX);
        cells = new ArrayList<>(columns * rows);
        for (int i = 0; i < columns * rows; i++) {
            cells.add(List.of());
        }
    }

    private BoxGrid(BoxGrid other) {
        area = other.area;
        columns = other.columns;
        cells = new ArrayList<>(other.cells.size());
        other.cells.forEach(boxes -> cells.add(boxes.isEmpty() ? boxes : new ArrayList<>(boxes)));
    }

    BoxGrid copy() {
        return new BoxGrid(this);
    }

    void add(Box box) {
        for (int row = row(box.y()); row <= row(box.bottom()); row++) {
            for (int column = column(box.x()); column <= column(box.right()); column++) {
                int cell = row * columns + column;
                if (cells.get(cell).isEmpty()) {
                    cells.set(cell, new ArrayList<>());
                }
                cells.get(cell).add(box);
            }
        }
    }

    /** Whether one of the boxes intersects with this one. */
    boolean meets(Box box) {
        return meets(box, null);
    }

    /**
     * Whether one of the boxes intersects with this one.
     *
     * @param except a box that does not count; null for none
     */
    boolean meets(Box box, @Nullable Box except) {
        for (int row = row(box.y()); row <= row(box.bottom()); row++) {
            for (int column = column(box.x()); column <= column(box.right()); column++) {
                for (Box there : cells.get(row * columns + column)) {
                    if (box.intersects(there) && !there.equals(except)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private int column(double x) {
        return (int) Math.clamp((x - area.x()) / CELL_PX, 0, columns - 1);
    }

    private int row(double y) {
        return (int) Math.clamp((y - area.y()) / CELL_PX, 0, cells.size() / columns - 1);
    }
}
