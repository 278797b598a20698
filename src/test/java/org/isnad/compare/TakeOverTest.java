package org.isnad.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.isnad.curation.Curation;
import org.isnad.curation.DatasetSaving;
import org.isnad.curation.MergeEdit;
import org.isnad.curation.Outcome;
import org.isnad.curation.Recovery;
import org.isnad.curation.session.EditingSession;
import org.isnad.curation.session.SessionOpening;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.DatasetWriter;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Taking over from another data set")
final class TakeOverTest {
    private static final LoadedDataset PASS_1 = SettledPassesTest.pass("pass-1.json");
    private static final LoadedDataset PASS_2 = SettledPassesTest.pass("pass-2.json");
    private static final ArticleSource SEEDS = ArticleSource.folder(Path.of("seeds"));
    private static final int SAMPLE = 60;

    @TempDir
    private Path folder;

    private static MergeEdit possible(TakeOver.Answer answer) {
        return assertInstanceOf(TakeOver.Answer.Possible.class, answer).edit();
    }

    private static Curation applied(Curation now, MergeEdit edit) {
        return assertInstanceOf(Outcome.Done.class, now.apply(edit)).after();
    }

    private static LoadedDataset made(Curation now) {
        return LoadedDataset.made(now.dataset(), now.texts(), "made");
    }

    @Test
    @DisplayName("removes the difference that was taken over, and changes nothing else")
    void oneDifference() {
        Curation now = Curation.of(PASS_1.whole(), PASS_1.texts());
        Comparison comparison = Comparison.of(PASS_1, PASS_2);
        TakeOver takeOver = new TakeOver(comparison, now, SEEDS);
        List<Runnable> checks = new ArrayList<>();
        for (Pair pair : comparison.pairs()) {
            for (Difference difference : pair.differences()) {
                checks.add(() -> check(now, takeOver, pair, difference));
            }
        }
        Collections.shuffle(checks, new Random(5));
        assertTrue(checks.size() > 500, () -> "differences: " + checks.size());
        checks.subList(0, SAMPLE).forEach(Runnable::run);
    }

    private static void check(Curation now, TakeOver takeOver, Pair pair, Difference difference) {
        if (!(takeOver.of(pair, difference) instanceof TakeOver.Answer.Possible(var edit))) {
            assertEquals(new Difference.Alone(Side.FIRST, 0), difference);
            assertEquals(1, pair.first().citations().size());
            return;
        }
        Curation after = applied(now, edit);
        String where = pair.first().id() + " " + difference;
        assertEquals(1, edit.taken().events().size() + edit.taken().figures().size(), where);
        // Only the pair itself is looked at: other citations may pair the record otherwise.
        LoadedDataset first = made(after.dataset(), now, pair);
        LoadedDataset second =
                LoadedDataset.made(only(PASS_2.dataset(), pair.second().id().value()), PASS_2.texts(), "second");
        Comparison again = Comparison.of(first, second);
        assertEquals(1, again.pairs().size(), where);
        List<Difference> left = again.pairs().getFirst().differences();
        if (!(difference instanceof Difference.Alone)) {
            assertFalse(left.contains(difference), where + " left " + left);
        }
        assertTrue(left.size() <= pair.differences().size(), where + " left " + left);
        Dataset others =
                PASS_1.whole().withEvents(without(after.dataset(), pair).events());
        assertEquals(without(PASS_1.whole(), pair).events(), others.events(), where);
        assertEquals(
                without(PASS_1.whole(), pair).figures(),
                without(after.dataset(), pair).figures(),
                where);
        assertEquals(PASS_1.whole().articles(), after.dataset().articles(), where);
    }

    private static LoadedDataset made(Dataset after, Curation now, Pair pair) {
        return LoadedDataset.made(only(after, pair.first().id().value()), now.texts(), "first");
    }

    private static Dataset only(Dataset dataset, String id) {
        return dataset.withEvents(dataset.events().stream()
                        .filter(event -> event.id().value().equals(id))
                        .toList())
                .withFigures(dataset.figures().stream()
                        .filter(figure -> figure.id().value().equals(id))
                        .toList());
    }

    private static Dataset without(Dataset dataset, Pair pair) {
        return dataset.withEvents(dataset.events().stream()
                        .filter(event -> !event.id().equals(pair.first().id()))
                        .toList())
                .withFigures(dataset.figures().stream()
                        .filter(figure -> !figure.id().equals(pair.first().id()))
                        .toList());
    }

    @ParameterizedTest
    @DisplayName(
            "takes all that only the other has in one step, which is undone in one step, to the byte; a journal brings"
                    + " it back")
    @CsvSource({"pass-1.json, pass-2.json", "pass-2.json, pass-1.json"})
    void mergesThePasses(String one, String other) throws IOException {
        Path file = folder.resolve("dataset.json");
        Files.copy(Path.of("docs/curation", one), file);
        Files.createDirectories(folder.resolve("articles"));
        try (var seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.toList()) {
                Files.copy(seed, folder.resolve("articles").resolve(seed.getFileName()));
            }
        }
        final byte[] before = Files.readAllBytes(file);
        LoadedDataset mine = read(file);
        LoadedDataset theirs = SettledPassesTest.pass(other);
        EditingSession session = assertInstanceOf(SessionOpening.Editable.class, EditingSession.open(file, mine))
                .session();
        Comparison comparison = Comparison.of(mine, theirs);
        MergeEdit edit = possible(new TakeOver(comparison, session.now(), SEEDS).all());
        assertInstanceOf(Outcome.Done.class, session.apply(edit));
        Dataset merged = session.now().dataset();
        assertEquals(
                mine.whole().events().size()
                        + mine.whole().figures().size()
                        + comparison.onlySecond().size(),
                merged.events().size() + merged.figures().size());
        Comparison after = Comparison.of(made(session.now()), theirs);
        assertEquals(List.of(), after.onlySecond());
        assertEquals(List.of(), after.notesOnlySecond());
        session.close();

        SessionOpening.Editable opened =
                assertInstanceOf(SessionOpening.Editable.class, EditingSession.open(file, read(file)));
        assertTrue(opened.session().recover(assertInstanceOf(Recovery.Work.class, opened.left())));
        assertEquals(merged, opened.session().now().dataset());
        assertEquals(1, opened.session().history().done().size());
        assertInstanceOf(DatasetSaving.Saved.Done.class, opened.session().save());
        assertTrue(read(file).problems().stream()
                .noneMatch(problem -> problem.code().name().contains("DANGLING")));
        assertTrue(opened.session().undo());
        assertEquals(mine.whole(), opened.session().now().dataset());
        assertInstanceOf(DatasetSaving.Saved.Done.class, opened.session().save());
        assertArrayEquals(before, Files.readAllBytes(file));
        opened.session().close();
    }

    private static LoadedDataset read(Path file) {
        return assertInstanceOf(LoadResult.Loaded.class, DatasetReader.read(file, Optional.empty()))
                .dataset();
    }

    @Test
    @DisplayName("brings an article with the records that cite it, under a free name")
    void otherArticle() {
        LoadedDataset mine = MadeSets.set(3, List.of(MadeSets.event("a", "2001", 1, 0, 4)));
        LoadedDataset theirs =
                MadeSets.set("articles/one.txt", "غيره\n", 3, List.of(MadeSets.event("a", "2001", 2, 0, 4)));
        Comparison comparison = Comparison.of(mine, theirs);
        Curation now = Curation.of(mine.whole(), mine.texts());
        assertEquals(
                new TakeOver.Answer.ArticleNotAtHand("articles/one.txt"),
                new TakeOver(comparison, now, ArticleSource.NONE).all());
        Curation after = applied(now, possible(new TakeOver(comparison, now, MadeSets.bytes("غيره\n", 3)).all()));
        assertEquals(2, after.dataset().articles().size());
        assertEquals("articles/one-2.txt", after.dataset().articles().getLast().file());
        assertEquals(List.of("articles/one-2.txt"), List.copyOf(after.files().keySet()));
        assertEquals("a-2", after.dataset().events().getLast().id().value());
        assertTrue(Comparison.of(made(after), theirs).onlySecond().isEmpty());
        Citation citation = after.dataset().events().getLast().citations().getFirst();
        assertEquals(
                after.dataset().articles().getLast().id(), citation.anchor().article());
    }

    @Test
    @DisplayName("does not take the last citation away")
    void lastCitation() {
        LoadedDataset mine = MadeSets.set(3, List.of(MadeSets.event("a", "2001", 1, 0, 4)));
        Comparison comparison = Comparison.of(mine, mine);
        TakeOver takeOver = new TakeOver(comparison, Curation.of(mine.whole(), mine.texts()), ArticleSource.NONE);
        assertEquals(
                new TakeOver.Answer.LastCitation(),
                takeOver.of(comparison.pairs().getFirst(), new Difference.Alone(Side.FIRST, 0)));
    }

    @Test
    @DisplayName("takes nothing twice: a second merge has nothing to do")
    void twice() {
        Curation now = Curation.of(PASS_1.whole(), PASS_1.texts());
        Curation after = applied(now, possible(new TakeOver(Comparison.of(PASS_1, PASS_2), now, SEEDS).all()));
        MergeEdit again = possible(new TakeOver(Comparison.of(made(after), PASS_2), after, SEEDS).all());
        assertEquals(
                DatasetWriter.write(after.dataset()),
                DatasetWriter.write(applied(after, again).dataset()));
    }
}
