/**
 * Dates and numbers in words: what they give, by which rule, and where they stand.
 *
 * <p>May use {@code time} and {@code text}. Offsets are code points. Start reading at {@link org.isnad.dates.DateReader},
 * then {@link org.isnad.dates.number.NumberReader}; the rules by which a relative date follows from its base are {@link
 * org.isnad.dates.CalendarRule}.
 */
@NullMarked
package org.isnad.dates;

import org.jspecify.annotations.NullMarked;
