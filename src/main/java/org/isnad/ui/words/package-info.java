/**
 * What the window says of a data set, in the words of one language: records, articles, disagreements, search results.
 *
 * <p>Plain Java: it fills the pages and rows that the views show and knows no property and no node. Start reading at
 * {@link org.isnad.ui.words.OpenDataset}.
 */
@NullMarked
package org.isnad.ui.words;

import org.jspecify.annotations.NullMarked;
