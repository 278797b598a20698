/**
 * The data table: the records of the plots as rows that can be sorted and copied.
 *
 * <p>May use the core packages, {@code ui.render} and JavaFX; never another view. Start reading at {@link
 * org.isnad.ui.table.DataTableView} and {@link org.isnad.ui.table.DataSheet}.
 */
@NullMarked
package org.isnad.ui.table;

import org.jspecify.annotations.NullMarked;
