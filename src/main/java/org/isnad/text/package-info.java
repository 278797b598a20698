/**
 * Text as sequences of code points: ranges, folding, numerals, sentence breaks.
 *
 * <p>May use the JDK. Offsets are Unicode code points unless a name says otherwise. Start reading at {@link
 * org.isnad.text.CodePointRange}; for what an Arabic sentence dates and counts at {@link
 * org.isnad.text.DateExpressions} and {@link org.isnad.text.NumberExpressions}.
 */
@NullMarked
package org.isnad.text;

import org.jspecify.annotations.NullMarked;
