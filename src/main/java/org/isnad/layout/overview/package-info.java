/**
 * The overview: how densely all of the time is covered, and which stretch is in view. Pure functions without a toolkit.
 *
 * <p>May use {@code columns}, {@code model}, {@code time}, {@code labels}, {@code scale}, {@code scene}, {@code layout.drawing} and {@code layout.data}. Start reading at {@link org.isnad.layout.overview.OverviewLayout}.
 */
@NullMarked
package org.isnad.layout.overview;

import org.jspecify.annotations.NullMarked;
