/**
 * A scene as SVG text.
 *
 * <p>May use {@code scene} and {@code theme}. Start reading at {@link org.isnad.svg.SvgWriter}.
 */
@NullMarked
package org.isnad.svg;

import org.jspecify.annotations.NullMarked;
