package org.isnad.ui.files;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files that are dropped on the window: the first that exists is opened. */
public final class DroppedFiles {
    private DroppedFiles() {}

    public static void take(Scene scene, Consumer<Path> open) {
        scene.setOnDragOver(DroppedFiles::over);
        scene.setOnDragDropped(event -> {
            event.getDragboard().getFiles().stream()
                    .map(File::toPath)
                    .filter(Files::exists)
                    .findFirst()
                    .ifPresent(open);
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private static void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }
}
