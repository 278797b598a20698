/**
 * Lists of events as objects in JSON of unknown make, as rows under headings.
 *
 * <p>May use what {@code interchange} may use. Start reading at {@link org.isnad.interchange.objects.JsonRows}.
 */
@NullMarked
package org.isnad.interchange.objects;

import org.jspecify.annotations.NullMarked;
