/**
 * Two data sets side by side: the list of differences, each of which can be taken over.
 *
 * <p>May use the core packages, {@code ui.render} and JavaFX; never another view. Start reading at {@link
 * org.isnad.ui.compare.ComparisonView}.
 */
@NullMarked
package org.isnad.ui.compare;

import org.jspecify.annotations.NullMarked;
