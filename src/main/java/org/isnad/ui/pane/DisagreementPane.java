package org.isnad.ui.pane;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.isnad.check.Disagreement;
import org.isnad.check.Disagreements;
import org.isnad.check.Statement;
import org.isnad.layout.disagreement.DisagreementLayout;
import org.isnad.layout.disagreement.DisagreementRequest;
import org.isnad.revision.Changes;
import org.isnad.scene.Scene;
import org.isnad.scene.TextMetrics;
import org.isnad.ui.disagreement.DisagreementPage;
import org.isnad.ui.disagreement.DisagreementView;
import org.isnad.ui.session.DatasetChange;
import org.isnad.ui.session.RecordNavigation;
import org.isnad.ui.words.DisagreementPages;
import org.isnad.ui.words.OpenDataset;

/** The disagreement view in place of the plots: it follows the place of the user, and leads to others. */
public final class DisagreementPane {

    private final RecordNavigation records;
    private final TextMetrics metrics;
    private final DisagreementView view;
    private final Runnable showWords;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", false);
    private Optional<DisagreementPages> pages = Optional.empty();

    /**
     * A view that is not shown yet.
     *
     * @param view made for it
     * @param changes those of the open data set
     * @param showWords shows the words of the selected citation in the article
     */
    public DisagreementPane(
            DisagreementView view,
            RecordNavigation records,
            ObservableValue<DatasetChange> changes,
            TextMetrics metrics,
            Runnable showWords) {
        this.records = records;
        this.metrics = metrics;
        this.showWords = showWords;
        this.view = view;
        view.setId("disagreements");
        view.setOnChoose(this::choose);
        view.setOnSelect(this::select);
        view.setOnLeave(() -> shown.set(false));
        view.setPictureOf(this::picture);
        changes.subscribe(this::take);
        records.navigation().placeProperty().subscribe(place -> follow());
        records.viewport().directionProperty().subscribe(direction -> view.requestPicture());
        shown.addListener((property, before, now) -> {
            if (now) {
                fill();
            }
        });
    }

    public DisagreementView view() {
        return view;
    }

    /** Whether the view stands in place of the plots. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** How many questions the articles differ on; 0 before a data set is open. */
    public int differing() {
        return records.open()
                .map(dataset -> dataset.disagreements().differing())
                .orElse(0);
    }

    /** Shows the question of the selected record on which articles differ. */
    public void showSelected() {
        records.open()
                .flatMap(dataset -> records.place().selected().flatMap(id -> DisagreementPages.differing(dataset, id)))
                .ifPresent(group -> {
                    shown.set(true);
                    choose(group);
                });
    }

    /** Shows the question that another one shows. */
    public void takeOver(DisagreementPane other) {
        shown.set(other.shown.get());
        other.view
                .pageProperty()
                .get()
                .map(DisagreementPage::group)
                .flatMap(this::same)
                .ifPresent(this::choose);
    }

    private Optional<Disagreement> same(Disagreement group) {
        return records.open().stream()
                .flatMap(dataset -> dataset.disagreements().all().stream())
                .filter(group::equals)
                .findFirst();
    }

    private void take(DatasetChange change) {
        switch (change) {
            case DatasetChange.Nothing() -> {}
            case DatasetChange.Another _ -> {
                pages = Optional.empty();
                view.itemsProperty().set(List.of());
                view.pageProperty().set(Optional.empty());
            }
            case DatasetChange.Revised(var _, OpenDataset dataset, Changes changes) ->
                pages = pages.filter(known -> shown.get()).map(known -> known.revised(dataset, changes));
        }
        if (shown.get()) {
            fill();
        }
    }

    /**
     * Puts the questions of the open data set into the view, once it is shown: laying out hidden ones would hold up opening. The
     * question that it shows stays, else it is the first.
     */
    private void fill() {
        records.open().ifPresent(dataset -> {
            DisagreementPages made = pages.orElseGet(() -> new DisagreementPages(dataset));
            pages = Optional.of(made);
            Disagreements all = dataset.disagreements();
            List<DisagreementPage.Item> items =
                    all.all().stream().map(made::item).toList();
            if (!items.equals(view.itemsProperty().get())) {
                view.itemsProperty().set(items);
            }
            Optional<DisagreementPage> page = view.pageProperty()
                    .get()
                    .flatMap(one -> all.group(one.group().key()))
                    .or(() -> all.all().stream().findFirst())
                    .map(made::page);
            if (!page.equals(view.pageProperty().get())) {
                view.pageProperty().set(page);
            }
            follow();
        });
    }

    private void choose(Disagreement group) {
        view.pageProperty().set(pages.map(made -> made.page(group)));
        follow();
    }

    private void select(Statement statement) {
        records.select(statement.record().id(), statement.index());
        showWords.run();
    }

    /** Marks the statement whose words are shown, whatever led to them. */
    private void follow() {
        view.selectedProperty().set(records.selectedRecord().flatMap(record -> {
            int source = records.place().source();
            return source < record.citations().size() ? Optional.of(new Statement(record, source)) : Optional.empty();
        }));
    }

    private Scene picture(DisagreementView.Place place) {
        return records.open()
                .map(dataset -> DisagreementLayout.scene(new DisagreementRequest(
                        place.group(),
                        place.rows(),
                        place.selected(),
                        pages.flatMap(made -> made.counted(place.group())),
                        records.viewport().direction(),
                        place.size().widthPx(),
                        place.size().heightPx(),
                        dataset.numerals(),
                        dataset.labels(),
                        metrics)))
                .orElseGet(() -> PlotScenes.empty(place.size()));
    }
}
