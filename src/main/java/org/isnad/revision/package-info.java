/**
 * The open document and its revisions: content, origin, what is not saved, and how two contents differ.
 *
 * <p>Immutable values; may use {@code dataset} and what lies below it. Start reading at {@link
 * org.isnad.revision.OpenDocument}.
 */
@NullMarked
package org.isnad.revision;

import org.jspecify.annotations.NullMarked;
