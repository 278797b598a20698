/**
 * The open document while it is edited: each edit is in the journal before it is answered, is another revision of the document,
 * and can be undone; saving writes its file.
 *
 * <p>May use {@code curation}, {@code revision} and what lies below them. Start reading at {@link org.isnad.editing.Editing}.
 */
@NullMarked
package org.isnad.editing;

import org.jspecify.annotations.NullMarked;
