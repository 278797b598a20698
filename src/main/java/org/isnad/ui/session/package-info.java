/**
 * What is open and what of it is shown: data set, selection, article, filter, lanes.
 *
 * <p>Properties without nodes; panes and tools listen to them. Start reading at {@link
 * org.isnad.ui.session.Session}, which is made of the others; panes take the one that they need.
 */
@NullMarked
package org.isnad.ui.session;

import org.jspecify.annotations.NullMarked;
