/**
 * Files that appear whole or not at all, and checksums of their bytes.
 *
 * <p>May use the JDK only. Start reading at {@link org.isnad.file.AtomicFile}.
 */
@NullMarked
package org.isnad.file;

import org.jspecify.annotations.NullMarked;
