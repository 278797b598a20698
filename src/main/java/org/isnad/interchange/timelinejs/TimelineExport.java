package org.isnad.interchange.timelinejs;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.dataset.LoadedDataset;
import org.isnad.interchange.DatasetExport;
import org.isnad.interchange.Loss;
import org.isnad.json.JsonWriter;
import org.isnad.labels.Labels;

/** Writes the JSON of TimelineJS 3. */
public final class TimelineExport implements DatasetExport {
    private final Labels labels;

    /** Writes in the language of these words. */
    public TimelineExport(Labels labels) {
        this.labels = labels;
    }

    @Override
    public List<Loss> losses(LoadedDataset dataset) {
        return TimelineLosses.of(dataset.dataset(), labels);
    }

    @Override
    public byte[] write(LoadedDataset dataset) {
        return JsonWriter.write(new TimelineSlides(dataset, labels).root()).getBytes(StandardCharsets.UTF_8);
    }
}
