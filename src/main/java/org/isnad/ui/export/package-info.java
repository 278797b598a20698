/**
 * Choosing what picture is exported, how large, and where to.
 *
 * <p>May use the packages without a window, {@code ui.render} and JavaFX. Start reading at {@link
 * org.isnad.ui.export.ExportForm}.
 */
@NullMarked
package org.isnad.ui.export;

import org.jspecify.annotations.NullMarked;
