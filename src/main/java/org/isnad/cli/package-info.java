/**
 * The commands of the terminal, on picocli, and their exit codes.
 *
 * <p>May use all packages without a window, picocli, and the standard streams, which no other package touches. Start
 * reading at {@link org.isnad.cli.IsnadCommand}.
 */
@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;
