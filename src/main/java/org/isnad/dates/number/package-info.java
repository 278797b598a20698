/**
 * Numbers in words: values, hedges, counted nouns, parts.
 *
 * <p>May use {@code text} and {@code dates.token}. Start reading at {@link org.isnad.dates.number.NumberReader}.
 */
@NullMarked
package org.isnad.dates.number;

import org.jspecify.annotations.NullMarked;
