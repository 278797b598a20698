/**
 * From days and numbers to pixels and back, and the ticks that make a scale readable.
 *
 * <p>May use {@code time}. This is the only place that knows about direction: after a scale there is only left and right.
 * Start reading at {@link org.isnad.scale.TimeScale}.
 */
@NullMarked
package org.isnad.scale;

import org.jspecify.annotations.NullMarked;
