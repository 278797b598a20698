/**
 * Articles coming into a data set: where their words and originals lie, what is said about them and on what that rests, copies
 * of articles that are there, and new versions of them.
 *
 * <p>Start reading at {@link org.isnad.curation.article.IncomingArticle}.
 */
@NullMarked
package org.isnad.curation.article;

import org.jspecify.annotations.NullMarked;
