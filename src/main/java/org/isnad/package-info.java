/**
 * The root of the program: {@link org.isnad.ArchitectureException} and {@link org.isnad.Progress}, which every package may use.
 *
 * <p>Uses the JDK only. Start reading at {@code org.isnad.app}, where everything is put together.
 */
@NullMarked
package org.isnad;

import org.jspecify.annotations.NullMarked;
