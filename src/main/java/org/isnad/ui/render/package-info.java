/**
 * Scenes as JavaFX nodes: fonts, text metrics, one node for each mark, and the node type for wrapped Arabic text.
 *
 * <p>May use {@code scene}, {@code theme} and JavaFX. Everything here belongs to the JavaFX application thread. Plots run
 * from left to right whatever the window does, and every text in them from right to left unless its mark says otherwise.
 * Start reading at {@link org.isnad.ui.render.SceneRenderer}.
 */
@NullMarked
package org.isnad.ui.render;

import org.jspecify.annotations.NullMarked;
