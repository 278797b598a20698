package org.isnad.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.check.DatasetChecker;
import org.isnad.check.ProblemCode;
import org.isnad.check.SourceMap;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.DatasetWriter;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dataset.RevisedFile;
import org.isnad.model.Bilingual;
import org.isnad.model.CategoryId;
import org.isnad.model.Dataset;
import org.isnad.model.RecordId;
import org.isnad.model.Status;
import org.junit.jupiter.api.Test;

/** What holds of any edits in any order. */
final class CurationLawsTest {
    private static final int EDITS = 10_000;
    private static final Path SAMPLE = Path.of("src/test/resources/org/isnad/dataset/sample");

    /** What a half-finished data set may have; everything else an edit has to see to. */
    private static final Set<ProblemCode> UNFINISHED = EnumSet.of(
            ProblemCode.DANGLING_ID,
            ProblemCode.NO_SOURCE,
            ProblemCode.TITLE_TOO_LONG,
            ProblemCode.STATUS_CONTRADICTS_KIND,
            ProblemCode.BASE_UNDATED,
            ProblemCode.BASE_IMPRECISE,
            ProblemCode.INFERENCE_MISMATCH,
            ProblemCode.CONFLICT_ONE_SIDED,
            ProblemCode.SOURCE_ERROR_UNCITED);

    @Test
    void undoTakesBackEachOfManyEditsAndRedoDoesItAgain() {
        LoadedDataset sample = sample();
        EditHistory history = EditHistory.of(Curation.of(sample.whole(), sample.texts()));
        EditHistory start = history;
        String written = DatasetWriter.write(sample.whole());
        Random random = new Random(16);
        Set<Class<?>> applied = new HashSet<>();
        Set<EditFault> faults = EnumSet.noneOf(EditFault.class);
        List<Curation> states = new ArrayList<>(List.of(history.now()));
        for (int n = 0; n < EDITS; n++) {
            Curation before = history.now();
            Edit edit = RandomEdit.of(random, before);
            Outcome outcome = before.apply(edit);
            assertEquals(outcome, before.apply(edit), "the same edit gives the same");
            switch (outcome) {
                case Outcome.Refused(var fault) -> faults.add(fault);
                case Outcome.Done(var after) -> {
                    applied.add(edit.getClass());
                    history = history.done(edit, after);
                    assertSame(before, history.undo().orElseThrow().now());
                    assertSame(
                            after,
                            history.undo().orElseThrow().redo().orElseThrow().now());
                    states.add(after);
                }
            }
        }
        assertTrue(states.size() > EDITS / 3, "applied: " + states.size());
        assertEquals(EnumSet.allOf(EditFault.class), faults);
        Set<Class<?>> never = Stream.concat(
                        Stream.of(RecordEdit.class, ArticleEdit.class, ListEdit.class)
                                .flatMap(kind -> Stream.of(kind.getPermittedSubclasses())),
                        Stream.of(MergeEdit.class))
                .filter(kind -> !applied.contains(kind))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), never);
        assertEquals(states.size() - 1, history.done().size());
        for (int i = states.size() - 1; i > 0; i--) {
            assertSame(states.get(i), history.now());
            history = history.undo().orElseThrow();
        }
        assertEquals(Optional.empty(), history.undo());
        assertEquals(start.now(), history.now());
        assertEquals(written, DatasetWriter.write(history.now().dataset()));
        for (Curation state : states.subList(1, states.size())) {
            history = history.redo().orElseThrow();
            assertSame(state, history.now());
        }
        assertEquals(Optional.empty(), history.redo());
    }

    @Test
    void aCitedRecordIsNotMergedIntoOneFromOutsideTheArticles() {
        LoadedDataset sample = sample();
        Draft draft = new Draft(
                Optional.empty(),
                Optional.of(new DateEntry.External("2020-09-09")),
                Optional.of(new Bilingual("حدث", Optional.empty())),
                Optional.empty(),
                new Draft.Content.OfEvent(Optional.of(new CategoryId("opening"))),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(Status.REPORTED),
                List.of());
        Curation begun = Curation.of(sample.whole(), sample.texts());
        Curation now = assertInstanceOf(Outcome.Done.class, begun.apply(new RecordEdit.Put(draft)))
                .after();
        RecordId outside = now.dataset().events().stream()
                .filter(event -> !event.sourced())
                .findFirst()
                .orElseThrow()
                .id();
        RecordId cited = new RecordId("opened");
        assertEquals(new Outcome.Refused(EditFault.SOURCE), now.apply(new RecordEdit.Merge(outside, cited)));
        assertInstanceOf(Outcome.Done.class, now.apply(new RecordEdit.Merge(cited, outside)));
    }

    @Test
    void whatIsMadeIsSoundAndCanBeSavedAndReadAgain() {
        LoadedDataset sample = sample();
        Random random = new Random(61);
        for (int run = 0; run < 40; run++) {
            Curation now = Curation.of(sample.whole(), sample.texts());
            for (int n = 0; n < 60; n++) {
                now = now.apply(RandomEdit.of(random, now)) instanceof Outcome.Done(var after) ? after : now;
            }
            Dataset dataset = now.dataset();
            DatasetChecker.check(dataset, now.texts(), SourceMap.NOWHERE)
                    .problems()
                    .forEach(problem -> assertTrue(UNFINISHED.contains(problem.code()), problem::toString));
            byte[] saved = RevisedFile.of(sample.file().orElseThrow(), sample.whole(), dataset);
            LoadedDataset read = assertInstanceOf(
                            LoadResult.Loaded.class, DatasetReader.read(saved, "saved", ArticleSource.NONE))
                    .dataset();
            assertEquals(dataset, read.whole(), () -> read.problems().toString());
        }
    }

    private static LoadedDataset sample() {
        return assertInstanceOf(LoadResult.Loaded.class, DatasetReader.read(SAMPLE, Optional.empty()))
                .dataset();
    }
}
