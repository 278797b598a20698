/**
 * The common part of the timeline and chart controls: a scene over a shared time range, mouse and keys.
 *
 * <p>May use the packages without a window, {@code ui.state}, {@code ui.render} and JavaFX. Start reading at {@link
 * org.isnad.ui.plot.PlotModel}.
 */
@NullMarked
package org.isnad.ui.plot;

import org.jspecify.annotations.NullMarked;
