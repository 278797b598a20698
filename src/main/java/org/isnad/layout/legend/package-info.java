/**
 * The legend of the timeline: samples of its marks with their words. Pure functions without a toolkit.
 *
 * <p>May use {@code columns}, {@code model}, {@code labels}, {@code scale}, {@code scene}, {@code layout.drawing} and {@code layout.timeline}. Start reading at {@link org.isnad.layout.legend.TimelineLegend}.
 */
@NullMarked
package org.isnad.layout.legend;

import org.jspecify.annotations.NullMarked;
