/**
 * The list of the problems of a data set; each entry leads to its location.
 *
 * <p>May use the core packages, {@code ui.render} and JavaFX; never another view. Start reading at {@link
 * org.isnad.ui.problems.ProblemsView}.
 */
@NullMarked
package org.isnad.ui.problems;

import org.jspecify.annotations.NullMarked;
