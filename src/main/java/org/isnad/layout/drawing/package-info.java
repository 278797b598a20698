/**
 * What every picture is drawn with: lists of marks, rows of text, the calendar axis, reflection where time runs the other way. Pure functions without a toolkit.
 *
 * <p>May use {@code model}, {@code time}, {@code labels}, {@code scale} and {@code scene}. Start reading at {@link org.isnad.layout.drawing.MarkList}.
 */
@NullMarked
package org.isnad.layout.drawing;

import org.jspecify.annotations.NullMarked;
