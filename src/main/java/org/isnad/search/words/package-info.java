/**
 * Which words are the same for a search: words of a text, their spellings and stems, broken plurals, slips of typing, Latin
 * spellings, and the words that ask.
 *
 * <p>Knows nothing of data sets and indexes. Start reading at {@link org.isnad.search.words.Word} and {@link
 * org.isnad.search.words.WordKeys}; the lists stand beside the classes as text.
 */
@NullMarked
package org.isnad.search.words;

import org.jspecify.annotations.NullMarked;
