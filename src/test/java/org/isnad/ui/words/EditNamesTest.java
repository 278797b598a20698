package org.isnad.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.isnad.curation.Curation;
import org.isnad.curation.Edit;
import org.isnad.curation.EditHistory;
import org.isnad.curation.Outcome;
import org.isnad.curation.RandomEdit;
import org.isnad.curation.RecordEdit;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.model.Bilingual;
import org.isnad.model.Event;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;

final class EditNamesTest {
    private final LoadedDataset shipped = ((Loaded) DatasetReader.readShipped()).dataset();
    private final Curation start = Curation.of(shipped.whole(), shipped.texts());

    private static EditNames names(Language language) {
        return new EditNames(BundleLabels.of(LabelSettings.DEFAULT.withLanguage(language)));
    }

    private static EditHistory after(EditHistory history, Edit edit) {
        return history.now().apply(edit) instanceof Outcome.Done(var after) ? history.done(edit, after) : history;
    }

    @Test
    void everyKindOfEditHasANameInBothLanguages() {
        Random random = new Random(7);
        EditHistory history = EditHistory.of(start);
        for (int n = 0; n < 400; n++) {
            history = after(history, RandomEdit.of(random, history.now()));
        }
        for (EditHistory.Change change : history.changes()) {
            for (Language language : Language.values()) {
                String name = names(language).of(change);
                assertFalse(name.isBlank() || name.contains("{"), () -> change.edit() + ": " + name);
            }
        }
    }

    @Test
    void aNameSaysWhatWasDoneToWhichRecord() {
        Event first = shipped.whole().events().getFirst();
        Event second = shipped.whole().events().get(1);
        EditHistory history = after(
                EditHistory.of(start),
                new RecordEdit.Title(first.id(), Optional.of(new Bilingual("عنوان آخر", Optional.empty()))));
        history = after(history, new RecordEdit.Status(List.of(first.id(), second.id()), first.status()));
        history = after(history, new RecordEdit.Delete(List.of(first.id())));
        List<String> names =
                history.changes().stream().map(names(Language.ARABIC)::of).toList();
        assertEquals("العنوان: «عنوان آخر»", names.getFirst());
        assertEquals(true, names.get(1).endsWith("سجلان"), names::toString);
        assertEquals("حُذف: عنوان آخر", names.getLast(), "what is gone is still named");
    }
}
