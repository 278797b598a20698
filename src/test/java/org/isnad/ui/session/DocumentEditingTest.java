package org.isnad.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.curation.Draft;
import org.isnad.curation.MarkedWords;
import org.isnad.curation.RecordEdit;
import org.isnad.curation.Recovery;
import org.isnad.curation.proposal.RecordProposal;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.editing.EditAnswer;
import org.isnad.editing.SaveAnswer;
import org.isnad.labels.LabelSettings;
import org.isnad.model.ArticleId;
import org.isnad.model.Bilingual;
import org.isnad.model.RecordId;
import org.isnad.model.Status;
import org.isnad.revision.OpenDocument;
import org.isnad.revision.Origin;
import org.isnad.text.CodePointRange;
import org.isnad.ui.state.PlotSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocumentEditingTest {
    private static final Bilingual REASON = new Bilingual("حساب", Optional.empty());

    @TempDir
    Path folder;

    private final Session session = new Session(new PlotSettings(LabelSettings.DEFAULT));
    private final DocumentEditing editing = session.editing();
    private final AtomicInteger asked = new AtomicInteger();

    @BeforeEach
    void openShipped() {
        session.show(OpenDocument.opened(
                ((Loaded) DatasetReader.readShipped()).dataset(), new Origin.Shipped(), ArticleSource.shipped()));
        editing.setOnNeedsFile(() -> {
            asked.incrementAndGet();
            try {
                return editing.moveTo(folder.resolve("own/dataset.json")) instanceof SaveAnswer.Done;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @AfterEach
    void close() throws IOException {
        editing.close();
    }

    private Draft draft() {
        ArticleId article = new ArticleId("000");
        String text = session.open()
                .orElseThrow()
                .loaded()
                .texts()
                .get(article)
                .paragraphs()
                .getFirst()
                .text();
        String words = "أعلنت القيادة العسكرية الأمريكية في الشرق الأوسط، الأربعاء 9 سبتمبر/أيلول 2020";
        int at = text.indexOf(words);
        editing.ready();
        return new RecordProposal(editing.curation().orElseThrow(), _ -> REASON)
                .event(new MarkedWords(article, 1, CodePointRange.ofUtf16(text, at, at + words.length())));
    }

    private int events() {
        return session.open().orElseThrow().dataset().events().size();
    }

    @Test
    void theFirstEditOfTheExampleAsksForAFolderOnce() {
        assertTrue(editing.state().editable());
        assertFalse(editing.state().hasFile());
        RecordId id = session.open().orElseThrow().dataset().events().getFirst().id();
        editing.setOnNeedsFile(() -> false);
        assertInstanceOf(
                EditAnswer.NeedsFile.class,
                editing.change(new RecordEdit.Title(id, Optional.of(new Bilingual("عنوان", Optional.empty())))));
        openShipped();
        editing.change(new RecordEdit.Title(id, Optional.of(new Bilingual("عنوان", Optional.empty()))));
        editing.change(new RecordEdit.Title(id, Optional.of(new Bilingual("عنوان آخر", Optional.empty()))));
        assertEquals(1, asked.get());
        assertEquals(
                Optional.of(folder.resolve("own/dataset.json").toAbsolutePath().normalize()), session.file());
        assertEquals(2, editing.state().undoable());
        assertTrue(editing.state().unsaved());
        assertEquals(
                "عنوان آخر",
                session.open()
                        .orElseThrow()
                        .dataset()
                        .events()
                        .getFirst()
                        .title()
                        .ar());
    }

    @Test
    void aDraftIsEditedLikeARecordAndBecomesOneWhenItIsAccepted() {
        int before = events();
        editing.begin(draft());
        RecordId id = editing.state().edited().orElseThrow();
        editing.change(new RecordEdit.Title(id, Optional.of(new Bilingual("إعلان الخفض", Optional.empty()))));
        assertEquals(before, events(), "a draft is not drawn");
        assertEquals(Optional.of(id), editing.accept());
        assertEquals(before + 1, events());
        assertEquals(
                "إعلان الخفض",
                session.open()
                        .orElseThrow()
                        .dataset()
                        .events()
                        .getLast()
                        .title()
                        .ar());
        assertEquals(Optional.empty(), editing.state().edited());
        editing.undo();
        assertEquals(before, events());
        assertTrue(editing.draft(id).isPresent());
        editing.undo();
        editing.undo();
        assertFalse(editing.draft(id).isPresent());
        assertFalse(editing.state().unsaved(), "everything is taken back");
    }

    @Test
    void aDraftThatIsCancelledComesBackByUndoing() {
        editing.begin(draft());
        RecordId id = editing.state().edited().orElseThrow();
        editing.cancel();
        assertTrue(editing.draft(id).isEmpty());
        editing.undo();
        assertTrue(editing.draft(id).isPresent());
    }

    @Test
    void theListOfWhatWasDoneLeadsToAnyOfItsSteps() {
        editing.ready();
        RecordId id = session.open().orElseThrow().dataset().events().getFirst().id();
        for (String title : List.of("أول", "ثان", "ثالث")) {
            editing.change(new RecordEdit.Title(id, Optional.of(new Bilingual(title, Optional.empty()))));
        }
        editing.goTo(1);
        assertEquals("أول", title());
        assertEquals(3, editing.changes().size(), "what was undone stays in the list");
        editing.goTo(3);
        assertEquals("ثالث", title());
        editing.goTo(0);
        assertFalse(editing.state().unsaved());
        assertEquals(3, editing.state().redoable());
    }

    private String title() {
        return session.open()
                .orElseThrow()
                .dataset()
                .events()
                .getFirst()
                .title()
                .ar();
    }

    @Test
    void severalEditsAreOneStep() {
        editing.ready();
        RecordId id = session.open().orElseThrow().dataset().events().getFirst().id();
        editing.change(List.of(
                new RecordEdit.Title(id, Optional.of(new Bilingual("معًا", Optional.empty()))),
                new RecordEdit.Status(List.of(id), Status.DENIED)));
        assertEquals(1, editing.state().undoable());
        editing.undo();
        assertFalse(editing.state().unsaved());
        assertInstanceOf(
                EditAnswer.Refused.class,
                editing.change(List.of(
                        new RecordEdit.Title(id, Optional.of(new Bilingual("معًا", Optional.empty()))),
                        new RecordEdit.Status(List.of(new RecordId("none")), Status.DENIED))));
        assertFalse(editing.state().unsaved(), "of what cannot be done as a whole nothing is done");
    }

    @Test
    void anIncompleteDraftStaysInTheEditor() {
        editing.begin(new Draft(
                Optional.empty(),
                Optional.empty(),
                draft().title(),
                Optional.empty(),
                draft().content(),
                List.of(),
                List.of(),
                List.of(),
                draft().status(),
                draft().citations()));
        assertEquals(Optional.empty(), editing.accept());
        assertTrue(editing.state().edited().isPresent());
    }

    @Test
    void whatIsNotSavedIsOfferedBackWhenTheFileIsOpenedAgain() throws IOException {
        editing.begin(draft());
        editing.accept();
        int made = events();
        Path file = session.file().orElseThrow();
        editing.close();
        session.show(OpenDocument.opened(
                ((Loaded) DatasetReader.read(file, Optional.empty())).dataset(),
                new Origin.File(file),
                ArticleSource.beside(file)));
        assertEquals(made - 1, events());
        assertInstanceOf(Recovery.Work.class, editing.left());
        editing.recover();
        assertEquals(made, events());
        assertInstanceOf(SaveAnswer.Done.class, editing.save());
        assertFalse(editing.state().unsaved());
    }

    @Test
    void anotherSessionGoesOnWithWhatIsEdited() {
        editing.begin(draft());
        Session other = new Session(new PlotSettings(LabelSettings.DEFAULT));
        other.takeOver(session);
        assertEquals(editing.curation(), Optional.empty());
        assertTrue(other.editing().state().edited().isPresent());
        assertTrue(other.editing().accept().isPresent());
        assertEquals(events() + 1, other.open().orElseThrow().dataset().events().size());
        try {
            other.editing().close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private EditAnswer entitle(RecordId id, String title, String field) {
        return editing.change(
                List.of(new RecordEdit.Title(id, Optional.of(new Bilingual(title, Optional.empty())))), field);
    }

    @Test
    void whatIsEnteredIntoOneFieldAgainAndAgainIsOneStepAlsoAfterAKill() throws IOException {
        editing.ready();
        RecordId id = session.open().orElseThrow().dataset().events().getFirst().id();
        String before = title();
        editing.edit(id);
        for (String title : List.of("أول", "ثان", "ثالث")) {
            assertInstanceOf(EditAnswer.Done.class, entitle(id, title, "title"));
        }
        assertEquals(1, editing.state().undoable());
        editing.change(List.of(new RecordEdit.Status(List.of(id), Status.DENIED)), "status");
        editing.change(List.of(new RecordEdit.Status(List.of(id), Status.DISPUTED)), "status");
        assertEquals(2, editing.state().undoable());
        entitle(id, "رابع", "title");
        assertEquals(3, editing.state().undoable(), "another field came between");
        editing.leave();
        editing.edit(id);
        entitle(id, "خامس", "title");
        assertEquals(4, editing.state().undoable(), "another sitting");
        editing.undo();
        assertEquals("رابع", title());
        entitle(id, "سادس", "title");
        assertEquals(4, editing.state().undoable(), "undoing came between");

        Path file = folder.resolve("own/dataset.json");
        editing.close();
        session.show(OpenDocument.opened(
                ((Loaded) DatasetReader.read(file, Optional.empty())).dataset(),
                new Origin.File(file),
                ArticleSource.beside(file)));
        editing.recover();
        assertEquals("سادس", title());
        assertEquals(4, editing.state().undoable(), "the same steps");
        editing.undo();
        editing.undo();
        editing.undo();
        assertEquals("ثالث", title());
        editing.undo();
        assertEquals(before, title());
    }
}
