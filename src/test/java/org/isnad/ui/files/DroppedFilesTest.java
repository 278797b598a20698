package org.isnad.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Articles that are dropped come in, whatever else is dropped is opened. */
final class DroppedFilesTest {
    private final List<Path> opened = new ArrayList<>();
    private final List<Path> taken = new ArrayList<>();

    private void drop(boolean open, String... names) {
        opened.clear();
        taken.clear();
        DroppedFiles.handOn(List.of(names).stream().map(Path::of).toList(), opened::add, files -> {
            if (open) {
                taken.addAll(files);
            }
            return open;
        });
    }

    @Test
    void articlesComeInWhereADataSetIsOpen() {
        drop(true, "one.TXT", "two.pdf");
        assertEquals(List.of(Path.of("one.TXT"), Path.of("two.pdf")), taken);
        assertEquals(List.of(), opened);
    }

    @Test
    void elseTheFirstFileIsOpened() {
        drop(true, "dataset.json", "other.json");
        assertEquals(List.of(Path.of("dataset.json")), opened);
        drop(false, "one.txt");
        assertEquals(List.of(Path.of("one.txt")), opened);
    }
}
