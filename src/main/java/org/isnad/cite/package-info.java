/**
 * Quotations with their sources, as one pastes them into a text. Pure; may use the data set, the words of the interface and
 * {@code html}. Start reading at {@link org.isnad.cite.CitationWriter}.
 */
@NullMarked
package org.isnad.cite;

import org.jspecify.annotations.NullMarked;
