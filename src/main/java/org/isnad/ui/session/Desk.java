package org.isnad.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.isnad.check.Disagreements;
import org.isnad.columns.EventIndexes;
import org.isnad.columns.RecordFilter;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.Labels;
import org.isnad.layout.data.FigureSeries;
import org.isnad.layout.data.LaneSpec;
import org.isnad.model.Anchor;
import org.isnad.model.ArticleId;
import org.isnad.model.Citation;
import org.isnad.model.DatedRecord;
import org.isnad.model.RecordId;
import org.isnad.model.Resolution;
import org.isnad.model.SeriesId;
import org.isnad.revision.OpenDocument;
import org.isnad.text.CodePointRange;
import org.isnad.time.DateBounds;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.LaneChoice;
import org.isnad.ui.state.LastPlace;
import org.isnad.ui.state.PlotSettings;
import org.isnad.ui.state.ReadingLook;
import org.isnad.ui.state.Selection;
import org.isnad.ui.state.ViewHistory;
import org.isnad.ui.state.Viewport;
import org.isnad.ui.words.OpenDataset;

/**
 * What lies on the desk: the open data set, what is selected of it, which article is open, which lanes are shown.
 *
 * <p>It knows no nodes; the window listens to it. To be used on one thread.
 */
public final class Desk {

    /** The shortest time that a record is shown in: a day means little without its month. */
    private static final double AROUND_DAYS = 31;

    /** Room at either side of a record, as a part of its period. */
    private static final double AROUND_SHARE = 0.15;

    private final PlotSettings settings;
    private final Labels labels;
    private final Viewport viewport;
    private final Selection selection = new Selection();
    private final ViewHistory history;
    private final ReadOnlyObjectWrapper<Optional<OpenDataset>> open =
            new ReadOnlyObjectWrapper<>(this, "open", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ArticleId>> article =
            new ReadOnlyObjectWrapper<>(this, "article", Optional.empty());
    private final IntegerProperty source = new SimpleIntegerProperty(this, "source", 0);
    private final ReadOnlyObjectWrapper<Optional<Anchor>> pointed =
            new ReadOnlyObjectWrapper<>(this, "pointed", Optional.empty());
    private final ShownRecords shown = new ShownRecords();
    private final ObjectProperty<LaneChoice> laneChoice =
            new SimpleObjectProperty<>(this, "laneChoice", LaneChoice.DEFAULT);

    private static final String ONLY_FOUND = "found";

    private final ObjectProperty<Set<String>> framed = new SimpleObjectProperty<>(this, "framed", Set.of());
    private final BooleanProperty onlyFound = new SimpleBooleanProperty(this, "onlyFound", false);

    private static final String ONLY_DISAGREEMENTS = "disagreements";

    private final BooleanProperty onlyDisagreements = new SimpleBooleanProperty(this, "onlyDisagreements", false);

    private final ObjectProperty<Set<SeriesId>> shownSeries = new SimpleObjectProperty<>(this, "shownSeries", Set.of());

    private final ObjectProperty<ReadingLook> readingLook =
            new SimpleObjectProperty<>(this, "readingLook", ReadingLook.DEFAULT);

    /** An empty desk. */
    public Desk(PlotSettings settings) {
        this.settings = settings;
        this.labels = BundleLabels.of(settings.labels());
        this.viewport = new Viewport(new DayRange(0, 365));
        // Before the view follows the selection, so that both are one place.
        this.history = new ViewHistory(viewport, selection);
        selection.selectedProperty().subscribe(this::showSelected);
        onlyDisagreements.subscribe(this::askForDisagreements);
        shown.filterProperty()
                .subscribe(filter -> onlyDisagreements.set(filter.also().containsKey(ONLY_DISAGREEMENTS)));
        shown.filterProperty().subscribe(filter -> onlyFound.set(filter.also().containsKey(ONLY_FOUND)));
    }

    private void askForDisagreements(boolean only) {
        RecordFilter without = shown.filter().without(ONLY_DISAGREEMENTS);
        Optional<OpenDataset> dataset = open();
        if (only && dataset.isPresent()) {
            Disagreements disagreements = dataset.get().disagreements();
            if (!shown.filter().also().containsKey(ONLY_DISAGREEMENTS)) {
                shown.filterProperty()
                        .set(without.and(ONLY_DISAGREEMENTS, record -> disagreements.isDisputed(record.id())));
            }
        } else {
            shown.filterProperty().set(without);
        }
    }

    public PlotSettings settings() {
        return settings;
    }

    public Viewport viewport() {
        return viewport;
    }

    public Selection selection() {
        return selection;
    }

    /** Where the user was. */
    public ViewHistory history() {
        return history;
    }

    public ReadOnlyObjectProperty<Optional<OpenDataset>> openProperty() {
        return open.getReadOnlyProperty();
    }

    public Optional<OpenDataset> open() {
        return open.get();
    }

    /** The article that is open; empty before a data set is. */
    public ReadOnlyObjectProperty<Optional<ArticleId>> articleProperty() {
        return article.getReadOnlyProperty();
    }

    /** Index of the citation of the selected record whose words are shown, from 0. */
    public IntegerProperty sourceProperty() {
        return source;
    }

    /** Size of the letters and width of the column of articles. */
    public ObjectProperty<ReadingLook> readingLookProperty() {
        return readingLook;
    }

    /** Words beside the citations that a link led to; empty while those of the citations are shown. */
    public ReadOnlyObjectProperty<Optional<Anchor>> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /** By what events are put into lanes, which lanes are not shown and which are collapsed. */
    public ObjectProperty<LaneChoice> laneChoiceProperty() {
        return laneChoice;
    }

    public LaneChoice laneChoice() {
        return laneChoice.get();
    }

    /**
     * The series whose figures are shown in strips under the chart; none by default, and kept from one data set to the
     * next: a name that the other one does not have shows nothing.
     */
    public ObjectProperty<Set<SeriesId>> shownSeriesProperty() {
        return shownSeries;
    }

    /** Whether only records are shown on which articles differ; false by default. */
    public BooleanProperty onlyDisagreementsProperty() {
        return onlyDisagreements;
    }

    /** The strips under the chart, in the order of the data set. */
    public List<FigureSeries> strips(OpenDataset dataset) {
        return dataset.otherFigures().stream()
                .filter(series -> shownSeries.get().contains(series.id()))
                .map(series -> new FigureSeries(
                        series.id(), series.label(), shown.excerpt(dataset).kept(series.figures())))
                .toList();
    }

    /** The records that are framed on the plots because a search found them; none by default. */
    public ObjectProperty<Set<String>> framedProperty() {
        return framed;
    }

    /** Whether only what a search found is shown; that ends too when the user takes the condition out of the filter. */
    public ReadOnlyBooleanProperty onlyFoundProperty() {
        return onlyFound;
    }

    /** Shows only these records, because a search found them. */
    public void showOnlyFound(Set<String> ids) {
        shown.filterProperty()
                .set(shown.filter()
                        .and(ONLY_FOUND, record -> ids.contains(record.id().value())));
    }

    /** Shows again what a search did not find. */
    public void showBesidesFound() {
        if (onlyFound.get()) {
            shown.filterProperty().set(shown.filter().without(ONLY_FOUND));
        }
    }

    /** What of the data is shown: a filter, and the day by which it has to be known. */
    public ShownRecords shown() {
        return shown;
    }

    public Labels labels() {
        return labels;
    }

    /** The open document; empty before one is. */
    public Optional<OpenDocument> document() {
        return open().map(OpenDataset::document);
    }

    /** The file of the open document; empty for the data set that comes with the program, and before one is open. */
    public Optional<Path> file() {
        return document().flatMap(document -> document.origin().file());
    }

    /** Takes a document in place of the one before; nothing is selected, its first article is open, its busiest time in view. */
    public void show(OpenDocument document) {
        selection.clear();
        pointed.set(Optional.empty());
        laneChoice.set(laneChoice().cleared());
        shown.clear();
        OpenDataset opened = new OpenDataset(document, labels);
        article.set(Optional.empty());
        open.set(Optional.of(opened));
        viewport.setData(opened.range());
        opened.firstView().ifPresent(viewport::fit);
        history.reset();
        article.set(opened.dataset().articles().stream().findFirst().map(first -> first.id()));
    }

    /** Takes over what lies on another desk, in the words of this one. */
    public void takeOver(Desk other) {
        viewport.directionProperty().set(other.viewport.direction());
        laneChoice.set(other.laneChoice());
        shownSeries.set(other.shownSeries.get());
        other.open().ifPresent(dataset -> {
            OpenDataset opened = new OpenDataset(dataset.document(), labels);
            open.set(Optional.of(opened));
            viewport.setData(opened.range());
            // What was found belongs to the box of the search, which begins anew.
            shown.filterProperty().set(other.shown.filter().without(ONLY_FOUND));
            shown.knownDayProperty().set(other.shown.knownDayProperty().get());
            selection.set(other.selection.selected());
            source.set(other.source.get());
            article.set(other.article.get());
            pointed.set(other.pointed.get());
            viewport.fit(other.viewport.destination().range());
            history.takeOver(other.history);
        });
    }

    /** Where the user is. */
    public LastPlace place(String dataset) {
        return new LastPlace(
                dataset,
                viewport.destination().range(),
                selection.selected().map(RecordId::value).orElse(""),
                article.get().map(ArticleId::value).orElse(""));
    }

    /** Goes where the user was, as far as the data set still has it; that is where going back ends. */
    public void resume(LastPlace place) {
        open().ifPresent(dataset -> {
            place.selectedRecord().flatMap(dataset::record).ifPresent(record -> select(place.selected()));
            place.openArticle().flatMap(dataset.pages()::page).ifPresent(page -> openArticle(place.article()));
            viewport.fit(place.range());
            history.reset();
        });
    }

    /** The day that stays where it is when the view is zoomed: that of the selected record while it is in view. */
    public double zoomCentre() {
        DayRange range = viewport.destination().range();
        return selectedRecord()
                .map(record -> record.date().bounds())
                .filter(bounds -> !bounds.openFrom() && !bounds.openTo())
                .map(bounds -> (bounds.fromDay() + bounds.toDay()) / 2.0)
                .filter(range::contains)
                .orElse(range.middle());
    }

    /** The selected record. */
    public Optional<DatedRecord> selectedRecord() {
        return open().flatMap(dataset -> selection.selected().flatMap(dataset::record));
    }

    /** Selects a record that was met outside the articles: its first source that holds is opened. */
    public void select(String id) {
        selection.select(new RecordId(id));
    }

    /** Opens an article; the selection stays. */
    public void openArticle(String id) {
        article.set(Optional.of(new ArticleId(id)));
    }

    /**
     * Where the user is.
     *
     * @param range what is in view, or where it is moving to
     * @param selected the selected record
     * @param source which of its citations is shown
     * @param article the open article
     */
    public record Place(DayRange range, Optional<RecordId> selected, int source, Optional<ArticleId> article) {}

    /** Where the user is now. */
    public Place place() {
        return new Place(viewport.destination().range(), selection.selected(), source.get(), article.get());
    }

    /** Takes the user to a place. */
    public void goTo(Place place) {
        if (!selection.selected().equals(place.selected())) {
            selection.set(place.selected());
        }
        if (selectedRecord().isPresent()) {
            openSource(place.source());
        }
        article.set(place.article());
        // The view last: selecting may have moved it to the record.
        viewport.motion().fit(place.range());
    }

    /** Shows the words of a citation of the selected record. */
    public void openSource(int index) {
        selectedRecord().ifPresent(record -> {
            int count = record.citations().size();
            if (count == 0) {
                source.set(0);
                return;
            }
            source.set(Math.floorMod(index, count));
            article.set(
                    Optional.of(record.citations().get(source.get()).anchor().article()));
            pointed.set(Optional.empty());
        });
    }

    /** Shows words that are no citation of the selected record: the phrase of a date, what a note speaks of. */
    public void openWords(Anchor anchor) {
        article.set(Optional.of(anchor.article()));
        pointed.set(Optional.of(anchor));
    }

    /** The words that are shown: those that a link led to, else those of the citation. */
    public Optional<Anchor> shownWords() {
        return pointed.get().or(() -> shownCitation().map(Citation::anchor));
    }

    /** The citation whose words are shown. */
    public Optional<Citation> shownCitation() {
        return selectedRecord()
                .filter(DatedRecord::sourced)
                .map(record -> record.citations().get(source.get()));
    }

    /** The words that a link led to, else those of the selected record, in the open article, by number of the paragraph. */
    public Map<Integer, List<CodePointRange>> highlights() {
        Map<Integer, List<CodePointRange>> ranges = new HashMap<>();
        List<Anchor> anchors = pointed.get()
                .map(List::of)
                .orElseGet(() -> selectedRecord().stream()
                        .flatMap(record -> record.citations().stream())
                        .map(Citation::anchor)
                        .toList());
        open().ifPresent(dataset -> {
            for (Anchor anchor : anchors) {
                if (Optional.of(anchor.article()).equals(article.get())
                        && dataset.loaded().evidence().of(anchor) instanceof Resolution.Resolved(var range)) {
                    ranges.computeIfAbsent(anchor.paragraph(), number -> new ArrayList<>())
                            .add(range);
                }
            }
        });
        return ranges;
    }

    /** Selects the next event in time, or the one before; the first or last in view when none is selected. */
    public void step(boolean forward) {
        open().ifPresent(dataset -> new EventStep(dataset.columns(), shownEvents(dataset), viewport.range())
                .from(selection.selected().map(RecordId::value), forward)
                .ifPresent(event -> select(dataset.columns().id(event))));
    }

    /** The lanes of the chosen kind, also those that are not shown. */
    public List<LaneSpec> allLanes(OpenDataset dataset) {
        return shown.lanes(dataset, laneChoice().kind());
    }

    /** The lanes that are shown, in their order, each collapsed or not. */
    public List<LaneSpec> lanes(OpenDataset dataset) {
        LaneChoice choice = laneChoice();
        return allLanes(dataset).stream()
                .filter(lane -> !choice.hidden().contains(lane.id()))
                .map(lane -> lane.collapsed(choice.collapsed().contains(lane.id())))
                .toList();
    }

    /** The events of the lanes that are shown, each once, in chronological order. */
    public EventIndexes shownEvents(OpenDataset dataset) {
        return EventIndexes.union(lanes(dataset).stream().map(LaneSpec::events).toList());
    }

    /** Folds all lanes into thin rows, or unfolds them. */
    public void collapseAll(boolean collapsed) {
        open().ifPresent(dataset -> laneChoice.set(laneChoice()
                .withCollapsed(
                        collapsed
                                ? allLanes(dataset).stream().map(LaneSpec::id).collect(Collectors.toSet())
                                : Set.of())));
    }

    /**
     * What to show so that the whole period of the selected record is seen, with room around it; empty when nothing is
     * selected. A side that is open reaches to the end of the data.
     */
    public Optional<DayRange> aroundSelected() {
        DayRange limits = viewport.limits();
        return selectedRecord().map(record -> record.date().bounds()).map(bounds -> {
            DayRange period = new DayRange(
                    bounds.openFrom() ? Math.min(limits.fromDay(), bounds.toDay() - 1.0) : (double) bounds.fromDay(),
                    bounds.openTo() ? Math.max(limits.toDay(), bounds.fromDay() + 1.0) : (double) bounds.toDay());
            double half = Math.max(AROUND_DAYS, period.days() * (1 + 2 * AROUND_SHARE)) / 2;
            return new DayRange(period.middle() - half, period.middle() + half);
        });
    }

    private void showSelected(Optional<RecordId> id) {
        pointed.set(Optional.empty());
        source.set(0);
        selectedRecord().ifPresent(record -> {
            openSource(bestSource(record));
            bringIntoView(record.date().bounds());
        });
    }

    /** A source in the open article, else the first whose anchor holds. */
    private int bestSource(DatedRecord record) {
        List<Citation> citations = record.citations();
        for (int i = 0; i < citations.size(); i++) {
            if (Optional.of(citations.get(i).anchor().article()).equals(article.get()) && holds(citations.get(i))) {
                return i;
            }
        }
        for (int i = 0; i < citations.size(); i++) {
            if (holds(citations.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private boolean holds(Citation citation) {
        return open().filter(
                        dataset -> dataset.loaded().evidence().of(citation.anchor()) instanceof Resolution.Resolved)
                .isPresent();
    }

    private void bringIntoView(DateBounds bounds) {
        DayRange range = viewport.destination().range();
        boolean visible = bounds.fromDay() < range.toDay() && bounds.toDay() > range.fromDay();
        if (!visible) {
            viewport.motion().reveal((double) (bounds.openFrom() ? bounds.toDay() : bounds.fromDay()));
        }
    }
}
