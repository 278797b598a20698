package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.labels.Labels;
import org.isnad.model.Language;
import org.isnad.proof.ProvenPicture;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code verify} says in the terminal of work that was not saved, and of articles that have changed. */
final class VerifyLinesTest {
    private static final Path SAMPLE = Path.of("src/test/resources/org/isnad/dataset/sample");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int verify(String file, Language language) {
        return Terminal.run(
                new String[] {"verify", file, "--lang", language == Language.ARABIC ? "ar" : "en"}, out, err);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ARABIC | غير محفوظ: في الصورة تعديلات لم يكن ملف البيانات يضمها حين صُدّرت.",
                "ENGLISH | Not saved: the picture shows edits that the file of the data set did not hold when it was"
                        + " made."
            })
    void aPictureOfUnsavedWorkSaysSo(Language language, String line) throws IOException {
        Path marked = Files.write(folder.resolve("marked.png"), ProvenPicture.png(true));
        assertEquals(0, verify(marked.toString(), language), err::toString);
        assertTrue(out.toString().lines().anyMatch(line::equals), out::toString);
        assertEquals("", err.toString());

        out.getBuffer().setLength(0);
        Path saved = Files.write(folder.resolve("saved.png"), ProvenPicture.png(false));
        assertEquals(0, verify(saved.toString(), language), err::toString);
        assertFalse(out.toString().contains(line), out::toString);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aChangedArticleNamesTheCommandThatAcceptsIt(Language language) throws IOException {
        Files.createDirectory(folder.resolve("articles"));
        for (String file : new String[] {"dataset.json", "articles/a.txt"}) {
            Files.copy(SAMPLE.resolve(file), folder.resolve(file));
        }
        Path text = folder.resolve("articles/a.txt");
        Files.writeString(text, Files.readString(text) + "\n\nفقرة أخرى\n");
        assertEquals(1, verify(folder.toString(), language), err::toString);
        Labels labels = DatasetArguments.labels(language);
        String line = out.toString()
                .lines()
                .filter(one -> one.contains("article_changed"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(out.toString()));
        assertTrue(line.contains(labels.text("newdata.menu")), line);
        assertTrue(line.contains(labels.text("newdata.menu.lost").replace("…", "")), line);
    }
}
