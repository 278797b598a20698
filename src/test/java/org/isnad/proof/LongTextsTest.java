package org.isnad.proof;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.Labels;
import org.isnad.layout.FixedTextMetrics;
import org.isnad.layout.data.PlotData;
import org.isnad.layout.export.ExportRequest.Content;
import org.isnad.scene.FontRole;
import org.isnad.scene.TextMetrics;
import org.isnad.text.DisplayText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts of a data set are cut before they are measured: to shape a title of 100,000 letters would take hours. */
final class LongTextsTest {

    /** Fixed metrics that know the longest text which they were asked for. */
    private static final class Asked implements TextMetrics {
        private final TextMetrics fixed = new FixedTextMetrics();
        private String longest = "";

        @Override
        public double width(String text, FontRole font) {
            longest = text.length() > longest.length() ? text : longest;
            return fixed.width(text, font);
        }

        @Override
        public double ascent(FontRole font) {
            return fixed.ascent(font);
        }

        @Override
        public double descent(FontRole font) {
            return fixed.descent(font);
        }
    }

    /** The shipped data with every Arabic text of it made very long. */
    private static LoadedDataset longTexts() {
        try (InputStream shipped =
                DatasetReader.class.getResourceAsStream("/org/isnad/data/" + DatasetReader.SHIPPED)) {
            String json = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
            String longer = json.replaceAll("(\"ar\": \")", "$1" + "وصول قوات ".repeat(500));
            return assertInstanceOf(
                            LoadResult.Loaded.class,
                            DatasetReader.read(
                                    longer.getBytes(StandardCharsets.UTF_8), "long.json", ArticleSource.NONE))
                    .dataset();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Content.class)
    void noPictureMeasuresMoreOfATextThanItCanShow(Content content) {
        LoadedDataset loaded = longTexts();
        PictureView view = ProofTest.whole(content);
        Labels labels = BundleLabels.of(view.labels());
        PlotData data = PlotData.of(loaded.dataset(), loaded.evidence()::verified, labels);
        Asked asked = new Asked();
        new PictureJob(data, labels, view, "9.9").layOut(asked);
        assertTrue(
                asked.longest.length() <= DisplayText.BRIEF_CODE_POINTS + 100,
                () -> asked.longest.length() + ": " + asked.longest.substring(0, 200));
    }
}
