/**
 * What the views share: the stretch of time in view, the selection with its history, the settings of the plots.
 *
 * <p>May use the packages without a window, and of JavaFX only {@code javafx.beans} and {@code javafx.collections}; runs
 * without a toolkit. Start reading at {@link org.isnad.ui.state.Viewport}.
 */
@NullMarked
package org.isnad.ui.state;

import org.jspecify.annotations.NullMarked;
