/**
 * The root of the program, empty but for {@link org.isnad.ArchitectureException}, which every package may use.
 *
 * <p>Uses the JDK only. Start reading at {@code org.isnad.app}, where everything is put together.
 */
@NullMarked
package org.isnad;

import org.jspecify.annotations.NullMarked;
