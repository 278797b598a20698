package org.isnad.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.isnad.check.SourceMap;
import org.isnad.columns.LaneKind;
import org.isnad.columns.RecordFilter;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.model.Bilingual;
import org.isnad.model.Dataset;
import org.isnad.model.Event;
import org.isnad.model.RandomRevision;
import org.isnad.model.RecordId;
import org.isnad.revision.OpenDocument;
import org.isnad.revision.Origin;
import org.isnad.revision.Revision;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.LaneChoice;
import org.isnad.ui.state.Place;
import org.isnad.ui.state.PlotSettings;
import org.isnad.ui.words.OpenDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stays when the open data set is changed, and what does not when it is another one. */
final class RevisionTest {
    private static final RecordId SELECTED = new RecordId("soleimani-muhandis-killed");

    private final LoadedDataset shipped = ((Loaded) DatasetReader.readShipped()).dataset();
    private final Session session = new Session(new PlotSettings(LabelSettings.DEFAULT));

    @BeforeEach
    void open() {
        session.show(OpenDocument.opened(shipped, new Origin.Shipped(), ArticleSource.NONE));
    }

    private void revise(UnaryOperator<Dataset> edit) {
        OpenDocument before = session.document().orElseThrow();
        Dataset after = edit.apply(before.content().dataset());
        session.revise(Revision.between(
                before, before.edited(after, before.content().texts(), SourceMap.NOWHERE, before.articles())));
    }

    private static UnaryOperator<Dataset> with(RecordId id, UnaryOperator<Event> edit) {
        return dataset -> dataset.withEvents(dataset.events().stream()
                .map(event -> event.id().equals(id) ? edit.apply(event) : event)
                .toList());
    }

    private static UnaryOperator<Dataset> without(RecordId id) {
        return dataset -> dataset.withEvents(dataset.events().stream()
                .filter(event -> !event.id().equals(id))
                .toList());
    }

    private void lookAround() {
        session.recordNavigation().select(SELECTED.value());
        session.recordNavigation().openSource(2);
        session.viewport().fit(new DayRange(18000, 18500));
        session.shown().filterProperty().set(RecordFilter.NONE.withNamedOnly(true));
        session.plotContents()
                .laneChoiceProperty()
                .set(LaneChoice.DEFAULT.withKind(LaneKind.ACTOR).toggled("us"));
    }

    @Test
    void aRevisionKeepsPlaceHistoryFilterAndLanes() {
        lookAround();
        Place place = session.place();
        RecordFilter filter = session.shown().filter();
        LaneChoice lanes = session.plotContents().laneChoice();
        revise(with(new RecordId("invasion-2003"), event -> event.withTitle(new Bilingual("عنوان", Optional.empty()))));
        assertEquals(place, session.place());
        assertEquals(place.range(), session.viewport().range());
        assertEquals(filter, session.shown().filter());
        assertEquals(lanes, session.plotContents().laneChoice());
        assertTrue(session.navigation().canGoBackProperty().get());
        assertTrue(session.document().orElseThrow().dirty());
        OpenDataset dataset = session.open().orElseThrow();
        assertEquals(
                "عنوان",
                dataset.summaries()
                        .title(dataset.record(new RecordId("invasion-2003")).orElseThrow()));
    }

    @Test
    void anotherDataSetKeepsNothing() {
        lookAround();
        session.show(OpenDocument.opened(shipped, new Origin.Shipped(), ArticleSource.NONE));
        assertEquals(Optional.empty(), session.place().selected());
        assertEquals(0, session.place().source());
        assertEquals(RecordFilter.NONE, session.shown().filter());
        assertEquals(Set.of(), session.plotContents().laneChoice().collapsed());
        assertFalse(session.navigation().canGoBackProperty().get());
        assertFalse(session.document().orElseThrow().dirty());
    }

    @Test
    void theTwoAreToldApart() {
        List<DatasetChange> told = new ArrayList<>();
        session.changeProperty().subscribe((before, now) -> told.add(now));
        revise(without(SELECTED));
        session.show(OpenDocument.opened(shipped, new Origin.Shipped(), ArticleSource.NONE));
        assertEquals(2, told.size());
        assertEquals(
                Set.of(SELECTED),
                assertInstanceOf(DatasetChange.Revised.class, told.getFirst())
                        .changes()
                        .records());
        assertInstanceOf(DatasetChange.Another.class, told.getLast());
    }

    @Test
    void whatHasGoneIsNotSelectedAnyMoreNotEvenWhenOneGoesBack() {
        session.recordNavigation().select(SELECTED.value());
        session.recordNavigation().select("invasion-2003");
        revise(without(SELECTED));
        assertEquals(Optional.of(new RecordId("invasion-2003")), session.place().selected());
        session.navigation().back();
        assertEquals(Optional.empty(), session.place().selected());
    }

    @Test
    void aCitationThatHasGoneGivesItsPlaceToTheLast() {
        session.recordNavigation().select(SELECTED.value());
        session.recordNavigation().openSource(4);
        revise(with(SELECTED, event -> event.withCitations(event.citations().subList(0, 2))));
        assertEquals(1, session.place().source());
    }

    @Test
    void theConditionOfDisagreementsAsksTheRevision() {
        session.onlyDisagreementsProperty().set(true);
        OpenDataset before = session.open().orElseThrow();
        RecordId disputed = before.dataset().events().stream()
                .map(Event::id)
                .filter(before.disagreements()::isDisputed)
                .findFirst()
                .orElseThrow();
        Event changed = (Event) before.record(disputed).orElseThrow();
        assertTrue(session.shown().filter().keeps(changed));
        revise(dataset -> dataset.withQuestions(List.of())
                .withEvents(dataset.events().stream()
                        .map(event -> event.withQuestions(List.of())
                                .withCitations(List.of(event.citations().getFirst())))
                        .toList()));
        assertTrue(session.onlyDisagreementsProperty().get());
        OpenDataset after = session.open().orElseThrow();
        after.dataset()
                .events()
                .forEach(event -> assertEquals(
                        after.disagreements().isDisputed(event.id()),
                        session.shown().filter().keeps(event)));
    }

    @Test
    void patchedDataSetsSayWhatNewOnesSay() {
        for (long seed = 0; seed < 20; seed++) {
            long one = seed;
            revise(dataset -> RandomRevision.of(dataset, one).after());
            OpenDataset patched = session.open().orElseThrow();
            OpenDataset anew = new OpenDataset(patched.document(), BundleLabels.of(LabelSettings.DEFAULT));
            assertEquals(anew.range(), patched.range());
            assertEquals(anew.chartFigures(), patched.chartFigures());
            assertEquals(anew.overviewSources(), patched.overviewSources());
            assertEquals(anew.disagreements().all(), patched.disagreements().all());
            for (LaneKind kind : LaneKind.values()) {
                assertEquals(anew.lanes(kind), patched.lanes(kind));
            }
            anew.dataset()
                    .articles()
                    .forEach(article -> assertEquals(
                            anew.pages().page(article.id()), patched.pages().page(article.id())));
            anew.dataset()
                    .events()
                    .forEach(event -> assertEquals(
                            anew.summaries().summary(event), patched.summaries().summary(event)));
        }
    }

    @Test
    void aRevisionOfAnotherDocumentIsRefused() {
        OpenDocument other = OpenDocument.opened(shipped, new Origin.Shipped(), ArticleSource.NONE)
                .reread(shipped, ArticleSource.NONE);
        assertThrows(IllegalArgumentException.class, () -> session.revise(Revision.between(other, other.asSaved())));
    }
}
