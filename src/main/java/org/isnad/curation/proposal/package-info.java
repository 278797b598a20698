/**
 * What marked words propose for a record: its title, date and number, for a curator to take or change. A proposal says nothing
 * that its sentence does not say.
 *
 * <p>Start reading at {@link org.isnad.curation.proposal.RecordProposal}.
 */
@NullMarked
package org.isnad.curation.proposal;

import org.jspecify.annotations.NullMarked;
