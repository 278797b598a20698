/**
 * Lists of events in the formats of other programs, read as tables whose columns are known: vis-timeline, SIMILE Timeline,
 * iCalendar, markwhen.
 *
 * <p>May use what {@code interchange} may. Each reader gives a {@link org.isnad.interchange.table.KnownTable}, so that dates,
 * titles and what is told of them come from one place. Start reading at {@link org.isnad.interchange.timelines.ICalendar}.
 */
@NullMarked
package org.isnad.interchange.timelines;

import org.jspecify.annotations.NullMarked;
