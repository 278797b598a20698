/**
 * The check sheet: what somebody who checked a data set found of each record. It is a file of its own beside the data set, which
 * stays as it is.
 *
 * <p>Start reading at {@link org.isnad.checksheet.CheckSheet}; {@link org.isnad.checksheet.CheckSheetFile} reads and writes it.
 */
@NullMarked
package org.isnad.checksheet;

import org.jspecify.annotations.NullMarked;
