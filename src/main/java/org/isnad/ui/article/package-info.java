/**
 * The article pane: numbered paragraphs, cited words marked, the words of the selection highlighted to the character.
 *
 * <p>May use the core packages, {@code ui.render} and JavaFX; never another view. Positions are code points of the
 * paragraph as the source prints it. Start reading at {@link org.isnad.ui.article.ArticleView}.
 */
@NullMarked
package org.isnad.ui.article;

import org.jspecify.annotations.NullMarked;
