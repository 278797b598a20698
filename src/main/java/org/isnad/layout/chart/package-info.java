/**
 * The chart of figures over time, with its strips of small marks. Pure functions without a toolkit.
 *
 * <p>May use {@code columns}, {@code model}, {@code time}, {@code labels}, {@code scale}, {@code scene}, {@code layout.drawing} and {@code layout.data}. Start reading at {@link org.isnad.layout.chart.FigureChartLayout}.
 */
@NullMarked
package org.isnad.layout.chart;

import org.jspecify.annotations.NullMarked;
