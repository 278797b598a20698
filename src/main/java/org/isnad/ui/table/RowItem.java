package org.isnad.ui.table;

/**
 * A table item: the index of a row.
 *
 * @param number of the row in its sheet, from 0
 */
record RowItem(int number) {}
