/**
 * The words of articles out of files as people have them: plain text, web pages, Word documents, PDF files, pasted text.
 *
 * <p>Every file is hostile until it is read: its size, depth, pages and expansion are limited, nothing is fetched, no external
 * entity is resolved and no script is run; a fault is a value with a message. Start reading at
 * {@link org.isnad.articles.ArticleExtractor}.
 */
@NullMarked
package org.isnad.articles;

import org.jspecify.annotations.NullMarked;
