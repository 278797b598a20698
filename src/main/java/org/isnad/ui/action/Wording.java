package org.isnad.ui.action;

import org.isnad.labels.Labels;

/** A name that is written in the language of the window. */
@FunctionalInterface
public interface Wording {

    /** The name in the words of these labels. */
    String in(Labels labels);

    /**
     * The text of a message without arguments.
     *
     * @param message key in the bundles
     */
    static Wording of(String message) {
        return labels -> labels.text(message);
    }
}
