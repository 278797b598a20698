/**
 * Files in and out of the window: open, import, drop, export of data and of pictures, with their forms.
 *
 * <p>Start reading at {@link org.isnad.ui.files.ImportController}.
 */
@NullMarked
package org.isnad.ui.files;

import org.jspecify.annotations.NullMarked;
