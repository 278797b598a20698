/**
 * Dialogs and how windows look: forms, questions, reports of errors, the style sheets of every scene.
 *
 * <p>Knows nothing of data sets. Start reading at {@link org.isnad.ui.dialog.Dialogs}.
 */
@NullMarked
package org.isnad.ui.dialog;

import org.jspecify.annotations.NullMarked;
