/**
 * Commands of the window as values: one list from which menus, tool bar, keys and the sheet of keys are made.
 *
 * <p>May use {@code labels} and {@code ui.render}. Knows no command by name: who has a command adds one entry to the list.
 * Keys are those of a Latin keyboard; {@link org.isnad.ui.action.ArabicKeyboard} says which Arabic letter stands on each,
 * and {@link org.isnad.ui.action.LatinKeyCodes} makes accelerators work where the system reports the letter alone. Start
 * reading at {@link org.isnad.ui.action.Action} and {@link org.isnad.ui.action.ActionList}.
 */
@NullMarked
package org.isnad.ui.action;

import org.jspecify.annotations.NullMarked;
