/**
 * Text as sequences of code points: ranges, folding, numerals, sentence breaks.
 *
 * <p>May use the JDK. Offsets are Unicode code points unless a name says otherwise. Start reading at {@link
 * org.isnad.text.CodePointRange}.
 */
@NullMarked
package org.isnad.text;

import org.jspecify.annotations.NullMarked;
