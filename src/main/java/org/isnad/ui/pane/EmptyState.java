package org.isnad.ui.pane;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.isnad.labels.Labels;
import org.isnad.model.Article;
import org.isnad.model.Dataset;
import org.isnad.ui.action.Action;
import org.isnad.ui.action.ActionList;
import org.isnad.ui.action.Keys;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.words.OpenDataset;

/**
 * A card in place of what a data set does not have yet: it says what is missing in the view that is shown, and has the buttons for
 * what comes next. To be laid over the views.
 */
public final class EmptyState extends VBox {
    private static final double WIDTH_PX = 440;

    private final ObservableValue<Optional<OpenDataset>> open;
    private final ObservableBooleanValue chart;
    private final ObservableBooleanValue disagreements;
    private final ActionList actions;
    private final Labels labels;
    private final Runnable read;

    /** What is missing, in the order in which it can be added. */
    private enum Missing {
        /** Articles, and with them all the rest. */
        ARTICLES,
        /** Events, for timeline and index. */
        EVENTS,
        /** Figures, for the chart. */
        FIGURES
    }

    /**
     * Follows a data set and the views.
     *
     * @param panes has the chart alone, and the disagreements, which have words of their own
     * @param actions has those that add articles
     * @param read goes to the open article
     */
    public EmptyState(
            ObservableValue<Optional<OpenDataset>> open,
            WindowPanes panes,
            ActionList actions,
            Labels labels,
            Runnable read) {
        this.open = open;
        this.chart = shown(panes, "chart");
        this.disagreements = shown(panes, "disagreements");
        this.actions = actions;
        this.labels = labels;
        this.read = read;
        setId("empty-state");
        getStyleClass().add("empty-state");
        setMaxSize(WIDTH_PX, Region.USE_PREF_SIZE);
        // Over every view that comes and goes.
        setViewOrder(-1);
        managedProperty().bind(visibleProperty());
        open.subscribe(dataset -> show());
        chart.subscribe(shown -> show());
        disagreements.subscribe(shown -> show());
        show();
    }

    /** Lays it over the views. */
    public void over(StackPane views) {
        views.getChildren().add(this);
    }

    private static ObservableBooleanValue shown(WindowPanes panes, String id) {
        return panes.all().stream()
                .filter(pane -> pane.id().equals(id))
                .findFirst()
                .orElseThrow()
                .shown();
    }

    private void show() {
        Optional<Missing> missing = open.getValue().map(OpenDataset::dataset).flatMap(this::missing);
        setVisible(missing.isPresent());
        missing.ifPresent(this::say);
    }

    private Optional<Missing> missing(Dataset dataset) {
        boolean records = !dataset.events().isEmpty() || !dataset.figures().isEmpty();
        if (disagreements.get()) {
            return Optional.empty();
        }
        if (dataset.articles().isEmpty() && !records) {
            return Optional.of(Missing.ARTICLES);
        }
        if (chart.get()) {
            return dataset.figures().isEmpty() ? Optional.of(Missing.FIGURES) : Optional.empty();
        }
        return dataset.events().isEmpty() ? Optional.of(Missing.EVENTS) : Optional.empty();
    }

    private void say(Missing missing) {
        String kind = missing.name().toLowerCase(Locale.ROOT);
        WrappedText title = new WrappedText(labels.text("newdata.none." + kind));
        title.getStyleClass().add("empty-title");
        WrappedText told = new WrappedText(labels.text("newdata.next." + kind, "key", key(missing)));
        told.getStyleClass().add("empty-told");
        HBox buttons = new HBox();
        buttons.getStyleClass().add("empty-buttons");
        List<Article> articles = open.getValue().orElseThrow().dataset().articles();
        if (missing == Missing.ARTICLES) {
            buttons.getChildren().addAll(button("paste-article", true), button("add-articles", false));
        } else if (!articles.isEmpty()) {
            Button go = new Button(labels.text("newdata.read"));
            go.setId("empty-read");
            go.setOnAction(event -> read.run());
            buttons.getChildren().addAll(button("work-list", true), go, button("add-articles", false));
        }
        getChildren().setAll(title, told, buttons);
    }

    /** The key that makes what is missing. */
    private String key(Missing missing) {
        Keys keys = actions.action(
                        switch (missing) {
                            case ARTICLES -> "paste-article";
                            case EVENTS -> "mark-event";
                            case FIGURES -> "mark-figure";
                        })
                .keys();
        return keys.accelerator()
                .map(KeyCombination::getDisplayText)
                .orElseGet(() -> keys.typed().getFirst().cap());
    }

    private Button button(String id, boolean first) {
        Action action = actions.action(id);
        Button button = new Button(action.words().in(labels));
        button.setId("empty-" + id);
        if (first) {
            button.getStyleClass().add("next-step");
        }
        button.setOnAction(event -> action.perform());
        return button;
    }
}
