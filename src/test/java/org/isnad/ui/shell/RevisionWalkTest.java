package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.isnad.check.SourceMap;
import org.isnad.columns.RecordFilter;
import org.isnad.model.Bilingual;
import org.isnad.model.Dataset;
import org.isnad.model.Event;
import org.isnad.model.RecordId;
import org.isnad.revision.OpenDocument;
import org.isnad.revision.Revision;
import org.isnad.ui.FxThread;
import org.isnad.ui.article.ArticlePage;
import org.isnad.ui.article.TextPosition;
import org.isnad.ui.article.TextSelection;
import org.isnad.ui.search.SearchView;
import org.isnad.ui.state.LaneChoice;
import org.isnad.ui.state.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the window keeps when the open data set is changed, and that another one takes all of it away. */
final class RevisionWalkTest {
    private static final RecordId SELECTED = new RecordId("soleimani-muhandis-killed");
    private static final Bilingual TITLE = new Bilingual("عنوان لم يكن من قبل", Optional.empty());

    @RegisterExtension
    final WindowFixture window = WindowFixture.shipped();

    /** What the user has arranged. */
    private record Arranged(
            Place place,
            double scrolled,
            Optional<TextSelection> marked,
            String looked,
            int match,
            RecordFilter filter,
            LaneChoice lanes,
            double lanesScrolled,
            String query) {}

    private Arranged arranged() {
        return FxThread.call(() -> new Arranged(
                window.session().place(),
                scroll().getVvalue(),
                window.article().selectionProperty().get(),
                window.article()
                        .findingProperty()
                        .get()
                        .map(found -> found.query())
                        .orElse(""),
                window.article()
                        .findingProperty()
                        .get()
                        .map(found -> found.current())
                        .orElse(-1),
                window.session().shown().filter(),
                window.session().plotContents().laneChoice(),
                window.timeline().laneOffsetProperty().get(),
                window.lookup("#search", SearchView.class).queryProperty().get()));
    }

    private ScrollPane scroll() {
        return window.lookup(".article-scroll", ScrollPane.class);
    }

    private void arrange() {
        FxThread.run(() -> {
            window.session().recordNavigation().select(SELECTED.value());
            window.session().recordNavigation().openSource(1);
            window.session().shown().filterProperty().set(RecordFilter.NONE.withNamedOnly(true));
            window.session()
                    .plotContents()
                    .laneChoiceProperty()
                    .set(window.session().plotContents().laneChoice().toggled("decision"));
        });
        FxThread.settle();
        search("القوات");
        FxThread.run(() -> {
            window.article().find("العراق");
            window.article().findNext(true);
        });
        FxThread.settle();
        FxThread.run(() -> {
            window.article()
                    .selectionProperty()
                    .set(Optional.of(new TextSelection(new TextPosition(2, 3), new TextPosition(2, 20))));
            window.timeline().laneOffsetProperty().set(20);
            scroll().setVvalue(0.4);
        });
        FxThread.settle();
    }

    private void search(String query) {
        window.press(KeyCode.CONTROL, KeyCode.F);
        FxThread.run(
                () -> window.lookup("#search", SearchView.class).queryProperty().set(query));
        FxThread.settle();
    }

    private void revise(UnaryOperator<Dataset> edit) {
        FxThread.run(() -> {
            OpenDocument before = window.session().document().orElseThrow();
            Dataset after = edit.apply(before.content().dataset());
            window.session()
                    .revise(Revision.between(
                            before,
                            before.edited(after, before.content().texts(), SourceMap.NOWHERE, before.articles())));
        });
        FxThread.settle();
    }

    /** An event that the open article cites, other than the selected one. */
    private RecordId neighbour() {
        String article =
                window.article().pageProperty().get().map(ArticlePage::id).orElseThrow();
        return window.dataset().dataset().events().stream()
                .filter(event -> !event.id().equals(SELECTED))
                .filter(event -> event.citations().stream()
                        .anyMatch(
                                citation -> citation.anchor().article().value().equals(article)))
                .map(Event::id)
                .findFirst()
                .orElseThrow();
    }

    private static UnaryOperator<Dataset> with(RecordId id, UnaryOperator<Event> edit) {
        return dataset -> dataset.withEvents(dataset.events().stream()
                .map(event -> event.id().equals(id) ? edit.apply(event) : event)
                .toList());
    }

    @Test
    void aRevisionKeepsScrollMarksFindFilterLanesSearchAndSelection() {
        arrange();
        Arranged before = arranged();
        assertTrue(before.scrolled() > 0.1, "scrolled: " + before.scrolled());
        assertTrue(before.match() > 0, "at a later match");
        RecordId changed = neighbour();
        revise(with(changed, event -> event.withTitle(TITLE)));
        assertEquals(before, arranged());
        assertTrue(window.stage().getTitle().contains("غير محفوظ"));
        // The words of the other event are underlined no more: the paragraph is drawn anew, and still nothing moves.
        revise(with(
                changed,
                event -> event.withCitations(List.of(event.citations()
                        .getFirst()
                        .withAnchor(window.dataset()
                                .record(SELECTED)
                                .orElseThrow()
                                .citations()
                                .getFirst()
                                .anchor())))));
        Arranged after = arranged();
        assertEquals(before.scrolled(), after.scrolled(), 0.02);
        assertEquals(before.marked(), after.marked());
        assertEquals(before.match(), after.match());
        assertEquals(before.place(), after.place());
    }

    @Test
    void aRevisionIsShownEverywhere() {
        FxThread.run(() -> window.session().recordNavigation().select(SELECTED.value()));
        window.press(KeyCode.CONTROL, KeyCode.T);
        revise(with(SELECTED, event -> event.withTitle(TITLE)));
        assertEquals(
                Optional.of(TITLE.ar()),
                FxThread.call(() -> window.lookup("#card", org.isnad.ui.record.RecordCard.class)
                        .recordProperty()
                        .get()
                        .map(summary -> summary.title())));
        assertTrue(FxThread.call(() -> window.timeline().model().shownProperty().get().stream()
                .flatMap(scene -> scene.panes().stream())
                .flatMap(pane -> pane.marks().stream())
                .anyMatch(mark -> mark.spoken()
                        .filter(words -> words.contains(TITLE.ar()))
                        .isPresent())));
        assertTrue(FxThread.call(() -> {
            var sheet = window.lookup("#data-table", org.isnad.ui.table.DataTableView.class)
                    .eventsProperty()
                    .get();
            return Stream.iterate(0, row -> row < sheet.size(), row -> row + 1)
                    .anyMatch(row -> sheet.cell(row, 2).equals(TITLE.ar()));
        }));
        search("عنوان لم يكن");
        assertEquals(
                Set.of(SELECTED.value()),
                Set.copyOf(FxThread.call(
                        () -> window.lookup("#search", SearchView.class).answerProperty().get().found().stream()
                                .map(row -> row.hit().id())
                                .limit(1)
                                .toList())));
    }

    @Test
    void readingTheSameFileAgainKeepsThePlaceAndAnotherDataSetDoesNot() throws IOException {
        Path file = copyOfShipped();
        FxThread.run(() -> window.controller().open(file));
        FxThread.settle();
        arrange();
        Arranged before = arranged();
        Event invasion =
                (Event) window.dataset().record(new RecordId("invasion-2003")).orElseThrow();
        Files.writeString(
                file, Files.readString(file).replace("\"" + invasion.title().ar() + "\"", "\"" + TITLE.ar() + "\""));
        FxThread.run(() -> window.controller().reload());
        FxThread.settle();
        assertEquals(before, arranged());
        assertEquals(
                TITLE.ar(),
                ((Event) window.dataset().record(invasion.id()).orElseThrow())
                        .title()
                        .ar());
        assertFalse(window.session().document().orElseThrow().dirty());
        FxThread.run(() -> window.controller().openShipped());
        FxThread.settle();
        Arranged after = arranged();
        assertEquals(Optional.empty(), after.place().selected());
        assertEquals(Optional.empty(), after.marked());
        assertEquals("", after.looked());
        assertEquals(RecordFilter.NONE, after.filter());
        assertEquals(Set.of(), after.lanes().collapsed());
        assertEquals(0, after.lanesScrolled());
        assertEquals(0, after.scrolled());
    }

    private Path copyOfShipped() throws IOException {
        Path folder = window.folder().resolve("copy");
        Files.createDirectories(folder.resolve("articles"));
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.toList()) {
                Files.copy(seed, folder.resolve("articles").resolve(seed.getFileName()));
            }
        }
        return Files.copy(
                Path.of("src/main/resources/org/isnad/data/iraq/dataset.json"), folder.resolve("dataset.json"));
    }
}
