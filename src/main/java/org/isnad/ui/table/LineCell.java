package org.isnad.ui.table;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.isnad.text.DisplayText;
import org.isnad.ui.render.MixedText;
import org.jspecify.annotations.Nullable;

/** A cell of one line; the tooltip has the words that find no room. */
final class LineCell extends TableCell<RowItem, String> {

    private final NodeOrientation around;
    private final Tooltip whole = new Tooltip();

    LineCell(boolean rightToLeft) {
        around = rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
        getStyleClass().addAll("data-cell", "one-line");
    }

    @Override
    protected void updateItem(@Nullable String text, boolean nothing) {
        super.updateItem(text, nothing);
        if (nothing || text == null || text.isEmpty()) {
            setText(null);
            setTooltip(null);
        } else {
            setText(MixedText.in(around, DisplayText.brief(text)));
            whole.setText(getText());
            setTooltip(whole);
        }
    }
}
