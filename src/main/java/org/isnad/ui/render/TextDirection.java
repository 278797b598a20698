package org.isnad.ui.render;

import java.text.Bidi;
import javafx.geometry.NodeOrientation;

/** Which way a text is set. JavaFX takes the direction of the node for that of the text, whatever its letters are. */
public final class TextDirection {
    private TextDirection() {}

    /** The direction of the first letter that has one; from right to left where none has. */
    public static NodeOrientation of(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT).baseIsLeftToRight()
                ? NodeOrientation.LEFT_TO_RIGHT
                : NodeOrientation.RIGHT_TO_LEFT;
    }
}
