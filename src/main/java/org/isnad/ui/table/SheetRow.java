package org.isnad.ui.table;

/**
 * A row as the table passes it around: no more than its number.
 *
 * @param number of the row in its sheet, from 0
 */
record SheetRow(int number) {}
