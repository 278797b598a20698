package org.isnad.ui.shell;

import java.util.Optional;
import org.isnad.labels.Labels;
import org.isnad.revision.OpenDocument;
import org.isnad.revision.Origin;

/** The title of the window: what is open in it, and whether that is saved. */
final class WindowTitle {
    private WindowTitle() {}

    /** The words: a picture has the name of its file, any other document that of its data set. */
    static String of(Optional<OpenDocument> open, Labels labels) {
        return open.map(document -> labels.text(
                        document.dirty() ? "window.title.unsaved" : "window.title.dataset",
                        "dataset",
                        document.origin() instanceof Origin.Picture(var file)
                                ? file.getFileName().toString()
                                : labels.brief(document.content().dataset().title())))
                .orElseGet(() -> labels.text("window.title"));
    }
}
