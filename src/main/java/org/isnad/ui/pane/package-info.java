/**
 * The panes of the window: each binds one view to what is open and shown.
 *
 * <p>Views know nothing of each other; what leads from one to another is here. Start reading at
 * {@link org.isnad.ui.pane.EvidenceLinks}, which leads from a record to its words.
 */
@NullMarked
package org.isnad.ui.pane;

import org.jspecify.annotations.NullMarked;
