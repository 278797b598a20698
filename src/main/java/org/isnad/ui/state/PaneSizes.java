package org.isnad.ui.state;

import java.util.OptionalDouble;

/**
 * How large the user drew the panes beside and under the timeline, in pixels. Immutable.
 *
 * @param readerPx width of the pane in which is read; empty for the usual one, which follows the window
 * @param chartPx height of the chart under the timeline; empty for the usual one
 */
public record PaneSizes(OptionalDouble readerPx, OptionalDouble chartPx) {

    /** Before anything was drawn. */
    public static final PaneSizes USUAL = new PaneSizes(OptionalDouble.empty(), OptionalDouble.empty());
}
