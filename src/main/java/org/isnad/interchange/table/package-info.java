/**
 * Tables of events: their columns and the dates that people write in them.
 *
 * <p>May use what {@code interchange} may use. Start reading at {@link org.isnad.interchange.table.EventTableReader}.
 */
@NullMarked
package org.isnad.interchange.table;

import org.jspecify.annotations.NullMarked;
