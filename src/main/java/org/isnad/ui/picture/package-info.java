/**
 * Scenes as pixels, without a window: what exported pictures are made of.
 *
 * <p>May use {@code scene}, {@code theme}, {@code png}, {@code ui.render} and JavaFX. Belongs to the JavaFX application
 * thread. Start reading at {@link org.isnad.ui.picture.ScenePicture}.
 */
@NullMarked
package org.isnad.ui.picture;

import org.jspecify.annotations.NullMarked;
