/**
 * Data sets of format 1: reading with every problem in one pass, and writing in one form.
 *
 * <p>May use {@code model}, {@code time}, {@code text}, {@code check}, {@code json}, {@code file} and {@code document}. Exporters of other
 * formats stand in sub-packages. Start reading at {@link org.isnad.dataset.DatasetReader}.
 */
@NullMarked
package org.isnad.dataset;

import org.jspecify.annotations.NullMarked;
