package org.isnad.layout.drawing;

import org.isnad.labels.Labels;
import org.isnad.model.Language;
import org.isnad.scale.Direction;

/**
 * Which way lines of words are read. It follows the language of the words, whichever way time runs in a picture: a heading
 * comes before what it heads for whoever reads the line.
 */
public final class WordOrder {
    private WordOrder() {}

    /** The side at which a line of these words begins. */
    public static Direction of(Labels labels) {
        return labels.language() == Language.ENGLISH ? Direction.LEFT_TO_RIGHT : Direction.RIGHT_TO_LEFT;
    }
}
