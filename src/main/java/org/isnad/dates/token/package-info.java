/**
 * Words and numbers of a text by classes: tokens, the lexicon, what numerals come to.
 *
 * <p>May use {@code text}. Start reading at {@link org.isnad.dates.token.Tokens}.
 */
@NullMarked
package org.isnad.dates.token;

import org.jspecify.annotations.NullMarked;
