/**
 * The figure chart as a control.
 *
 * <p>May use the packages without a window, {@code ui.state}, {@code ui.render}, {@code ui.plot} and JavaFX. Start reading
 * at {@link org.isnad.ui.chart.FigureChartView}.
 */
@NullMarked
package org.isnad.ui.chart;

import org.jspecify.annotations.NullMarked;
