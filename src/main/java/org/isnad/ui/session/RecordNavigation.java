package org.isnad.ui.session;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.isnad.model.Anchor;
import org.isnad.model.ArticleId;
import org.isnad.model.Citation;
import org.isnad.model.DatedRecord;
import org.isnad.model.RecordId;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.Navigation;
import org.isnad.ui.state.Place;
import org.isnad.ui.state.Viewport;
import org.isnad.ui.words.OpenDataset;

/**
 * The navigation to records, articles and words of the open data set, and what of them the user has before him.
 *
 * <p>Before a data set is open there is nothing to go to, and its methods do nothing. To be used on one thread.
 */
public final class RecordNavigation {

    private final ReadOnlyObjectProperty<Optional<OpenDataset>> open;
    private final Navigation navigation;
    private final Viewport viewport;
    private final ObjectProperty<List<RecordId>> chosen = new SimpleObjectProperty<>(this, "chosen", List.of());

    /**
     * Leads to what is open.
     *
     * @param navigation is moved along
     * @param viewport that of the navigation
     */
    RecordNavigation(ReadOnlyObjectProperty<Optional<OpenDataset>> open, Navigation navigation, Viewport viewport) {
        this.open = open;
        this.navigation = navigation;
        this.viewport = viewport;
    }

    /** The data set to whose records it leads; empty before one is open. */
    public Optional<OpenDataset> open() {
        return open.get();
    }

    /** Where the user is and was. */
    public Navigation navigation() {
        return navigation;
    }

    /** The time in view, which follows the user. */
    public Viewport viewport() {
        return viewport;
    }

    /** Where the user is. */
    public Place place() {
        return navigation.place();
    }

    /** What can be said of places in the open data set; empty before one is open. */
    public Optional<Places> places() {
        return open().map(dataset -> new Places(dataset, viewport));
    }

    /** Records that are chosen together in the index; none while it is not shown. */
    public ObjectProperty<List<RecordId>> chosenProperty() {
        return chosen;
    }

    /** The records that are chosen together, else the selected one. */
    public List<RecordId> chosen() {
        return chosen.get().isEmpty() ? place().selected().stream().toList() : chosen.get();
    }

    /** The selected record. */
    public Optional<DatedRecord> selectedRecord() {
        return open().flatMap(dataset -> place().selected().flatMap(dataset::record));
    }

    /** Selects a record that was met outside the articles: its first source that holds is opened. */
    public void select(String id) {
        select(Optional.of(new RecordId(id)));
    }

    /** Selects a record, or nothing; does nothing where that is selected already. */
    public void select(Optional<RecordId> id) {
        if (!place().selected().equals(id)) {
            places().ifPresent(places -> navigation.follow(places.selecting(place(), id)));
        }
    }

    /** Selects a record at one of its citations, as one act. */
    public void select(RecordId id, int source) {
        places().ifPresent(places -> {
            Place at =
                    place().selected().equals(Optional.of(id)) ? place() : places.selecting(place(), Optional.of(id));
            navigation.follow(places.atSource(at, source));
        });
    }

    /** Opens an article; the selection stays. */
    public void openArticle(String id) {
        navigation.follow(place().withArticle(Optional.of(new ArticleId(id))));
    }

    /** Shows the words of a citation of the selected record; counted around. */
    public void openSource(int index) {
        places().ifPresent(places -> navigation.follow(places.atSource(place(), index)));
    }

    /** Shows words that are no citation of the selected record: the phrase of a date, what a note speaks of. */
    public void openWords(Anchor anchor) {
        navigation.follow(place().pointingAt(anchor));
    }

    /** The words that are shown: those that a link led to, else those of the citation. */
    public Optional<Anchor> shownWords() {
        return places().flatMap(places -> places.shownWords(place()));
    }

    /** The citation whose words are shown. */
    public Optional<Citation> shownCitation() {
        return places().flatMap(places -> places.shownCitation(place()));
    }

    /** What to show so that the whole period of the selected record is seen; empty when nothing is selected. */
    public Optional<DayRange> aroundSelected() {
        return places().flatMap(places -> places.around(place()));
    }

    /** The day that stays where it is when the view is zoomed: that of the selected record while it is in view. */
    public double zoomCentre() {
        return places().map(places -> places.zoomCentre(place()))
                .orElseGet(() -> place().range().middle());
    }
}
