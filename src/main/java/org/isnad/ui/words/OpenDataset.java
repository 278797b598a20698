package org.isnad.ui.words;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isnad.check.Disagreements;
import org.isnad.columns.BusiestStretch;
import org.isnad.columns.EventColumns;
import org.isnad.columns.Excerpt;
import org.isnad.columns.LaneKind;
import org.isnad.columns.RecordFilter;
import org.isnad.dataset.LoadedDataset;
import org.isnad.labels.Labels;
import org.isnad.layout.data.FigureSeries;
import org.isnad.layout.data.LaneSpec;
import org.isnad.layout.data.PlotData;
import org.isnad.layout.overview.OverviewRequest;
import org.isnad.model.ArticleId;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Figure;
import org.isnad.model.Measure;
import org.isnad.model.RecordId;
import org.isnad.model.Series;
import org.isnad.model.SeriesId;
import org.isnad.revision.Changes;
import org.isnad.revision.OpenDocument;
import org.isnad.revision.Revision;
import org.isnad.time.DateBounds;
import org.isnad.ui.state.DayRange;
import org.jspecify.annotations.Nullable;

/** The open document as the window needs it, in the words of one language: columns for the plots, names, records by id. */
public final class OpenDataset {

    /** What may change without another row of the columns: they know categories, sources, and whether anchors hold. */
    private static final Set<Changes.Part> PLOTTED_AS_BEFORE =
            EnumSet.complementOf(EnumSet.of(Changes.Part.ARTICLES, Changes.Part.TEXTS, Changes.Part.CATEGORIES));

    private final OpenDocument document;
    private final LoadedDataset loaded;
    private final boolean outside;
    private final Labels labels;
    private final Map<RecordId, DatedRecord> figures;
    private final PlotData plot;
    private final List<Figure> chartFigures;
    private final List<FigureSeries> otherFigures;
    private final SourceNames names;
    private final Disagreements disagreements;
    private final RecordSummaries summaries;
    private final ArticlePages pages;
    private final List<OverviewRequest.Source> overviewSources;
    private @Nullable FirstView firstView;

    /** The time in which the events crowd, once it is known; empty where they do not. */
    private record FirstView(Optional<DayRange> days) {}

    /** Prepares a document, in these words, with its dates by the words of the articles alone. */
    public OpenDataset(OpenDocument document, Labels labels) {
        this(document, labels, false);
    }

    /**
     * Prepares a document, in these words.
     *
     * @param outside whether dates are counted from publications that are known from outside
     */
    public OpenDataset(OpenDocument document, Labels labels, boolean outside) {
        this(document, shown(document, outside), labels, outside);
    }

    private OpenDataset(OpenDocument document, LoadedDataset shown, Labels labels, boolean outside) {
        this(
                document,
                shown,
                labels,
                outside,
                PlotData.of(shown.dataset(), shown.evidence()::verified, labels),
                Disagreements.of(shown.dataset()));
    }

    private OpenDataset(
            OpenDocument document,
            LoadedDataset shown,
            Labels labels,
            boolean outside,
            PlotData plot,
            Disagreements disagreements) {
        this.document = document;
        this.loaded = shown;
        this.outside = outside;
        this.labels = labels;
        this.plot = plot;
        this.disagreements = disagreements;
        Dataset dataset = loaded.dataset();
        this.figures = dataset.figures().stream().collect(Collectors.toMap(DatedRecord::id, Function.identity()));
        this.chartFigures = chartSeries(dataset)
                .map(series -> dataset.figures().stream()
                        .filter(figure -> figure.series().equals(series) && FigureSeries.onChart(figure))
                        .toList())
                .orElse(List.of());
        this.otherFigures = FigureSeries.besides(chartSeries(dataset), dataset, labels);
        this.names = new SourceNames(dataset, plot.numerals(), labels);
        this.summaries = new RecordSummaries(dataset, loaded.evidence(), names, labels);
        this.pages = new ArticlePages(dataset, loaded.texts(), loaded.evidence(), names, labels, this::record);
        this.overviewSources = OverviewSourceList.of(dataset, names);
    }

    /** Works out what a window asks for first, as long as that may take; for the thread that prepared it, before others have it. */
    public OpenDataset prepared() {
        ForkJoinTask<Integer> index =
                ForkJoinPool.commonPool().submit(() -> plot.columns().indexOf(""));
        firstView();
        index.join();
        return this;
    }

    /** Prepares another revision of this document, in the same words; what costs most is taken over where nothing changed. */
    public OpenDataset revised(Revision revision) {
        LoadedDataset after = shown(revision.after(), outside);
        Changes changes = outside ? Changes.between(loaded, after) : revision.changes();
        Predicate<DatedRecord> holds = after.evidence()::verified;
        return new OpenDataset(
                revision.after(),
                after,
                labels,
                outside,
                changes.within(PLOTTED_AS_BEFORE)
                        ? plot.revised(after.dataset(), changes.records(), holds, labels)
                        : PlotData.of(after.dataset(), holds, labels),
                disagreements.revised(after.dataset(), changes.records()));
    }

    /** Whether dates are counted from publications that are known from outside. */
    public boolean countedFromOutside() {
        return outside;
    }

    /** The same document with its dates counted otherwise. */
    public OpenDataset counted(boolean fromOutside) {
        return fromOutside == outside ? this : new OpenDataset(document, labels, fromOutside);
    }

    private static LoadedDataset shown(OpenDocument document, boolean outside) {
        return outside ? document.content().countedFromOutside() : document.content();
    }

    /** The document; {@link #loaded} is its content, with the dates as they are shown. */
    public OpenDocument document() {
        return document;
    }

    public LoadedDataset loaded() {
        return loaded;
    }

    public Dataset dataset() {
        return loaded.dataset();
    }

    public Labels labels() {
        return labels;
    }

    /** What the layouts need of it. */
    public PlotData plot() {
        return plot;
    }

    public EventColumns columns() {
        return plot.columns();
    }

    /**
     * What is shown of it.
     *
     * @param filter which records
     * @param day the last day of what is known; empty for everything
     */
    public Excerpt excerpt(RecordFilter filter, OptionalLong day) {
        return plot.excerpt(filter, day);
    }

    /** The lanes of a kind, in their order. */
    public List<LaneSpec> lanes(LaneKind kind) {
        return plot.lanes(kind);
    }

    /** The levels of the series that the chart draws, and changes that may be read as levels. */
    public List<Figure> chartFigures() {
        return chartFigures;
    }

    /** The figures that the chart does not draw as levels, by series. */
    public List<FigureSeries> otherFigures() {
        return otherFigures;
    }

    /** What the chart shows: the label of its series; empty when the data set has none. */
    public Optional<String> chartTitle() {
        return chart().map(series -> labels.brief(series.labels()));
    }

    /** What the chart counts: the unit of its series; empty when the data set has none. */
    public Optional<String> chartUnit() {
        return chart().map(series -> labels.brief(series.unit()));
    }

    private Optional<Series> chart() {
        return chartSeries(dataset())
                .flatMap(id -> dataset().series().stream()
                        .filter(series -> series.id().equals(id))
                        .findFirst());
    }

    public SourceNames names() {
        return names;
    }

    /** Where the articles can be compared. */
    public Disagreements disagreements() {
        return disagreements;
    }

    public RecordSummaries summaries() {
        return summaries;
    }

    public ArticlePages pages() {
        return pages;
    }

    /** What the overview shows of the articles, in the order of their numerals. */
    public List<OverviewRequest.Source> overviewSources() {
        return overviewSources;
    }

    public Optional<DatedRecord> record(RecordId id) {
        // The columns find events: another table of a million would take as much memory as their words.
        int event = plot.columns().indexOf(id.value());
        return event >= 0 ? Optional.of(plot.columns().event(event)) : Optional.ofNullable(figures.get(id));
    }

    /** The records with these ids, in their order; others are left out. */
    public List<DatedRecord> records(List<String> ids) {
        return ids.stream()
                .map(RecordId::new)
                .flatMap(id -> record(id).stream())
                .toList();
    }

    /** The numerals of the articles, from 1 in the order of the file. */
    public Map<ArticleId, Integer> numerals() {
        return plot.numerals();
    }

    /** From the first to the last day that any record names. */
    public DayRange range() {
        return new DayRange(plot.fromDay(), plot.toDay());
    }

    /** The time in which the events crowd; empty where they do not. */
    public Optional<DayRange> firstView() {
        FirstView known = firstView;
        if (known == null) {
            known = new FirstView(BusiestStretch.of(plot.columns())
                    .map(stretch -> new DayRange((double) stretch.fromDay(), (double) stretch.toDay())));
            firstView = known;
        }
        return known.days();
    }

    /** The same as days. */
    public DateBounds bounds() {
        return new DateBounds((long) plot.fromDay(), (long) plot.toDay());
    }

    /** The series that the data set names, else the one with most levels. */
    private static Optional<SeriesId> chartSeries(Dataset dataset) {
        return dataset.chartSeries()
                .or(() -> dataset.figures().stream()
                        .filter(figure -> figure.measure() == Measure.LEVEL)
                        .collect(Collectors.groupingBy(Figure::series, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .max(Map.Entry.<SeriesId, Long>comparingByValue()
                                .thenComparing(Map.Entry.<SeriesId, Long>comparingByKey()
                                        .reversed()))
                        .map(Map.Entry::getKey));
    }
}
