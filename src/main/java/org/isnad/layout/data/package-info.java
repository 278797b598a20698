/**
 * What the plots show, prepared once for a data set: lanes, values of figures, the time of which it tells, and the words that say them. Pure functions without a toolkit.
 *
 * <p>May use {@code columns}, {@code model}, {@code time}, {@code labels}, {@code scale}, {@code scene} and {@code layout.drawing}. Start reading at {@link org.isnad.layout.data.PlotData}.
 */
@NullMarked
package org.isnad.layout.data;

import org.jspecify.annotations.NullMarked;
