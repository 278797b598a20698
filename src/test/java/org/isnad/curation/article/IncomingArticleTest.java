package org.isnad.curation.article;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.articles.ArticleExtractor;
import org.isnad.articles.ExtractedArticle;
import org.isnad.articles.Extraction;
import org.isnad.curation.ArticleEdit.Trait;
import org.isnad.curation.Curation;
import org.isnad.curation.Edit;
import org.isnad.curation.Outcome;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.DatasetWriter;
import org.isnad.dataset.LoadResult;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.Basis;
import org.isnad.model.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles come into a data set with their originals, and with what is said about them on its basis. */
final class IncomingArticleTest {
    private static final Bilingual ORIGIN = new Bilingual("من الأرشيف", Optional.empty());

    @TempDir
    private Path folder;

    private Curation now =
            Curation.of(NewDataset.of("My Folder", new Bilingual("عنوان", Optional.empty()), List.of()), Map.of());

    @Test
    void textInUtf8IsItsOwnOriginal() throws IOException {
        IncomingArticle incoming = incoming("نص المقال\n".getBytes(StandardCharsets.UTF_8), "dir/a b.txt");
        assertEquals("articles/a-b.txt", incoming.file());
        assertEquals(Optional.empty(), incoming.original());
        assertEquals(Optional.empty(), incoming.writeOriginal(folder));
        apply(incoming.edit());
        assertEquals(Optional.empty(), IncomingArticle.added(now).original());
    }

    @Test
    void anotherFileIsKeptBesideTheWordsWithItsChecksum() throws IOException {
        byte[] page = "<html><body><p>نص المقال</body></html>".getBytes(StandardCharsets.UTF_8);
        IncomingArticle incoming = incoming(page, "C:\\مقالات\\خبر أول.html");
        Path written = incoming.writeOriginal(folder).orElseThrow();
        assertEquals(folder.resolve("articles/originals/خبر-أول-original.html"), written);
        assertArrayEquals(page, Files.readAllBytes(written));
        assertThrows(FileAlreadyExistsException.class, () -> incoming.writeOriginal(folder));
        apply(incoming.edit());
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(
                folder.resolve("articles/خبر-أول.txt"), incoming.extracted().text());
        Path dataset = Files.writeString(folder.resolve("dataset.json"), DatasetWriter.write(now.dataset()));
        assertEquals(
                List.of(),
                assertInstanceOf(LoadResult.Loaded.class, DatasetReader.read(dataset, Optional.empty()))
                        .dataset()
                        .problems());
        Files.writeString(written, "anders");
        assertEquals(
                "ORIGINAL_CHANGED",
                assertInstanceOf(LoadResult.Loaded.class, DatasetReader.read(dataset, Optional.empty()))
                        .dataset()
                        .problems()
                        .getFirst()
                        .code()
                        .toString());
        assertTrue(ArticleSource.inside(IncomingArticle.added(now).file()));
    }

    @Test
    void namesDoNotMeet() throws IOException {
        byte[] old = "كلمات المقال القديم".getBytes(Charset.forName("windows-1256"));
        apply(incoming(old, "A.txt").edit());
        assertEquals("articles/a-2.txt", incoming(old, "a.txt").file());
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("articles/b.txt"), "somebody's");
        assertEquals("articles/b-2.txt", incoming(old, "b.txt").file());
        for (String name : List.of("", "..", "...", "/", "CON", "nul.txt", "\u202Eملف.txt", "x".repeat(400))) {
            String file = incoming(old, name).file();
            assertTrue(ArticleSource.inside(file), file);
            assertTrue(file.matches("articles/[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}_.-]{0,68}\\.txt"), file);
        }
        assertEquals("articles/article-CON.txt", incoming(old, "CON").file());
    }

    @Test
    void paragraphsAreLeftOutAndTheOriginalStaysWhole() throws IOException {
        byte[] bytes = "واحد\n\nاثنان\n\nثلاثة\n".getBytes(StandardCharsets.UTF_8);
        IncomingArticle cut = incoming(bytes, "a.txt").without(Set.of(2));
        assertEquals("واحد\n\nثلاثة\n", cut.edit().text());
        assertArrayEquals(bytes, Files.readAllBytes(cut.writeOriginal(folder).orElseThrow()));
    }

    @Test
    void whatIsSaidRestsOnTheWordsWhereTheyArePrinted() {
        apply(incoming(
                        "الخبر\n\nنشرت وكالة النهر في 9 أيلول 2020 خبرًا. الخبر\n".getBytes(StandardCharsets.UTF_8),
                        "a.txt")
                .edit());
        describe(Trait.HEADLINE, "الخبر");
        describe(Trait.AGENCY, "وكالة النهر");
        describe(Trait.OUTLET, "كالة");
        describe(Trait.PUBLISHED, "9 أيلول 2020");
        Article article = IncomingArticle.added(now);
        assertEquals(
                Optional.of(new Anchor(article.id(), 1, "الخبر", "", "")),
                article.headline().anchor());
        assertEquals(Basis.STATED, article.agency().basis());
        assertEquals(Basis.EXTERNAL, article.outlet().basis(), "a part of a word is no word");
        assertEquals("2020-09-09", article.published().value().orElseThrow().edtf());
        assertEquals("9 أيلول 2020", article.published().anchor().orElseThrow().exact());
        describe(Trait.PUBLISHED, "2020-09-10");
        assertEquals(Optional.of(ORIGIN), IncomingArticle.added(now).published().note());
    }

    @Test
    void copiesAreTold() {
        String text = """
            أعلن الجيش الأمريكي أنه سيخفض عدد قواته في العراق من خمسة آلاف إلى ثلاثة آلاف جندي هذا الشهر
            وقال القائد إن بلاده ستواصل دعم القوات العراقية في حربها على التنظيم
            """;
        apply(incoming(text.getBytes(StandardCharsets.UTF_8), "a.txt").edit());
        assertInstanceOf(ArticleLikeness.Same.class, ArticleLikeness.of(now, "\n\n" + text.replace("\n", "\r\n\r\n")));
        ArticleLikeness.Near near = assertInstanceOf(
                ArticleLikeness.Near.class,
                ArticleLikeness.of(
                        now,
                        "عنوان آخر من جريدة أخرى\n"
                                + text.replace("القائد", "قائد القيادة").replace("أن", "أنّ")));
        assertTrue(near.percent() > 50 && near.percent() < 100, near.toString());
        assertEquals(
                new ArticleLikeness.Other(),
                ArticleLikeness.of(
                        now, "نص آخر تمامًا عن افتتاح جسر جديد على النهر في المدينة القديمة بعد ثلاث سنوات من العمل"));
    }

    private void describe(Trait trait, String typed) {
        apply(ArticleStatements.of(now, IncomingArticle.added(now).id(), trait, typed, ORIGIN));
    }

    private void apply(Edit edit) {
        now = assertInstanceOf(Outcome.Done.class, now.apply(edit), edit::toString)
                .after();
    }

    private IncomingArticle incoming(byte[] bytes, String name) {
        ExtractedArticle extracted = assertInstanceOf(Extraction.Read.class, ArticleExtractor.read(bytes, name))
                .article();
        return IncomingArticle.of(now, folder, extracted, name, Optional.of(bytes));
    }
}
