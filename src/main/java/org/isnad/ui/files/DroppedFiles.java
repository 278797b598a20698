package org.isnad.ui.files;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files that are dropped on the window: the first that exists is opened. */
public final class DroppedFiles {
    private static final List<String> ARTICLES = List.of(".txt", ".html", ".htm", ".docx", ".pdf");

    private DroppedFiles() {}

    /**
     * Takes what is dropped on a scene.
     *
     * @param open opens a data set
     * @param articles takes articles in; false while nothing is open that could take them
     */
    public static void take(Scene scene, Consumer<Path> open, Predicate<List<Path>> articles) {
        scene.setOnDragOver(DroppedFiles::over);
        scene.setOnDragDropped(event -> {
            handOn(
                    event.getDragboard().getFiles().stream()
                            .map(File::toPath)
                            .filter(Files::exists)
                            .toList(),
                    open,
                    articles);
            event.setDropCompleted(true);
            event.consume();
        });
    }

    /** Articles are taken in where they can be; else the first file is opened. */
    static void handOn(List<Path> files, Consumer<Path> open, Predicate<List<Path>> articles) {
        List<Path> read = files.stream().filter(DroppedFiles::isArticle).toList();
        if (read.isEmpty() || !articles.test(read)) {
            files.stream().findFirst().ifPresent(open);
        }
    }

    private static boolean isArticle(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return ARTICLES.stream().anyMatch(name::endsWith);
    }

    private static void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }
}
