/**
 * Choosing what picture is exported, how large, and where to; a preview of it; making it beside the window.
 *
 * <p>May use the packages without a window, {@code ui.state}, {@code ui.task}, {@code ui.render}, {@code ui.picture} and
 * JavaFX. Start reading at {@link org.isnad.ui.export.ExportForm} for what is asked, at {@link
 * org.isnad.ui.export.PictureMaker} for how pictures are made.
 */
@NullMarked
package org.isnad.ui.export;

import org.jspecify.annotations.NullMarked;
