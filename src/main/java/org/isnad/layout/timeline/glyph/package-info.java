/**
 * The marks of events: which lines and areas show a date and a status. Pure functions without a toolkit.
 *
 * <p>May use {@code columns}, {@code model}, {@code time}, {@code labels}, {@code scale}, {@code scene}, {@code layout.drawing} and {@code layout.data}. Start reading at {@link org.isnad.layout.timeline.glyph.GlyphPainter}.
 */
@NullMarked
package org.isnad.layout.timeline.glyph;

import org.jspecify.annotations.NullMarked;
