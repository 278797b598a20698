package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.curation.Journal;
import org.isnad.curation.ListEdit;
import org.isnad.curation.session.EditingSession;
import org.isnad.curation.session.SessionOpening;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Article;
import org.isnad.model.Basis;
import org.isnad.model.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code new} and {@code add-article}, from the command line to the files. */
final class MakingCommandsTest {
    @TempDir
    private Path temporary;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Terminal.run(arguments, out, err);
    }

    @Test
    void aDataSetIsMadeAndGrows() throws IOException {
        Path folder = temporary.resolve("حرب/my set");
        Path page = Files.writeString(
                temporary.resolve("page.html"),
                "<html><head><meta property='og:site_name' content='صحيفة'></head><body><article><h1>عنوان</h1><p>نص"
                        + " الصفحة</p>");
        assertEquals(
                0,
                run(
                        "new",
                        folder.toString(),
                        "--title",
                        "مجموعتي",
                        "seeds/000_14148213ed37241c.txt",
                        page.toString(),
                        "--lang",
                        "en"));
        assertTrue(out.toString().startsWith("Made: " + folder.resolve("dataset.json")), out.toString());
        LoadedDataset made = read(folder);
        assertEquals(List.of(), made.problems());
        assertEquals("my-set", made.whole().id());
        assertEquals(5, made.whole().categories().size());
        assertArrayEquals(
                Files.readAllBytes(Path.of("seeds/000_14148213ed37241c.txt")),
                Files.readAllBytes(folder.resolve("articles/000_14148213ed37241c.txt")));
        assertArrayEquals(
                Files.readAllBytes(page), Files.readAllBytes(folder.resolve("articles/originals/page-original.html")));
        Article second = made.whole().articles().getLast();
        assertEquals(Basis.STATED, second.headline().basis());
        assertEquals(Basis.EXTERNAL, second.outlet().basis());

        assertEquals(
                0,
                run(
                        "add-article",
                        folder.toString(),
                        page.toString(),
                        "seeds/001_3bc87babdc5277d6.txt",
                        "--published",
                        "9 أيلول 2020"));
        assertTrue(err.toString().contains("لم يُضف مرة ثانية"), err.toString());
        LoadedDataset grown = read(folder);
        assertEquals(3, grown.whole().articles().size());
        assertEquals(
                "2020-09-09",
                grown.whole()
                        .articles()
                        .getLast()
                        .published()
                        .value()
                        .orElseThrow()
                        .edtf());
        assertEquals(Set.of("dataset.json", "dataset.json.bak", "articles"), names(folder), "nothing is left lying");
    }

    @Test
    void aNewerVersionTakesCitationsOver() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("set"));
        Path sample = Path.of("src/test/resources/org/isnad/dataset/sample");
        Files.copy(sample.resolve("dataset.json"), folder.resolve("dataset.json"));
        Files.createDirectory(folder.resolve("articles"));
        for (String name : List.of("a.txt", "b.txt")) {
            Files.copy(
                    sample.resolve("articles").resolve(name),
                    folder.resolve("articles").resolve(name));
        }
        Path version = Files.writeString(
                temporary.resolve("a-corrected.txt"),
                "تصحيح من الناشر\n" + Files.readString(sample.resolve("articles/a.txt")));
        assertEquals(0, run("add-article", folder.toString(), version.toString(), "--version-of", "a", "--lang", "en"));
        assertTrue(out.toString().contains("Everything cited was taken over"), out.toString());
        LoadedDataset after = read(folder);
        assertEquals(List.of(), after.problems());
        assertTrue(after.whole().events().stream()
                .flatMap(event -> event.citations().stream())
                .noneMatch(citation -> citation.anchor().article().value().equals("a")));
        assertEquals(2, run("add-article", folder.toString(), version.toString(), "--version-of", "nobody"));
    }

    @Test
    void whereOneArticleCannotBeReadNothingIsWritten() throws IOException {
        Path bad = Files.writeString(temporary.resolve("x.rtf"), "{\\rtf1 x}");
        Path folder = temporary.resolve("set");
        assertEquals(
                4,
                run(
                        "new",
                        folder.toString(),
                        "--title",
                        "س",
                        "seeds/000_14148213ed37241c.txt",
                        bad.toString(),
                        "/dev/null",
                        "missing.pdf"));
        assertEquals(8, err.toString().lines().count(), "each in both languages: " + err);
        assertFalse(Files.exists(folder));
        assertEquals(2, run("new", folder.toString()));
        assertEquals(2, run("add-article", folder.toString(), bad.toString(), "--published", "3/4/2020"));
        assertTrue(err.toString().contains("2020-04-03, 2020-03-04"), err.toString());
        assertEquals(4, run("add-article", temporary.resolve("nothing").toString(), bad.toString()));
        assertEquals(2, run("add-article", folder.toString(), bad.toString(), bad.toString(), "--headline", "س"));
    }

    @Test
    void aDataSetOfSomebodyElseIsNotTouched() throws IOException {
        Path folder = temporary.resolve("set");
        assertEquals(0, run("new", folder.toString(), "--title", "س"));
        Path file = folder.resolve("dataset.json");
        byte[] before = Files.readAllBytes(file);
        assertEquals(5, run("new", folder.toString(), "--title", "ص"));
        Path page = Files.writeString(temporary.resolve("a.html"), "<html><body>كلمات الصفحة");
        EditingSession window = assertInstanceOf(SessionOpening.Editable.class, EditingSession.open(file, read(folder)))
                .session();
        assertEquals(5, run("add-article", folder.toString(), page.toString(), "--lang", "en"));
        assertTrue(err.toString().contains("is open for editing"), err.toString());
        window.apply(new ListEdit.Entitle(new Bilingual("ع", Optional.empty()), Optional.empty()));
        window.close();
        assertEquals(5, run("add-article", folder.toString(), page.toString(), "--lang", "en"));
        assertTrue(err.toString().contains("Unsaved work"), err.toString());
        assertTrue(Files.exists(Journal.beside(file)), "the work is still there");
        assertArrayEquals(before, Files.readAllBytes(file));
        assertFalse(Files.exists(folder.resolve("articles")));
        Path blocked = Files.writeString(temporary.resolve("file"), "x");
        assertEquals(5, run("new", blocked.resolve("below").toString(), "--title", "س"));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(path -> path.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private static LoadedDataset read(Path folder) {
        return assertInstanceOf(LoadResult.Loaded.class, DatasetReader.read(folder, Optional.empty()))
                .dataset();
    }
}
