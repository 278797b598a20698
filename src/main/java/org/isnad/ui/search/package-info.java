/**
 * The search box: the query as typed, the conditions read from it, and the results.
 *
 * <p>May use the core packages, {@code ui.render} and JavaFX; never another view. It searches nothing itself: it is given an
 * {@link org.isnad.ui.search.Answer}. Start reading at {@link org.isnad.ui.search.SearchView}.
 */
@NullMarked
package org.isnad.ui.search;

import org.jspecify.annotations.NullMarked;
