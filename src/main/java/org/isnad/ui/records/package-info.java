/**
 * The dialogs in which records and lists are changed: what was done, several records at once, merging, splitting, lanes.
 *
 * <p>Start reading at {@link org.isnad.ui.records.RecordDialogs}.
 */
@NullMarked
package org.isnad.ui.records;

import org.jspecify.annotations.NullMarked;
