/**
 * What is open and what of it is shown: data set, selection, article, filter, lanes.
 *
 * <p>Properties without nodes; panes and tools listen to them. Start reading at {@link org.isnad.ui.session.Session}.
 */
@NullMarked
package org.isnad.ui.session;

import org.jspecify.annotations.NullMarked;
