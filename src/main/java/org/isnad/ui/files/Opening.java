package org.isnad.ui.files;

import java.util.function.Consumer;
import java.util.function.Function;
import org.isnad.Progress;
import org.isnad.revision.OpenDocument;

/**
 * What becomes of a file that is opened.
 *
 * @param progress counts what is done of it, and cancels it
 * @param prepare makes of the document whatever takes long; runs in the background
 * @param show takes that, on the thread of the window
 * @param left runs there when the user does not want the file after all, or it cannot be read
 * @param <T> what is shown
 */
public record Opening<T>(Progress progress, Function<OpenDocument, T> prepare, Consumer<T> show, Runnable left) {}
