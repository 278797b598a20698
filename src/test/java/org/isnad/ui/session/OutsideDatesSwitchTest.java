package org.isnad.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.isnad.columns.Publication;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.labels.LabelSettings;
import org.isnad.model.ArticleId;
import org.isnad.model.RecordId;
import org.isnad.revision.OpenDocument;
import org.isnad.revision.Origin;
import org.isnad.search.SearchIndex;
import org.isnad.ui.state.PlotSettings;
import org.isnad.ui.words.OpenDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The switch of the window by which dates are counted from outside. */
final class OutsideDatesSwitchTest {
    private static final RecordId TAJI = new RecordId("taji-attacks");
    private static final String WORDS = "بحسب تاريخ نشر من خارج المقالات";

    private final PlotSettings settings = new PlotSettings(LabelSettings.DEFAULT);
    private final Session session = new Session(settings);

    @BeforeEach
    void open() {
        session.show(OpenDocument.opened(
                ((Loaded) DatasetReader.readShipped()).dataset(), new Origin.Shipped(), ArticleSource.NONE));
    }

    private OpenDataset open(boolean outside) {
        settings.outsideDatesShownProperty().set(outside);
        return session.open().orElseThrow();
    }

    private static String card(OpenDataset open) {
        return open.summaries().tooltip(open.record(TAJI).orElseThrow());
    }

    @Test
    void itIsOffAndNothingOfItIsSeen() {
        OpenDataset open = session.open().orElseThrow();
        assertEquals(
                "[2020-01-03..2020-09-08]",
                open.record(TAJI).orElseThrow().date().edtf());
        assertFalse(card(open).contains("من خارج"));
    }

    @Test
    void theArticleHasOneLineOfIt() {
        for (boolean outside : new boolean[] {false, true}) {
            List<String> facts = open(outside)
                    .pages()
                    .page(new ArticleId("004"))
                    .orElseThrow()
                    .facts();
            assertEquals(
                    1,
                    facts.stream()
                            .filter(line -> line.startsWith("من خارج المقال:"))
                            .count(),
                    facts::toString);
        }
        assertTrue(open(false).pages().page(new ArticleId("003")).orElseThrow().facts().stream()
                .noneMatch(line -> line.contains("خارج")));
    }

    @Test
    void itIsARevisionThatKeepsThePlaceAndGoesBack() {
        session.recordNavigation().select(TAJI.value());
        OpenDataset before = session.open().orElseThrow();
        OpenDataset after = open(true);
        assertInstanceOf(DatasetChange.Revised.class, session.changeProperty().get());
        assertEquals(
                "[2020-03-03..2020-03-15]",
                after.record(TAJI).orElseThrow().date().edtf());
        assertTrue(card(after).contains(WORDS));
        assertEquals(Optional.of(TAJI), session.place().selected());
        assertEquals(before.document(), after.document());
        assertFalse(after.document().dirty());
        assertEquals(before.dataset(), open(false).dataset());
    }

    @Test
    void orderKnownByAndSearchFollowIt() {
        OpenDataset in = open(false);
        OpenDataset out = open(true);
        assertTrue(in.columns().indexOf("taji-attacks") < in.columns().indexOf("helicopters-over-baghdad"));
        assertTrue(out.columns().indexOf("taji-attacks") > out.columns().indexOf("helicopters-over-baghdad"));
        long day = LocalDate.of(2020, 3, 31).toEpochDay();
        assertEquals(Publication.UNPLACED, in.plot().publications().by(day).of(new ArticleId("004")));
        assertEquals(Publication.PUBLISHED, out.plot().publications().by(day).of(new ArticleId("004")));
        assertTrue(out.excerpt(session.shown().filter(), OptionalLong.of(day)).isPartial());
        assertTrue(found(out, "هجومان قبل نيسان 2020"));
        assertFalse(found(in, "هجومان قبل نيسان 2020"));
    }

    private static boolean found(OpenDataset open, String query) {
        return SearchIndex.of(open.loaded(), open.labels()).search(query, 100).hits().stream()
                .anyMatch(hit -> hit.id().equals("taji-attacks"));
    }
}
