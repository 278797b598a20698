/**
 * The overview as a control: the whole time of the data as a strip, with the view as a frame that can be dragged.
 *
 * <p>May use the packages without a window, {@code ui.state}, {@code ui.render}, {@code ui.plot} and JavaFX. Start reading
 * at {@link org.isnad.ui.overview.OverviewView}.
 */
@NullMarked
package org.isnad.ui.overview;

import org.jspecify.annotations.NullMarked;
