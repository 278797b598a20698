/**
 * The commands of the window: which there are, with their words, keys, places and conditions.
 *
 * <p>A command is one entry in one of the classes named after its menu. What it does belongs to the session, a pane or the
 * {@link org.isnad.ui.command.ProgramCommands}; the entry only names it. Start reading at
 * {@link org.isnad.ui.command.GoActions}.
 */
@NullMarked
package org.isnad.ui.command;

import org.jspecify.annotations.NullMarked;
