/**
 * TimelineJS 3: its JSON and the comma-separated form of its spreadsheet, in both directions.
 *
 * <p>A slide that was read is kept whole in the foreign fields of its event. When it is written again, each part of it that the
 * event still says goes out as it came; a part that was changed since is written anew. May use what {@code interchange} may
 * use. Start reading at {@link org.isnad.interchange.timelinejs.TimelineReader} and {@link
 * org.isnad.interchange.timelinejs.TimelineSlides}.
 */
@NullMarked
package org.isnad.interchange.timelinejs;

import org.jspecify.annotations.NullMarked;
