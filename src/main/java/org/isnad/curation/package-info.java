/**
 * Making a data set: what a curator can do, as values that are applied, undone, and written to a journal. Nothing here shows
 * anything.
 *
 * <p>May use {@code model}, {@code time}, {@code text}, {@code dates}, {@code check}, {@code json}, {@code file}, {@code document} and
 * {@code dataset}. Start reading at {@link org.isnad.curation.Curation}.
 */
@NullMarked
package org.isnad.curation;

import org.jspecify.annotations.NullMarked;
