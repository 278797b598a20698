package org.isnad.interchange.workbook;

import org.isnad.interchange.table.Grid;

/**
 * A sheet of a workbook.
 *
 * @param name what its tab says
 * @param grid its rows; dates as ISO 8601, as precise as their format shows them
 */
record Sheet(String name, Grid grid) {}
