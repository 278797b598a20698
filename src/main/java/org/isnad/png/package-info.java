/**
 * PNG files over arrays of pixels: an encoder whose output depends on the pixels alone, its chunks, and a reader of what
 * it wrote.
 *
 * <p>May use the JDK only, without {@code java.awt}. Start reading at {@link org.isnad.png.PngEncoder}.
 */
@NullMarked
package org.isnad.png;

import org.jspecify.annotations.NullMarked;
