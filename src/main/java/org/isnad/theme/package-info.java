/**
 * How roles look: colours for light, dark, high contrast and print.
 *
 * <p>May use {@code scene}. Start reading at {@link org.isnad.theme.Theme}; {@link
 * org.isnad.theme.ThemeCss} hands the colours to style sheets.
 */
@NullMarked
package org.isnad.theme;

import org.jspecify.annotations.NullMarked;
