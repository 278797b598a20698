package org.isnad.ui.article;

/**
 * The tab of one article.
 *
 * @param id of the article
 * @param numeral the number that stands for it on every picture, from 1
 * @param name outlet or file name, short
 */
public record ArticleTab(String id, int numeral, String name) {}
