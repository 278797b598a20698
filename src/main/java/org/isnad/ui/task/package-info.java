/**
 * Background work, so that the window stays responsive.
 *
 * <p>May use the core packages. Executors are passed in, so that tests run everything on one thread. Start reading at
 * {@link org.isnad.ui.task.BackgroundTasks}.
 */
@NullMarked
package org.isnad.ui.task;

import org.jspecify.annotations.NullMarked;
