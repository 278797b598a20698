/**
 * The timeline: events in lanes, each with its label or within a count. Pure functions without a toolkit.
 *
 * <p>May use {@code columns}, {@code model}, {@code time}, {@code labels}, {@code scale}, {@code scene}, {@code layout.drawing} and {@code layout.data}. Start reading at {@link org.isnad.layout.timeline.TimelineLayout}.
 */
@NullMarked
package org.isnad.layout.timeline;

import org.jspecify.annotations.NullMarked;
