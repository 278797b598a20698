package org.isnad.architecture.violations.layout.timeline.ban;

import javafx.scene.control.Label;

/** Wraps a text by the tool kit. */
final class WrappedTextViolator {
    void wrap(Label label) {
        label.setWrapText(true);
    }
}
