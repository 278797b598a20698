package org.isnad.proof;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.Labels;
import org.isnad.layout.FixedTextMetrics;
import org.isnad.layout.NotedTextMetrics;
import org.isnad.layout.data.PlotData;
import org.isnad.layout.export.ExportRequest.Content;
import org.isnad.text.DisplayText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts of a data set are cut before they are measured: to shape a title of 100,000 letters would take hours. */
final class LongTextsTest {

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
        List<String> asked = new ArrayList<>();
        new PictureJob(data, labels, view, "9.9").layOut(new NotedTextMetrics(new FixedTextMetrics(), asked::add));
        String longest = Collections.max(asked, Comparator.comparingInt(String::length));
        assertTrue(
                longest.length() <= DisplayText.BRIEF_CODE_POINTS + 100,
                () -> longest.length() + ": " + longest.substring(0, 200));
    }
}
