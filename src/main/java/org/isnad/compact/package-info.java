/**
 * Many values as few bytes: rows of texts and numbers, and lists whose elements are made when they are asked for.
 *
 * <p>May use the JDK only. Start reading at {@link org.isnad.compact.CompactRows}.
 */
@NullMarked
package org.isnad.compact;

import org.jspecify.annotations.NullMarked;
