package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.DialogPane;
import org.isnad.labels.LabelSettings;
import org.isnad.model.Language;
import org.isnad.ui.state.InterfaceLook;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every dialog of editing: nothing in it is cut off, beyond its edge, without a name or out of reach of the keyboard. */
final class EditingDialogsTest {
    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    @ParameterizedTest
    @CsvSource({"ARABIC, 100", "ARABIC, 200", "ENGLISH, 100", "ENGLISH, 200"})
    void nothingIsCutOffOrWithoutAName(Language language, int percent) throws IOException {
        window.settings()
                .write(WindowFixture.USUAL.withFace(
                        new InterfaceLook(LabelSettings.DEFAULT.withLanguage(language), percent)));
        Path file = new CuratedWindow(window).open();
        Map<String, Runnable> openers = EditingDialogs.of(window, file);
        DialogWalk walk = DialogWalk.of(openers);
        Map<String, List<String>> faults = new TreeMap<>();
        for (String name : openers.keySet()) {
            List<String> found = walk.open(
                    name,
                    dialog -> DialogFaults.of((DialogPane) dialog.getScene().getRoot()));
            if (!found.isEmpty()) {
                faults.put(name, found);
            }
        }
        assertEquals(Map.of(), faults);
    }
}
