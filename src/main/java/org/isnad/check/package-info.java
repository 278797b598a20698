/**
 * What is wrong with a data set: problems with their places, resolved and broken anchors, recomputed dates.
 *
 * <p>May use {@code model}, {@code time} and {@code text}. Bad data is a list of {@link org.isnad.check.Problem} values,
 * never an exception. Start reading at {@link org.isnad.check.DatasetChecker} and {@link org.isnad.check.ProblemCode}; for what no record cites at {@link
 * org.isnad.check.OmissionAudit}.
 */
@NullMarked
package org.isnad.check;

import org.jspecify.annotations.NullMarked;
