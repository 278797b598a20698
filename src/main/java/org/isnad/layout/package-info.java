/**
 * From data and a viewport to a picture: where every mark, line and word stands. Pure functions without a toolkit.
 *
 * <p>May use {@code columns}, {@code model}, {@code check}, {@code time}, {@code text}, {@code labels}, {@code scale} and
 * {@code scene}.
 * The timeline is laid out as if time ran from left to right, and reflected as a whole at the end where it runs the other
 * way; "start" and "before" mean the earlier side, "end" and "after" the later one. Start reading at {@link
 * org.isnad.layout.TimelineLayout}.
 */
@NullMarked
package org.isnad.layout;

import org.jspecify.annotations.NullMarked;
