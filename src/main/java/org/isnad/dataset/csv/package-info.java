/**
 * Data sets as tables of comma-separated values (RFC 4180).
 *
 * <p>May use {@code model}, {@code time}, {@code text}, {@code check} and {@code dataset}. Start reading at {@link
 * org.isnad.dataset.csv.CsvExport}.
 */
@NullMarked
package org.isnad.dataset.csv;

import org.jspecify.annotations.NullMarked;
