/**
 * What commands tell as JSON, for those that have much to tell.
 *
 * <p>Start reading at {@link org.isnad.cli.report.CompareReport}.
 */
@NullMarked
package org.isnad.cli.report;

import org.jspecify.annotations.NullMarked;
