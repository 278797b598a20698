package org.isnad.curation.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.isnad.check.Evidence;
import org.isnad.curation.ArticleEdit;
import org.isnad.curation.Curation;
import org.isnad.curation.Edit;
import org.isnad.curation.MarkedWords;
import org.isnad.curation.Outcome;
import org.isnad.curation.RecordEdit;
import org.isnad.curation.article.NewDataset;
import org.isnad.labels.StartCategories;
import org.isnad.model.ArticleId;
import org.isnad.model.Basis;
import org.isnad.model.Bilingual;
import org.isnad.model.Exemption;
import org.junit.jupiter.api.Test;

/** How many actions a curator needs who goes through the work list of an article: each key counts as one. */
final class WorkActionsTest {
    private static final Bilingual REASON = new Bilingual("حساب", Optional.empty());

    /** X, Enter on the reason that was given last. */
    private static final int EXEMPT = 2;

    private Curation now = Curation.of(
            NewDataset.of("bridge", new Bilingual("الجسر", Optional.empty()), StartCategories.all()), Map.of());
    private int actions;

    private void apply(Edit edit) {
        now = assertInstanceOf(Outcome.Done.class, now.apply(edit)).after();
    }

    private void exempt(WorkSentence sentence) {
        actions += EXEMPT;
        apply(new ArticleEdit.Exempt(
                sentence.article(),
                sentence.paragraph(),
                Optional.of(new MarkedWords(sentence.article(), sentence.paragraph(), sentence.range())),
                Exemption.Reason.BACKGROUND,
                Optional.empty()));
    }

    /** The article of the guide, of forty paragraphs: what it says with a date takes one key, all else two or three. */
    @Test
    void aPassOverFortyParagraphsTakesLessThanTwoActionsASentence() throws IOException {
        ArticleId id = new ArticleId("bridge");
        apply(new ArticleEdit.Add(
                "articles/bridge.txt",
                Files.readString(Path.of("scripts/guide-article.txt")),
                Optional.of(id),
                Optional.empty()));
        apply(new ArticleEdit.Describe(
                id,
                ArticleEdit.Trait.PUBLISHED,
                new ArticleEdit.Statement(
                        Optional.of("2021-06-19"), Basis.EXTERNAL, Optional.empty(), Optional.of(REASON))));
        WorkList list = WorkList.of(now, Evidence.of(now.dataset(), now.texts()), _ -> REASON);
        Progress progress = list.progress(id);
        assertEquals(new Progress(0, 36), progress);
        while (!list.open().isEmpty()) {
            WorkSentence sentence = list.open().getFirst();
            WorkLine line = sentence.lines().getFirst();
            if (line.date().isPresent()) {
                actions++;
                apply(new RecordEdit.Put(new WorkDrafts(now, _ -> REASON).event(line)));
            } else {
                exempt(sentence);
            }
            list = list.revised(now, Evidence.of(now.dataset(), now.texts()));
        }
        assertEquals(new Progress(36, 36), list.progress());
        assertTrue(now.dataset().events().size() >= 26, now.dataset().events().size() + " events");
        assertTrue(actions < 2 * progress.all(), actions + " actions");
    }
}
