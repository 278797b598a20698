/**
 * What commands that add articles share: reading the files, what is said about them on the command line, the edits, and messages in
 * both languages.
 *
 * <p>Start reading at {@link org.isnad.cli.article.ArticleAdder}.
 */
@NullMarked
package org.isnad.cli.article;

import org.jspecify.annotations.NullMarked;
