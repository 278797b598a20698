/**
 * Self-contained web pages: one file, nothing fetched, everything escaped. Pure; may use {@code text}. Start reading at
 * {@link org.isnad.html.HtmlPage}.
 */
@NullMarked
package org.isnad.html;

import org.jspecify.annotations.NullMarked;
