/**
 * The file of a data set as it lies on disk: its bytes, its checksum, and where each record stands in it.
 *
 * <p>May use {@code json} and {@code file}. Start reading at {@link org.isnad.document.DatasetFile}.
 */
@NullMarked
package org.isnad.document;

import org.jspecify.annotations.NullMarked;
