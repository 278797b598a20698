/**
 * Sheets of spreadsheet programs, {@code .xlsx} and {@code .ods}, as rows of cells.
 *
 * <p>May use what {@code interchange} may, and Apache POI. Start reading at {@link
 * org.isnad.interchange.workbook.Workbooks}.
 */
@NullMarked
package org.isnad.interchange.workbook;

import org.jspecify.annotations.NullMarked;
