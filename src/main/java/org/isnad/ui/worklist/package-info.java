/**
 * The work list as a control: what may be recorded of the sentences that nobody has recorded, line by line.
 *
 * <p>May use the core packages, {@code ui.render} and JavaFX; never another view. Start reading at {@link
 * org.isnad.ui.worklist.WorkListView}.
 */
@NullMarked
package org.isnad.ui.worklist;

import org.jspecify.annotations.NullMarked;
