/**
 * The window: puts the panes together and binds them to the state.
 *
 * <p>May use the state and all views; only {@code app} uses it. Start reading at {@link org.isnad.ui.main.MainWindow}.
 */
@NullMarked
package org.isnad.ui.main;

import org.jspecify.annotations.NullMarked;
