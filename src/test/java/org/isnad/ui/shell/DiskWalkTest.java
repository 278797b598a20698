package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.isnad.curation.Journal;
import org.isnad.curation.RecordEdit;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.DatasetWriter;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Bilingual;
import org.isnad.model.Event;
import org.isnad.proof.ProofCheck;
import org.isnad.proof.ProofReader;
import org.isnad.proof.ProofReading;
import org.isnad.ui.FxThread;
import org.isnad.ui.files.PictureImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the window says and offers when the disk is not as the program left it. */
final class DiskWalkTest {

    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    private Path mine() throws Exception {
        Path folder = Files.createDirectories(window.folder().resolve("mine"));
        LoadedDataset shipped = ((Loaded) DatasetReader.readShipped()).dataset();
        Path file = Files.writeString(folder.resolve(DatasetReader.FILE_NAME), DatasetWriter.write(shipped.whole()));
        for (var article : shipped.whole().articles()) {
            Path text = folder.resolve(article.file());
            Files.createDirectories(text.getParent());
            Files.write(text, ArticleSource.shipped().bytes(article).orElseThrow());
        }
        return file;
    }

    private void entitle(Event event, String title) {
        FxThread.run(() -> window.session()
                .editing()
                .apply(new RecordEdit.Title(event.id(), Optional.of(new Bilingual(title, Optional.empty())))));
        FxThread.settle();
    }

    private static void change(Path file, String from, String to) throws Exception {
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    @Test
    void whatBothHaveChangedIsChosenRecordByRecord() throws Exception {
        Path file = mine();
        window.open(opened -> opened.controller().open(file));
        Event both = window.dataset().dataset().events().get(0);
        Event there = window.dataset().dataset().events().get(1);
        entitle(both, "هنا");
        change(file, "\"" + both.title().ar() + "\"", "\"على القرص\"");
        change(file, "\"" + there.title().ar() + "\"", "\"على القرص وحده\"");
        window.begin(() -> window.perform("save"));
        assertTrue(
                FxThread.call(
                        () -> window.robot().lookup("#form-accept").query().isDisabled()),
                "somebody has to choose");
        FxThread.run(() -> window.robot()
                .lookup("#disk-theirs-0")
                .queryAs(RadioButton.class)
                .setSelected(true));
        window.click("#form-accept");
        String saved = Files.readString(file);
        assertTrue(saved.contains("على القرص وحده") && saved.contains("\"على القرص\"") && !saved.contains("\"هنا\""));
        assertFalse(window.session().editing().state().unsaved());
        assertEquals(
                "على القرص", window.dataset().dataset().events().get(0).title().ar());

        // The file is gone: it is written again.
        entitle(both, "من جديد");
        Files.delete(file);
        window.begin(() -> window.perform("save"));
        window.click("#way-0");
        assertTrue(Files.readString(file).contains("من جديد"));

        // An article changes on disk: what cites it is told, and its nearest words are offered.
        String words = both.citations().getFirst().anchor().exact();
        Path text = window.dataset().dataset().articles().stream()
                .filter(one ->
                        one.id().equals(both.citations().getFirst().anchor().article()))
                .map(one -> file.resolveSibling(one.file()))
                .findFirst()
                .orElseThrow();
        change(text, words, words.replaceFirst(" ", " حقًا "));
        FxThread.run(() -> window.perform("reload"));
        FxThread.settle();
        assertTrue(FxThread.call(() -> window.node("#status-offer").isVisible()));
        assertTrue(FxThread.call(() -> window.node("#problems").isVisible()), "loudly");
    }

    @Test
    void whatGoesOutUnsavedSaysSoOrIsSavedFirst() throws Exception {
        Path file = mine();
        window.open(opened -> opened.controller().open(file));
        entitle(window.dataset().dataset().events().getFirst(), "لم يُحفظ");
        window.begin(() -> window.perform("export"));
        window.click("#way-1");
        FxThread.run(() ->
                window.robot().lookup("#export-name").queryAs(TextField.class).setText("p"));
        window.click("#form-accept");
        Path picture = file.resolveSibling("p.png");
        ProofReading.Found proof = assertInstanceOf(ProofReading.Found.class, ProofReader.read(picture));
        assertTrue(proof.view().extras().unsaved());
        assertTrue(window.session().editing().state().unsaved(), "marked, and nothing else");
        String told = PictureImport.told(
                ProofCheck.of(proof, "p.png", ArticleSource.beside(file)).orElseThrow(),
                window.session().labels());
        assertTrue(told.contains("لم يكن محفوظًا"), told);
        window.begin(() -> window.perform("export-data"));
        window.click("#way-0");
        assertFalse(window.session().editing().state().unsaved(), "saved first");
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void aJournalThatCannotBeWrittenIsToldUntilAnotherFolderTakesIt() throws Exception {
        Path file = mine();
        Files.createDirectory(Journal.beside(file));
        window.open(opened -> opened.controller().open(file));
        assertTrue(FxThread.call(() -> window.node("#status-warning").isVisible()), "before the first edit");
        Event first = window.dataset().dataset().events().getFirst();
        entitle(first, "في الذاكرة");
        assertEquals(
                "في الذاكرة",
                window.dataset().dataset().events().getFirst().title().ar());
        window.begin(() -> window.perform("save"));
        window.click("#way-0");
        Path other = window.folder().resolve("other");
        FxThread.run(
                () -> window.robot().lookup("#folder").queryAs(TextField.class).setText(other.toString()));
        window.click("#form-accept");
        assertTrue(Files.readString(other.resolve(DatasetReader.FILE_NAME)).contains("في الذاكرة"));
        assertFalse(FxThread.call(() -> window.node("#status-warning").isVisible()), "it goes away");
        assertFalse(window.session().editing().state().unsaved());
        window.press(KeyCode.ESCAPE);
    }
}
