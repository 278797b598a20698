package org.isnad.ui.shell;

import javafx.application.Application;

/**
 * Measures the real window frame by frame; {@code bench/frames} starts it.
 *
 * <p>Arguments: the file, or {@code shipped}; how many events it has; how many passes of panning and zooming; how many seconds
 * an empty window is looked at before.
 */
public final class FrameBench {
    private FrameBench() {}

    /** Measures, prints one line of JSON and ends the program. */
    public static void main(String[] arguments) {
        Application.launch(FrameWindow.class, arguments);
    }
}
