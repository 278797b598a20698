/**
 * Themes: the colour of each role in light, dark, high contrast and print.
 *
 * <p>May use {@code scene}. Start reading at {@link org.isnad.theme.Theme}; {@link
 * org.isnad.theme.ThemeCss} passes the colours to style sheets.
 */
@NullMarked
package org.isnad.theme;

import org.jspecify.annotations.NullMarked;
