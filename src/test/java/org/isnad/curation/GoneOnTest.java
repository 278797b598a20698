package org.isnad.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Bilingual;
import org.isnad.model.RecordId;
import org.isnad.model.Status;
import org.junit.jupiter.api.Test;

/** Edits that go on with the one before are undone with it, and are what they were apart. */
final class GoneOnTest {
    private static final Path SAMPLE = Path.of("src/test/resources/org/isnad/dataset/sample");

    private static Curation start() {
        LoadedDataset sample = ((Loaded) DatasetReader.read(SAMPLE, Optional.empty())).dataset();
        return Curation.of(sample.whole(), sample.texts());
    }

    private static Optional<Curation> after(Curation now, Edit edit) {
        return now.apply(edit) instanceof Outcome.Done(var after) ? Optional.of(after) : Optional.empty();
    }

    @Test
    void theEditOfBothGivesWhatOneAfterTheOtherGives() {
        Random random = new Random(320);
        Curation now = start();
        Set<Class<?>> shorter = new HashSet<>();
        for (int n = 0; n < 60_000; n++) {
            if (n % 100 == 0) {
                now = start();
            }
            Edit former = RandomEdit.of(random, now);
            Optional<Curation> between = after(now, former);
            if (between.isEmpty()) {
                continue;
            }
            Edit later = RandomEdit.of(random, between.get());
            Optional<Curation> both = after(between.get(), later);
            if (both.isEmpty()) {
                continue;
            }
            Edit one = Edit.goneOn(former, later);
            assertEquals(both, after(now, one), () -> former + "\n" + later);
            if (one.equals(later)) {
                shorter.add(later.getClass());
            }
            now = both.get();
        }
        assertTrue(
                shorter.containsAll(List.of(
                        RecordEdit.Title.class,
                        RecordEdit.Date.class,
                        RecordEdit.Status.class,
                        RecordEdit.Actors.class)),
                shorter::toString);
    }

    @Test
    void aStepOfManyEditsIsUndoneAndRedoneAtOnce() {
        Random random = new Random(2026);
        EditHistory history = EditHistory.of(start());
        List<Curation> steps = new ArrayList<>(List.of(history.now()));
        for (int n = 0; n < 2_000; n++) {
            Edit edit = RandomEdit.of(random, history.now());
            Optional<Curation> after = after(history.now(), edit);
            if (after.isEmpty()) {
                continue;
            }
            if (steps.size() > 1 && random.nextInt(3) == 0) {
                history = history.goneOn(edit, after.get());
                steps.set(steps.size() - 1, after.get());
            } else {
                history = history.done(edit, after.get());
                steps.add(after.get());
            }
        }
        assertEquals(steps.size() - 1, history.done().size());
        for (int i = steps.size() - 1; i > 0; i--) {
            assertSame(steps.get(i), history.now());
            history = history.undo().orElseThrow();
        }
        assertSame(steps.getFirst(), history.now());
        for (Curation step : steps.subList(1, steps.size())) {
            history = history.redo().orElseThrow();
            assertSame(step, history.now());
        }
    }

    @Test
    void whatIsSetAgainIsTheLastValueAlone() {
        RecordId id = start().dataset().events().getFirst().id();
        Edit one = new RecordEdit.Title(id, Optional.of(new Bilingual("أول", Optional.empty())));
        Edit other = new RecordEdit.Title(id, Optional.of(new Bilingual("ثان", Optional.empty())));
        assertEquals(other, Edit.goneOn(one, other));
        Edit status = new RecordEdit.Status(List.of(id), Status.DENIED);
        Edit.Together both = assertInstanceOf(Edit.Together.class, Edit.goneOn(one, status));
        assertEquals(List.of(one, status), both.edits());
    }
}
