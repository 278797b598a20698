package org.isnad.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.check.Problem;
import org.isnad.check.ProblemCode;
import org.isnad.check.Subject;
import org.isnad.curation.ArticleEdit;
import org.isnad.curation.LostWords;
import org.isnad.curation.Recovery;
import org.isnad.curation.article.ChangedText;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.file.Sha256;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Event;
import org.isnad.revision.OpenDocument;
import org.isnad.revision.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article whose text has changed on disk: what is told of it, and its text accepted. */
final class ChangedTextTest {

    @TempDir
    Path folder;

    private Path file;

    /** An event whose words are cited by nobody else. */
    private Event citing;

    private ArticleId article;

    @BeforeEach
    void changeAnArticle() throws IOException {
        try (Editing shipped = Editing.begin(OpenDocument.opened(
                ((Loaded) DatasetReader.readShipped()).dataset(), new Origin.Shipped(), ArticleSource.shipped()))) {
            file = folder.resolve("own/dataset.json");
            assertInstanceOf(SaveAnswer.Done.class, shipped.moveTo(file));
            citing = shipped.document().content().dataset().events().getFirst();
        }
        Anchor anchor = citing.citations().getFirst().anchor();
        article = anchor.article();
        Path text = text();
        Files.writeString(
                text,
                Files.readString(text).replace(anchor.exact(), anchor.exact().replaceFirst(" ", " حقًا ")));
    }

    private Path text() {
        return file.resolveSibling(cited(read()).file());
    }

    private LoadedDataset read() {
        return ((Loaded) DatasetReader.read(file, Optional.empty())).dataset();
    }

    private Article cited(LoadedDataset content) {
        return content.whole().articles().stream()
                .filter(one -> one.id().equals(article))
                .findFirst()
                .orElseThrow();
    }

    private Editing editing() {
        return Editing.begin(OpenDocument.opened(read(), new Origin.File(file), ArticleSource.beside(file)));
    }

    private static List<ChangedText> changed(Editing editing) {
        return ChangedText.of(editing.document().content(), editing.done());
    }

    private static List<ProblemCode> ofArticles(Editing editing) {
        return editing.document().content().problems().stream()
                .filter(problem -> problem.subject() instanceof Subject.OfArticle)
                .map(Problem::code)
                .toList();
    }

    private static List<LostWords> lost(Editing editing) {
        return LostWords.of(
                editing.document().content().whole(),
                editing.document().content().evidence());
    }

    @Test
    void itsTextIsAcceptedAsOneStepAfterTheWordsWereTakenOneByOne() throws IOException {
        String before = cited(read()).sha256();
        try (Editing editing = editing()) {
            ChangedText told = changed(editing).getFirst();
            assertEquals(article, told.article());
            assertEquals(0, told.moved());
            assertTrue(told.lost() > 0 && told.standing() > told.lost(), told::toString);
            while (!lost(editing).isEmpty()) {
                assertInstanceOf(
                        EditAnswer.Done.class,
                        editing.apply(lost(editing).getFirst().takeNearest().orElseThrow()));
            }
            ChangedText mended = changed(editing).getFirst();
            assertEquals(0, mended.lost());
            assertTrue(mended.moved() > 0, mended::toString);
            assertEquals(told.standing() + told.lost(), mended.standing());

            int steps = editing.done().size();
            assertInstanceOf(EditAnswer.Done.class, editing.apply(mended.accept()));
            assertEquals(steps + 1, editing.done().size());
            assertEquals(List.of(), ofArticles(editing));
            assertEquals(List.of(), changed(editing));
            editing.undo();
            assertEquals(List.of(ProblemCode.ARTICLE_CHANGED), ofArticles(editing), "undone, it is told again");
            assertEquals(mended, changed(editing).getFirst());
            editing.redo();
            assertEquals(List.of(), ofArticles(editing));
            assertInstanceOf(SaveAnswer.Done.class, editing.save());
        }
        assertEquals(List.of(), read().problems());
        assertNotEquals(before, cited(read()).sha256());
        assertEquals(Sha256.of(Files.readAllBytes(text())), cited(read()).sha256());
    }

    @Test
    void itIsAcceptedWithWordsLostWhereTheUserSaysSoAndTheseStayBroken() throws IOException {
        try (Editing editing = editing()) {
            int lost = lost(editing).size();
            assertInstanceOf(
                    EditAnswer.Done.class,
                    editing.apply(changed(editing).getFirst().accept()));
            assertEquals(List.of(), changed(editing));
            assertEquals(lost, lost(editing).size());
            assertInstanceOf(SaveAnswer.Done.class, editing.save());
        }
        assertTrue(read().problems().stream().noneMatch(problem -> problem.code() == ProblemCode.ARTICLE_CHANGED));
        assertFalse(read().problems().isEmpty(), "the lost words are still told");
    }

    @Test
    void whatWasAcceptedIsTheTextThatWasSeenAlsoAfterAKill() throws IOException {
        Editing killed = editing();
        killed.apply(changed(killed).getFirst().accept());
        killed.close();
        Files.writeString(text(), Files.readString(text()) + "\n\nفقرة أخرى\n");
        try (Editing editing = editing()) {
            assertInstanceOf(Recovery.Work.class, editing.left());
            editing.recover();
            editing.save();
        }
        try (Editing editing = editing()) {
            assertEquals(List.of(ProblemCode.ARTICLE_CHANGED), ofArticles(editing), "nobody has looked at that one");
        }
    }

    @Test
    void anArticleThatIsRemovedLeavesNoProblemOfItsFile() throws IOException {
        Files.delete(text());
        try (Editing editing = editing()) {
            assertEquals(List.of(ProblemCode.ARTICLE_MISSING), ofArticles(editing));
            editing.apply(new ArticleEdit.Remove(article));
            assertEquals(List.of(), ofArticles(editing));
            editing.undo();
            assertEquals(List.of(ProblemCode.ARTICLE_MISSING), ofArticles(editing));
        }
    }

    @Test
    void aTextThatCannotBeReadIsNotAccepted() throws IOException {
        Files.write(text(), new byte[] {(byte) 0xff, (byte) 0xfe, 'x'});
        try (Editing editing = editing()) {
            assertEquals(List.of(), changed(editing));
            assertInstanceOf(EditAnswer.Refused.class, editing.apply(new ArticleEdit.Accept(article, "0".repeat(64))));
        }
    }
}
