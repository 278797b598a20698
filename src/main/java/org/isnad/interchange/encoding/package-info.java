/**
 * Text from bytes whose encoding nobody told.
 *
 * <p>Uses the JDK alone. Start reading at {@link org.isnad.interchange.encoding.DecodedText}.
 */
@NullMarked
package org.isnad.interchange.encoding;

import org.jspecify.annotations.NullMarked;
