package org.isnad.ui.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.isnad.columns.Excerpt;
import org.isnad.columns.LaneKind;
import org.isnad.columns.RecordFilter;
import org.isnad.layout.data.LaneSpec;
import org.isnad.layout.overview.OverviewRequest;
import org.isnad.model.DatedRecord;
import org.isnad.model.Figure;
import org.isnad.ui.words.OpenDataset;

/**
 * Which records are shown: a filter and a day of publication, and what is left of a data set by them, worked out once for
 * each change. It lasts as long as the window is open.
 */
public final class ShownRecords {

    /** Name of the condition, and of its words. */
    public static final String INFERRED = "inferred";

    // One object, so that asking for it twice is the same filter; a method reference would be a new one each time.
    @SuppressWarnings("UnnecessaryLambda")
    private static final Predicate<DatedRecord> HAS_INFERRED_DATE =
            record -> record.dateBasis().working().isPresent();

    private final ObjectProperty<RecordFilter> filter = new SimpleObjectProperty<>(this, "filter", RecordFilter.NONE);
    private final ObjectProperty<OptionalLong> knownDay =
            new SimpleObjectProperty<>(this, "knownDay", OptionalLong.empty());
    private Optional<Kept> kept = Optional.empty();

    private record Kept(
            OpenDataset dataset,
            RecordFilter filter,
            OptionalLong day,
            Excerpt excerpt,
            Map<LaneKind, List<LaneSpec>> lanes) {}

    /** Which records are shown; all by default. */
    public ObjectProperty<RecordFilter> filterProperty() {
        return filter;
    }

    public RecordFilter filter() {
        return filter.get();
    }

    /** The last day of what is known, an epoch day; empty, as by default, where all is shown whenever it was published. */
    public ObjectProperty<OptionalLong> knownDayProperty() {
        return knownDay;
    }

    /** Runs whenever something else is shown. */
    public void subscribe(Runnable change) {
        filter.subscribe(change);
        knownDay.subscribe(change);
    }

    /** Leaves only records whose date no article prints, beside what is asked already. */
    public void onlyInferredDates() {
        filter.set(filter().and(INFERRED, HAS_INFERRED_DATE));
    }

    /** Shows everything. */
    public void clear() {
        filter.set(RecordFilter.NONE);
        knownDay.set(OptionalLong.empty());
    }

    /** What is shown of a data set. */
    public Excerpt excerpt(OpenDataset dataset) {
        return kept(dataset).excerpt();
    }

    /** The lanes of a kind with the events that are shown. */
    public List<LaneSpec> lanes(OpenDataset dataset, LaneKind kind) {
        Kept now = kept(dataset);
        return now.lanes().computeIfAbsent(kind, one -> LaneSpec.within(dataset.lanes(one), now.excerpt()));
    }

    /** The figures of the chart that the filter keeps. */
    public List<Figure> figures(OpenDataset dataset) {
        return excerpt(dataset).kept(dataset.chartFigures());
    }

    /** The articles of the overview, without those that are certainly of later. */
    public List<OverviewRequest.Source> sources(OpenDataset dataset) {
        Excerpt excerpt = excerpt(dataset);
        return dataset.overviewSources().stream()
                .filter(source -> !excerpt.leavesOut(source.id()))
                .toList();
    }

    private Kept kept(OpenDataset dataset) {
        Kept now = kept.filter(last -> last.dataset().equals(dataset)
                        && last.filter().equals(filter.get())
                        && last.day().equals(knownDay.get()))
                .orElseGet(() -> new Kept(
                        dataset,
                        filter.get(),
                        knownDay.get(),
                        dataset.excerpt(filter.get(), knownDay.get()),
                        new HashMap<>()));
        kept = Optional.of(now);
        return now;
    }
}
