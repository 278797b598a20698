/**
 * A picture as data: immutable marks with a key, a place, a look, a target and a sentence to be spoken.
 *
 * <p>May use the JDK only. Left and right are those of the picture; direction is settled before a scene exists. Lengths
 * are pixels at scale 1, y grows downward. Screen, SVG, hit test, keyboard order and speech all read the one list. Start
 * reading at {@link org.isnad.scene.Scene} and {@link org.isnad.scene.Mark}.
 */
@NullMarked
package org.isnad.scene;

import org.jspecify.annotations.NullMarked;
