/**
 * The work list: the sentences with a date or number that nobody has recorded yet, each with what was understood of it. A line
 * is an offer and no record: it is in no data set until a curator takes it.
 *
 * <p>Start reading at {@link org.isnad.curation.worklist.WorkList}; what a line becomes stands in {@link
 * org.isnad.curation.worklist.WorkDrafts}.
 */
@NullMarked
package org.isnad.curation.worklist;

import org.jspecify.annotations.NullMarked;
