/**
 * Two data sets of the same articles laid side by side: which records are the same by the words that they cite, in what they
 * differ, how far they agree, and what is to be done to take a difference over.
 *
 * <p>Plain values, nothing is read or written. Start reading at {@link org.isnad.compare.Comparison}.
 */
@NullMarked
package org.isnad.compare;

import org.jspecify.annotations.NullMarked;
