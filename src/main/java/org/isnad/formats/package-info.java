/**
 * The formats by name: which are read and which are written, and how a file shows what it is.
 *
 * <p>May use {@code interchange}, {@code chronology}, {@code bundle} and what they may use. Bad input is a list of notices,
 * never an exception. Start reading at {@link org.isnad.formats.OutputFormat}, where a format to write is one line, and
 * {@link org.isnad.formats.InputFile}.
 */
@NullMarked
package org.isnad.formats;

import org.jspecify.annotations.NullMarked;
