/**
 * Quotations with their sources, formatted for the clipboard. Pure; may use the data set, {@code labels} and {@code html}. Start reading at {@link org.isnad.cite.CitationWriter}.
 */
@NullMarked
package org.isnad.cite;

import org.jspecify.annotations.NullMarked;
