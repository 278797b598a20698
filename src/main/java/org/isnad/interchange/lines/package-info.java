/**
 * Tables and lists in texts: with a delimiter between cells, as wikis write them, or a line for each event.
 *
 * <p>May use what {@code interchange} may use. Start reading at {@link org.isnad.interchange.lines.DelimitedText}.
 */
@NullMarked
package org.isnad.interchange.lines;

import org.jspecify.annotations.NullMarked;
