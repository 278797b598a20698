/**
 * Dates as sources give them: days, months, years, seasons, intervals and choices, with their EDTF notation.
 *
 * <p>May use the JDK only. There are no zones and no times of day. Start reading at {@link org.isnad.time.FuzzyDate}.
 */
@NullMarked
package org.isnad.time;

import org.jspecify.annotations.NullMarked;
