package org.isnad.ui.article;

/**
 * The scroll position of the article: the line at the top of the pane.
 *
 * @param paragraph its number, from 1
 * @param hidden how much of it lies above the edge, as a part of its height
 */
record ReadingPlace(int paragraph, double hidden) {}
