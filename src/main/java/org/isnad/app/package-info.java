/**
 * The entry point and the composition root: the only place that creates the parts and connects them through their constructors.
 *
 * <p>May use every other package; no package uses this one. Start reading at {@link org.isnad.app.Launcher}.
 */
@NullMarked
package org.isnad.app;

import org.jspecify.annotations.NullMarked;
