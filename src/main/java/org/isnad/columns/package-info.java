/**
 * What layouts read of events: a few columns over indexes, so that a million plain events need no million objects.
 *
 * <p>May use {@code time} and {@code model}. Start reading at {@link org.isnad.columns.EventColumns}; which of the
 * events are shown says an {@link org.isnad.columns.Excerpt}. A source with more events than fit into memory is an {@link
 * org.isnad.columns.EventSource}, of which {@link org.isnad.columns.ListedColumns} shows what is in view.
 */
@NullMarked
package org.isnad.columns;

import org.jspecify.annotations.NullMarked;
