/**
 * The window: menus, tool bar, keys, status line, remembered settings; it puts the panes together.
 *
 * <p>Only {@code app} uses it. Start reading at {@link org.isnad.ui.shell.MainWindow}.
 */
@NullMarked
package org.isnad.ui.shell;

import org.jspecify.annotations.NullMarked;
