/**
 * What a data set says: events and figures with their citations, the articles they come from, and the texts themselves.
 *
 * <p>May use {@code time} and {@code text}. All values are immutable. Start reading at {@link org.isnad.model.Dataset} and
 * {@link org.isnad.model.Citation}.
 */
@NullMarked
package org.isnad.model;

import org.jspecify.annotations.NullMarked;
