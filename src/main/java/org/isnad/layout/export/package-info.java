/**
 * Exported pictures: plots on a sheet of their own size, with title, legend and sources. Pure functions without a toolkit.
 *
 * <p>May use {@code columns}, {@code model}, {@code time}, {@code text}, {@code labels}, {@code scale}, {@code scene}, {@code layout.drawing}, {@code layout.data}, {@code layout.timeline}, {@code layout.legend} and {@code layout.chart}. Start reading at {@link org.isnad.layout.export.ExportLayout}.
 */
@NullMarked
package org.isnad.layout.export;

import org.jspecify.annotations.NullMarked;
