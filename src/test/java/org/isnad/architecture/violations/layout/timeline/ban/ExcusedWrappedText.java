package org.isnad.architecture.violations.layout.timeline.ban;

import javafx.scene.control.Label;
import org.isnad.ArchitectureException;

/** Wraps a text with an excuse, and prints without one. */
@ArchitectureException(ban = "WRAPPED_TEXT", reason = "shows that an excuse is heard")
final class ExcusedWrappedText {
    void wrap(Label label) {
        label.setWrapText(true);
        System.out.println();
    }
}
