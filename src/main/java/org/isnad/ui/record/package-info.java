/**
 * The card of the selected record: title, date in words, status, quantity, and every source.
 *
 * <p>May use the core packages, {@code ui.render} and JavaFX; never another view. Start reading at {@link
 * org.isnad.ui.record.RecordCard}.
 */
@NullMarked
package org.isnad.ui.record;

import org.jspecify.annotations.NullMarked;
