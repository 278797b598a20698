/**
 * Evidence bundles: a data set with its articles, its exports, a description and checksums in one zip file. Writing, reading
 * under limits, verifying on another machine.
 *
 * <p>May use the data set, {@code json}, {@code labels}, {@code html}, {@code cite}, {@code chronology}, {@code interchange}
 * and {@code file}.
 * Start reading at {@link org.isnad.bundle.BundleMembers}, for what is in a bundle, and at {@link
 * org.isnad.bundle.BundleCheck}, for what verifying means.
 */
@NullMarked
package org.isnad.bundle;

import org.jspecify.annotations.NullMarked;
