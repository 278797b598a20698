/**
 * The editor of a record: one form for drafts and records, whose fields become edits when they are left.
 *
 * <p>Start reading at {@link org.isnad.ui.editor.RecordEditor}.
 */
@NullMarked
package org.isnad.ui.editor;

import org.jspecify.annotations.NullMarked;
