/**
 * The timeline as a control.
 *
 * <p>May use the packages without a window, {@code ui.state}, {@code ui.render}, {@code ui.plot} and JavaFX. Start reading
 * at {@link org.isnad.ui.timeline.TimelineView}.
 */
@NullMarked
package org.isnad.ui.timeline;

import org.jspecify.annotations.NullMarked;
