/**
 * The verbatim chronology: quoted sentences in time order, each with its source, and nothing else.
 *
 * <p>Pure; may use the data set, {@code labels}, {@code cite} and {@code html}. Start reading at {@link
 * org.isnad.chronology.Chronology}.
 */
@NullMarked
package org.isnad.chronology;

import org.jspecify.annotations.NullMarked;
