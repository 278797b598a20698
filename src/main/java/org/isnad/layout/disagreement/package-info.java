/**
 * The column in which the statements about one question can be compared. Pure functions without a toolkit.
 *
 * <p>May use {@code model}, {@code check}, {@code time}, {@code labels}, {@code scale}, {@code scene}, {@code layout.drawing} and {@code layout.data}. Start reading at {@link org.isnad.layout.disagreement.DisagreementLayout}.
 */
@NullMarked
package org.isnad.layout.disagreement;

import org.jspecify.annotations.NullMarked;
