/**
 * A data set while it is edited: its history, its journal and its file together. The window and the commands edit through it.
 *
 * <p>Start reading at {@link org.isnad.curation.session.EditingSession}.
 */
@NullMarked
package org.isnad.curation.session;

import org.jspecify.annotations.NullMarked;
