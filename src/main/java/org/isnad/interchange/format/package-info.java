/**
 * The formats by name: which are read and which are written, and how a file shows what it is.
 *
 * <p>May use what {@code interchange} may use. Start reading at {@link org.isnad.interchange.format.OutputFormat}, where a format
 * to write is one line, and {@link org.isnad.interchange.format.InputFile}.
 */
@NullMarked
package org.isnad.interchange.format;

import org.jspecify.annotations.NullMarked;
