package org.isnad.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.Labels;
import org.isnad.layout.FixedTextMetrics;
import org.isnad.layout.data.PlotData;
import org.isnad.layout.export.ExportLayout;
import org.isnad.layout.export.ExportRequest.Content;
import org.junit.jupiter.api.Test;

/** A picture of work that the file does not hold says so. */
final class UnsavedPictureTest {
    private static final LoadedDataset LOADED = ((LoadResult.Loaded) DatasetReader.readShipped()).dataset();

    @Test
    void workThatIsNotSavedIsSaidOnThePictureAndInItsProof() {
        PictureView saved = ProofTest.whole(Content.TIMELINE);
        PictureView view = saved.withExtras(saved.extras().withUnsaved(true));
        assertEquals(view, ViewJson.read(ViewJson.write(view)).orElseThrow());
        assertFalse(ViewJson.write(saved).fields().containsKey("unsaved"));
        assertTrue(words(view).contains("غير محفوظ"), words(view));
        assertFalse(words(saved).contains("غير محفوظ"));
    }

    private static String words(PictureView view) {
        Labels labels = BundleLabels.of(view.labels());
        PlotData data = PlotData.of(LOADED.dataset(), LOADED.evidence()::verified, labels);
        return ExportLayout.picture(view.request(data, labels, new FixedTextMetrics()))
                .scene()
                .toString();
    }
}
