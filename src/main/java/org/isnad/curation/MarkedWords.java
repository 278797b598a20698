package org.isnad.curation;

import org.isnad.model.ArticleId;
import org.isnad.text.CodePointRange;

/**
 * Words that a curator has marked in an article.
 *
 * @param article the article
 * @param paragraph number of the paragraph, from 1
 * @param range code points in the text of the paragraph
 */
public record MarkedWords(ArticleId article, int paragraph, CodePointRange range) {}
