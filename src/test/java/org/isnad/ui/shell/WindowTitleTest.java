package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.isnad.check.SourceMap;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.model.Language;
import org.isnad.revision.OpenDocument;
import org.isnad.revision.Origin;
import org.junit.jupiter.api.Test;

final class WindowTitleTest {
    private final LoadedDataset shipped = ((Loaded) DatasetReader.readShipped()).dataset();
    private final Labels labels = BundleLabels.of(
            new LabelSettings(Language.ENGLISH, LabelSettings.DEFAULT.monthNames(), LabelSettings.DEFAULT.digits()));

    private String title(Origin origin, boolean edited) {
        OpenDocument opened = OpenDocument.opened(shipped, origin, ArticleSource.NONE);
        return WindowTitle.of(
                Optional.of(
                        edited
                                ? opened.edited(shipped.whole(), shipped.texts(), SourceMap.NOWHERE, opened.articles())
                                : opened),
                labels);
    }

    @Test
    void itNamesTheDocumentAndSaysWhatIsNotSaved() {
        assertEquals("Isnad", WindowTitle.of(Optional.empty(), labels));
        String name = shipped.dataset().title().en().orElseThrow();
        assertEquals(name + " - Isnad", title(new Origin.Shipped(), false));
        assertEquals(name + " (not saved) - Isnad", title(new Origin.File(Path.of("dataset.json")), true));
        assertEquals("chart.png - Isnad", title(new Origin.Picture(Path.of("folder/chart.png")), false));
    }
}
