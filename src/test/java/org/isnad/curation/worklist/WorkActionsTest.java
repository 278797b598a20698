package org.isnad.curation.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.check.Evidence;
import org.isnad.check.OmissionAudit;
import org.isnad.curation.ArticleEdit;
import org.isnad.curation.Curation;
import org.isnad.curation.Draft;
import org.isnad.curation.Edit;
import org.isnad.curation.MarkedWords;
import org.isnad.curation.Outcome;
import org.isnad.curation.RecordEdit;
import org.isnad.curation.article.NewDataset;
import org.isnad.curation.proposal.TypedDates;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.DatasetWriter;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dates.CalendarRule;
import org.isnad.labels.StartCategories;
import org.isnad.model.ArticleId;
import org.isnad.model.Basis;
import org.isnad.model.Bilingual;
import org.isnad.model.Event;
import org.isnad.model.Exemption;
import org.isnad.model.Paragraph;
import org.isnad.model.RecordId;
import org.isnad.model.Resolution;
import org.isnad.text.CodePointRange;
import org.isnad.time.FuzzyDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many actions a curator needs who goes through the work list of articles and knows what the shipped data set says of them:
 * each key and each field that is filled counts as one, and so does the mending of what was offered wrongly.
 */
final class WorkActionsTest {
    private static final Bilingual REASON = new Bilingual("حساب", Optional.empty());
    private static final int MOST = 6;
    private static final int PARAGRAPHS_OF_000 = 12;

    /** E, the field, Enter. */
    private static final int EDIT = 3;

    /** X, Enter on the reason that was given last. */
    private static final int EXEMPT = 2;

    private final LoadedDataset shipped = ((Loaded) DatasetReader.readShipped()).dataset();
    private Curation now = Curation.of(shipped.whole(), shipped.texts());
    private int actions;
    private int mended;
    private final Set<RecordId> used = new HashSet<>();

    /** Article 003 and the first paragraphs of 000 taken in anew, of which nothing is recorded. */
    private Curation begin() {
        now = Curation.of(
                shipped.whole()
                        .withArticles(List.of())
                        .withEvents(List.of())
                        .withFigures(List.of())
                        .withNotes(List.of())
                        .withChartSeries(Optional.empty())
                        .withQuestions(List.of()),
                Map.of());
        for (String name : List.of("000", "003")) {
            ArticleId id = new ArticleId(name);
            String text = shipped.texts().get(id).paragraphs().stream()
                    .limit(name.equals("000") ? PARAGRAPHS_OF_000 : Integer.MAX_VALUE)
                    .map(Paragraph::text)
                    .collect(Collectors.joining("\n\n"));
            apply(new ArticleEdit.Add("articles/" + name + ".txt", text, Optional.of(id), Optional.empty()));
            FuzzyDate published = shipped.whole().articles().stream()
                    .filter(article -> article.id().equals(id))
                    .findFirst()
                    .flatMap(article -> article.published().value())
                    .orElseThrow();
            apply(new ArticleEdit.Describe(
                    id,
                    ArticleEdit.Trait.PUBLISHED,
                    new ArticleEdit.Statement(
                            Optional.of(published.edtf()), Basis.EXTERNAL, Optional.empty(), Optional.of(REASON))));
        }
        return now;
    }

    private void apply(Edit edit) {
        now = assertInstanceOf(Outcome.Done.class, now.apply(edit)).after();
    }

    @Test
    void anEventTakesAtMostSixActionsOnAverageAndTheDataSetIsWithoutProblems(@TempDir Path folder) throws IOException {
        begin();
        WorkList list = WorkList.of(now, Evidence.of(now.dataset(), now.texts()), _ -> REASON);
        while (!list.open().isEmpty()) {
            work(list.open().getFirst());
            list = list.revised(now, Evidence.of(now.dataset(), now.texts()));
        }
        int events = now.dataset().events().size();
        assertTrue(events >= 10, events + " events");
        assertTrue(
                actions <= MOST * events,
                actions + " actions for " + events + " events, of them to mend " + mended + " offers");
        assertTrue(OmissionAudit.of(now.dataset(), now.texts(), Evidence.of(now.dataset(), now.texts())).stream()
                .allMatch(audit -> audit.leftOver().isEmpty()));
        assertEquals(List.of(), saved(folder).problems());
    }

    private LoadedDataset saved(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        for (Map.Entry<String, String> file : now.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Path file = folder.resolve(DatasetReader.FILE_NAME);
        Files.writeString(file, DatasetWriter.write(now.dataset()));
        return ((Loaded) DatasetReader.read(file, Optional.empty())).dataset();
    }

    /** Takes the line that says what the shipped data set says of the sentence; where none does, says it by hand or exempts it. */
    private void work(WorkSentence sentence) {
        List<Event> told = shipped.dataset().events().stream()
                .filter(event -> !used.contains(event.id()))
                .filter(event -> event.citations().stream()
                        .anyMatch(citation -> citation.anchor().article().equals(sentence.article())
                                && citation.anchor().paragraph() == sentence.paragraph()
                                && shipped.evidence().of(citation.anchor())
                                        instanceof Resolution.Resolved(CodePointRange range)
                                && range.overlaps(sentence.range())))
                .toList();
        if (told.isEmpty()) {
            exempt(sentence);
            return;
        }
        for (int i = 0; i < sentence.lines().size(); i++) {
            WorkLine line = sentence.lines().get(i);
            Optional<Event> same = told.stream()
                    .filter(event -> line.date()
                            .filter(date -> CalendarRule.sameExtent(date.date(), event.date()))
                            .isPresent())
                    .findFirst();
            if (same.isPresent()) {
                // Down to the line, Enter.
                actions += i + 1;
                take(new WorkDrafts(now, _ -> REASON).event(line), same.get());
                return;
            }
        }
        Event event = told.getFirst();
        WorkLine line = sentence.lines().getFirst();
        Draft draft = new WorkDrafts(now, _ -> REASON).event(line);
        actions += EDIT;
        mended++;
        take(
                draft.withDate(TypedDates.entry(
                        now, List.of(line.words()), event.date().edtf(), _ -> REASON)),
                event);
    }

    private void take(Draft draft, Event event) {
        used.add(event.id());
        if (!draft.content().equals(new Draft.Content.OfEvent(Optional.of(event.category())))) {
            // F2, the category, Enter.
            actions += EDIT;
            mended++;
        }
        if (!draft.status().equals(Optional.of(event.status()))) {
            actions += EDIT;
            mended++;
        }
        apply(new RecordEdit.Put(draft.withContent(new Draft.Content.OfEvent(Optional.of(event.category())))
                .withStatus(event.status())));
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
        now = Curation.of(
                NewDataset.of("bridge", new Bilingual("الجسر", Optional.empty()), StartCategories.all()), Map.of());
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
