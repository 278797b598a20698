package org.isnad.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.Labels;
import org.isnad.layout.FixedTextMetrics;
import org.isnad.layout.data.PlotData;
import org.isnad.layout.export.ExportLayout;
import org.isnad.layout.export.ExportPicture;
import org.isnad.layout.export.ExportRequest.Content;
import org.isnad.model.Dataset;
import org.junit.jupiter.api.Test;

/** A picture carries what it shows, also where no article tells it. */
final class UnsourcedPictureTest {

    @Test
    void eventsWithoutSourceAreAmongWhatThePictureShows() {
        Dataset shipped =
                ((LoadResult.Loaded) DatasetReader.readShipped()).dataset().dataset();
        Dataset bare = shipped.withEvents(shipped.events().stream()
                .map(event -> event.withCitations(List.of()))
                .toList());
        PictureView view = ProofTest.whole(Content.TIMELINE);
        Labels labels = BundleLabels.of(view.labels());
        PlotData data = PlotData.of(bare, record -> false, labels);
        ExportPicture picture = ExportLayout.picture(view.request(data, labels, new FixedTextMetrics()));
        assertEquals(
                bare.events().stream().map(event -> event.id().value()).collect(Collectors.toSet()),
                Set.copyOf(picture.shown().ids()));
    }
}
