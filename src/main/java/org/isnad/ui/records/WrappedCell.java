package org.isnad.ui.records;

import java.util.function.Function;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.render.WrappingCell;
import org.jspecify.annotations.Nullable;

/** A row of a list whose words wrap where the list is narrow, so that none is cut off. */
final class WrappedCell<T> extends WrappingCell<T> {
    private final Function<T, String> words;
    private final WrappedText text = new WrappedText("");

    /**
     * A row.
     *
     * @param words of a value
     */
    WrappedCell(Function<T, String> words) {
        this.words = words;
        getStyleClass().add("wrapped-cell");
    }

    @Override
    protected void updateItem(@Nullable T item, boolean nothing) {
        super.updateItem(item, nothing);
        setText(null);
        text.setText(nothing || item == null ? "" : words.apply(item));
        setGraphic(nothing ? null : text);
        setAccessibleText(nothing ? null : text.getText());
    }
}
