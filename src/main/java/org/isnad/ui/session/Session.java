package org.isnad.ui.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.isnad.Progress;
import org.isnad.check.Disagreements;
import org.isnad.columns.OnlyIds;
import org.isnad.columns.RecordFilter;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.Labels;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.RecordId;
import org.isnad.revision.Changes;
import org.isnad.revision.OpenDocument;
import org.isnad.revision.Origin;
import org.isnad.revision.Revision;
import org.isnad.scale.TimeBreaks;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.LastPlace;
import org.isnad.ui.state.Navigation;
import org.isnad.ui.state.Place;
import org.isnad.ui.state.PlotSettings;
import org.isnad.ui.state.ReadingLook;
import org.isnad.ui.state.Viewport;
import org.isnad.ui.words.OpenDataset;

/**
 * The state of the window: the open data set, what is selected of it, which article is open, which lanes are shown.
 *
 * <p>It knows no nodes; the window listens to it. To be used on one thread.
 */
public final class Session {

    private static final String ONLY_FOUND = "found";
    private static final String ONLY_DISAGREEMENTS = "disagreements";

    private final PlotSettings settings;
    private final Labels labels;
    private final Viewport viewport;
    private final Navigation navigation;
    private final RecordNavigation recordNavigation;
    private final ReadOnlyObjectWrapper<Optional<OpenDataset>> open =
            new ReadOnlyObjectWrapper<>(this, "open", Optional.empty());
    private final ReadOnlyObjectWrapper<DatasetChange> change =
            new ReadOnlyObjectWrapper<>(this, "change", new DatasetChange.Nothing());
    private final ShownRecords shown = new ShownRecords();
    private final PlotContents plotContents = new PlotContents(open.getReadOnlyProperty(), shown);
    private final DocumentEditing editing = new DocumentEditing(this::revise);

    private final ObjectProperty<Set<String>> framed = new SimpleObjectProperty<>(this, "framed", Set.of());
    private final ObjectProperty<Optional<RecordId>> read = new SimpleObjectProperty<>(this, "read", Optional.empty());
    private final BooleanProperty onlyFound = new SimpleBooleanProperty(this, "onlyFound", false);

    private final BooleanProperty onlyDisagreements = new SimpleBooleanProperty(this, "onlyDisagreements", false);

    private final ObjectProperty<ReadingLook> readingLook =
            new SimpleObjectProperty<>(this, "readingLook", ReadingLook.DEFAULT);

    private final ObjectProperty<Optional<ImportReport>> importReport =
            new SimpleObjectProperty<>(this, "importReport", Optional.empty());

    /** An empty session. */
    public Session(PlotSettings settings) {
        this.settings = settings;
        this.labels = BundleLabels.of(settings.labels());
        this.viewport = new Viewport(new DayRange(0, 365));
        this.navigation = new Navigation(viewport);
        this.recordNavigation = new RecordNavigation(open.getReadOnlyProperty(), navigation, viewport);
        onlyDisagreements.subscribe(this::askForDisagreements);
        settings.breaksShownProperty().subscribe(this::shortenTime);
        open.subscribe(this::shortenTime);
        settings.outsideDatesShownProperty().subscribe(this::countDates);
        shown.filterProperty()
                .subscribe(filter -> onlyDisagreements.set(filter.also().containsKey(ONLY_DISAGREEMENTS)));
        shown.filterProperty().subscribe(filter -> onlyFound.set(filter.also().containsKey(ONLY_FOUND)));
    }

    private void shortenTime() {
        boolean asked = settings.breaksShownProperty().get();
        viewport.setBreaks(open().filter(dataset -> asked)
                .map(dataset -> dataset.plot().breaks())
                .orElse(TimeBreaks.NONE));
    }

    /** Shows the same document with its dates counted otherwise; where the user is stays. */
    private void countDates(boolean fromOutside) {
        open().ifPresent(before -> {
            OpenDataset after = before.counted(fromOutside);
            if (!after.equals(before)) {
                tell(new DatasetChange.Revised(before, after, Changes.between(before.loaded(), after.loaded())));
                viewport.reviseData(after.range());
                if (onlyDisagreements.get()) {
                    showOnlyDisagreements(after);
                }
            }
        });
    }

    private void askForDisagreements(boolean only) {
        RecordFilter without = shown.filter().without(ONLY_DISAGREEMENTS);
        Optional<OpenDataset> dataset = open();
        if (only && dataset.isPresent()) {
            if (!shown.filter().also().containsKey(ONLY_DISAGREEMENTS)) {
                showOnlyDisagreements(dataset.get());
            }
        } else {
            shown.filterProperty().set(without);
        }
    }

    private void showOnlyDisagreements(OpenDataset dataset) {
        Disagreements disagreements = dataset.disagreements();
        shown.filterProperty()
                .set(shown.filter()
                        .without(ONLY_DISAGREEMENTS)
                        .and(ONLY_DISAGREEMENTS, record -> disagreements.isDisputed(record.id())));
    }

    /** What was told when the open file was read; empty where none is open, or one of ours. */
    public ObjectProperty<Optional<ImportReport>> importReportProperty() {
        return importReport;
    }

    public PlotSettings settings() {
        return settings;
    }

    public Viewport viewport() {
        return viewport;
    }

    /** Where the user is and was. */
    public Navigation navigation() {
        return navigation;
    }

    /** Leads to records, articles and words of what is open. */
    public RecordNavigation recordNavigation() {
        return recordNavigation;
    }

    /** The editing of what is open. */
    public DocumentEditing editing() {
        return editing;
    }

    /** Where the user is. */
    public Place place() {
        return navigation.place();
    }

    /**
     * The last change of the open data set, for those who keep something of it: another data set ends that, another revision does
     * not. It changes after {@link #openProperty}.
     */
    public ReadOnlyObjectProperty<DatasetChange> changeProperty() {
        return change.getReadOnlyProperty();
    }

    /** The open data set, for those who show it the same whatever led to it; empty before one is open. */
    public ReadOnlyObjectProperty<Optional<OpenDataset>> openProperty() {
        return open.getReadOnlyProperty();
    }

    public Optional<OpenDataset> open() {
        return open.get();
    }

    /** Size of the letters and width of the column of articles. */
    public ObjectProperty<ReadingLook> readingLookProperty() {
        return readingLook;
    }

    /** Whether only records are shown on which articles differ; false by default. */
    public BooleanProperty onlyDisagreementsProperty() {
        return onlyDisagreements;
    }

    /** The records that are framed on the plots because a search found them; none by default. */
    public ObjectProperty<Set<String>> framedProperty() {
        return framed;
    }

    /** The record whose words the reader of the article has before him, without having chosen it; empty where none is near. */
    public ObjectProperty<Optional<RecordId>> readProperty() {
        return read;
    }

    /** Whether only what a search found is shown; that ends too when the user takes the condition out of the filter. */
    public ReadOnlyBooleanProperty onlyFoundProperty() {
        return onlyFound;
    }

    /** Shows only these records, because a search found them. */
    public void showOnlyFound(Set<String> ids) {
        shown.filterProperty().set(shown.filter().and(ONLY_FOUND, new OnlyIds(ids)));
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

    /** Lanes and strips of the plots. */
    public PlotContents plotContents() {
        return plotContents;
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

    /**
     * Takes a document in place of the one before: nothing of that one stays. Nothing is selected, the first article is open, the
     * busiest time in view.
     */
    public void show(OpenDocument document) {
        show(preparing().apply(document));
    }

    /** What makes a document ready for {@link #show(OpenDataset)}, on any thread: nothing but a large data set takes long. */
    public Function<OpenDocument, OpenDataset> preparing() {
        boolean outside = settings.outsideDatesShownProperty().get();
        return document -> {
            Progress.begin(Progress.Phase.PREPARING);
            return new OpenDataset(document, labels, outside).prepared();
        };
    }

    /**
     * Takes a data set in place of the one before, as {@link #show(OpenDocument)} does.
     *
     * @param prepared by {@link #preparing}; prepared again where the words or the dates of the window have changed since
     */
    public void show(OpenDataset prepared) {
        // Nothing that is named by a place may be looked for in another data set.
        navigation.begin(Place.of(place().range()));
        plotContents.laneChoiceProperty().set(plotContents.laneChoice().cleared());
        shown.clear();
        OpenDataset opened =
                prepared.labels().equals(labels) ? prepared : preparing().apply(prepared.document());
        opened = opened.counted(settings.outsideDatesShownProperty().get());
        tell(new DatasetChange.Another(opened));
        if (!(opened.document().origin() instanceof Origin.Imported)) {
            importReport.set(Optional.empty());
        }
        editing.begin(opened.document());
        viewport.setData(opened.range());
        navigation.begin(Place.of(opened.firstView().orElse(viewport.limits()))
                .withArticle(opened.dataset().articles().stream().findFirst().map(Article::id)));
    }

    /**
     * Takes another revision of the open document. Place, history, filter, lanes and strips stay as they are, without what the
     * revision does not have any more.
     *
     * @throws IllegalArgumentException if it is no revision of the document that is open
     */
    public void revise(Revision revision) {
        OpenDataset before = open().filter(dataset -> dataset.document().equals(revision.before()))
                .orElseThrow(() -> new IllegalArgumentException("no revision of the open document"));
        revise(revision, before, before.revised(revision));
    }

    private void revise(Revision revision, OpenDataset before, OpenDataset after) {
        // What has gone may not be looked for in the new revision; what is valid there is so in the old one.
        navigation.revise(new Places(after, viewport)::valid);
        tell(new DatasetChange.Revised(before, after, revision.changes()));
        viewport.reviseData(after.range());
        if (onlyDisagreements.get()) {
            showOnlyDisagreements(after);
        }
    }

    /** What makes what is read again of the open document ready for {@link #reread}, on any thread. */
    public Function<OpenDocument, Reread> rereading() {
        Optional<OpenDataset> before = open();
        Function<OpenDocument, OpenDataset> another = preparing();
        return document -> Reread.of(before, document, another);
    }

    /**
     * Takes what was read again from the file of the open document as a revision of it; what was done to it before cannot be
     * undone any more. What has become another data set is shown as such.
     *
     * @return whether it was a revision
     */
    public boolean reread(Reread read) {
        Optional<OpenDataset> now = open().filter(dataset -> Revision.isOf(dataset.document(), read.document()));
        if (now.isEmpty()) {
            show(read.again().isEmpty() ? read.prepared() : preparing().apply(read.document()));
            return false;
        }
        boolean holds = read.holds(now.get());
        Revision revision =
                holds ? read.again().orElseThrow() : Reread.revision(now.get().document(), read.document());
        revise(revision, now.get(), holds ? read.prepared() : now.get().revised(revision));
        editing.begin(revision.after());
        return true;
    }

    private void tell(DatasetChange to) {
        open.set(to.now());
        change.set(to);
    }

    /** Takes over what another session shows, in the words of this one. */
    public void takeOver(Session other) {
        viewport.directionProperty().set(other.viewport.direction());
        plotContents.takeOver(other.plotContents);
        other.open().ifPresent(dataset -> {
            OpenDataset opened = new OpenDataset(
                    dataset.document(),
                    labels,
                    settings.outsideDatesShownProperty().get());
            tell(new DatasetChange.Another(opened));
            editing.takeOver(other.editing);
            viewport.setData(opened.range());
            // What was found belongs to the box of the search, which begins anew.
            shown.filterProperty().set(other.shown.filter().without(ONLY_FOUND));
            shown.knownDayProperty().set(other.shown.knownDayProperty().get());
            navigation.takeOver(other.navigation);
        });
    }

    /** Where the user is, to be remembered. */
    public LastPlace lastPlace() {
        return new LastPlace(
                file().map(Path::toString).orElse(""),
                place().range(),
                place().selected().map(RecordId::value).orElse(""),
                place().article().map(ArticleId::value).orElse(""));
    }

    /** Goes where the user was, as far as the data set still has it; that is where going back ends. */
    public void resume(LastPlace last) {
        recordNavigation.places().ifPresent(places -> {
            Place at = last.selectedRecord()
                    .filter(id -> places.dataset().record(id).isPresent())
                    .map(id -> places.selecting(place(), Optional.of(id)))
                    .orElse(place());
            navigation.begin(last.openArticle()
                    .filter(id -> places.dataset().pages().page(id).isPresent())
                    .map(id -> at.withArticle(Optional.of(id)))
                    .orElse(at)
                    .withRange(last.range()));
        });
    }

    /** Selects the next event in time, or the one before; the first or last in view when none is selected. */
    public void step(boolean forward) {
        open().ifPresent(dataset -> new EventStep(
                        dataset.columns(), plotContents.shownEvents(dataset), viewport.range())
                .from(place().selected().map(RecordId::value), forward)
                .ifPresent(event -> recordNavigation.select(dataset.columns().id(event))));
    }
}
