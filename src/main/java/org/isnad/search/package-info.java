/**
 * Full-text search in events, figures, notes and articles, aware of Arabic spelling, numbers and dates.
 *
 * <p>May use the packages of data and {@code labels}; no window. Start reading at {@link org.isnad.search.SearchIndex} and
 * {@link org.isnad.search.SearchQuery}; docs/search.md lists the spellings and forms that match each other.
 */
@NullMarked
package org.isnad.search;

import org.jspecify.annotations.NullMarked;
