package org.isnad.ui.filter;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.isnad.labels.Labels;
import org.isnad.model.Event;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.words.OpenDataset;

/** Says once that no event of the data set has a source, instead of a warning on each; takes no room otherwise. */
final class UnsourcedBanner extends StackPane {

    UnsourcedBanner(ObservableValue<Optional<OpenDataset>> open, Labels labels) {
        setId("unsourced");
        getStyleClass().add("unsourced-banner");
        getChildren().add(new WrappedText(labels.text("window.unsourced")));
        managedProperty().bind(visibleProperty());
        open.subscribe(dataset ->
                setVisible(dataset.filter(UnsourcedBanner::isUnsourced).isPresent()));
    }

    private static boolean isUnsourced(OpenDataset dataset) {
        return !dataset.dataset().events().isEmpty()
                && dataset.dataset().curatedEvents().stream().noneMatch(Event::sourced);
    }
}
