package org.isnad.cite;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.labels.Labels;
import org.isnad.model.Bilingual;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Language;
import org.isnad.model.Series;
import org.isnad.model.SeriesId;

/** One-line titles of records: their own, or series and quantity for a figure without one. */
public final class RecordTitle {
    private final Labels labels;
    private final Map<SeriesId, Series> series;

    /** The titles of a data set in the language of the labels. */
    public RecordTitle(Dataset dataset, Labels labels) {
        this.labels = labels;
        series = dataset.series().stream().collect(Collectors.toMap(Series::id, Function.identity()));
    }

    /** The line. */
    public String of(DatedRecord record) {
        return own(record)
                .map(labels::of)
                .orElseGet(() -> record instanceof Figure figure
                        ? labels.text(
                                "record.figure_title",
                                "series",
                                Optional.ofNullable(series.get(figure.series()))
                                        .map(Series::labels)
                                        .map(labels::of)
                                        .orElse(figure.series().value()),
                                "quantity",
                                labels.quantity(figure.quantity()))
                        : "");
    }

    /** In which language the line is: a title without English words is Arabic in every interface. */
    public Language language(DatedRecord record) {
        return own(record).map(title -> title.en().isPresent()).orElse(true) ? labels.language() : Language.ARABIC;
    }

    private static Optional<Bilingual> own(DatedRecord record) {
        return switch (record) {
            case Event event -> Optional.of(event.title());
            case Figure figure -> figure.title();
        };
    }
}
