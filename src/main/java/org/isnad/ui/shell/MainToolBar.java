package org.isnad.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.isnad.labels.Labels;
import org.isnad.model.Dataset;
import org.isnad.ui.action.Action;
import org.isnad.ui.action.ActionList;
import org.isnad.ui.action.ToolPlace;
import org.isnad.ui.action.ToolPlace.Part;
import org.isnad.ui.lanes.LaneTools;
import org.isnad.ui.render.MixedText;
import org.isnad.ui.words.OpenDataset;
import org.kordamp.ikonli.javafx.FontIcon;

/** The row under the menus: what is open, which lanes, which scale, zoom, direction, export. */
final class MainToolBar extends HBox {

    /** The most that the name of the data set may take before it is cut; the tooltip has all of it. */
    private static final double MOST_TITLE_PX = 280;

    private final Labels labels;
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final PlotsSwitch views;

    /**
     * What goes where the room is short, in this order: title bar, icon and tooltip say the same as the first three, and the
     * menus and keys do the same as the others.
     */
    private final List<Node> spare;

    /**
     * What chooses what the plots show, in its order on the tool bar.
     *
     * @param views the plots, or what stands in their place
     * @param series the button that chooses the strips of figures
     */
    record Choosers(PlotsSwitch views, LaneTools lanes, ScaleSwitch scale, Node series) {}

    MainToolBar(ObservableValue<Optional<OpenDataset>> open, ActionList actions, Labels labels, Choosers choosers) {
        this.labels = labels;
        this.views = choosers.views();
        getStyleClass().add("main-tool-bar");
        title.getStyleClass().add("tool-title");
        title.setId("dataset-title");
        subtitle.getStyleClass().add("tool-subtitle");
        VBox names = new VBox(title, subtitle);
        names.getStyleClass().add("tool-names");
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(title.textProperty());
        title.setTooltip(whole);
        Label brand = new Label(labels.text("window.title"));
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label exportWord = new Label(labels.text("window.tool.export"));
        exportWord.setMinWidth(USE_PREF_SIZE);
        List<Button> main = buttons(actions, Part.MAIN);
        main.forEach(button -> showWord(button, exportWord));
        List<Button> view = buttons(actions, Part.VIEW);
        spare = new ArrayList<>(List.of(brand, exportWord, choosers.lanes().name()));
        spare.addAll(view.reversed());
        spare.add(choosers.series());
        spare.forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        getChildren().addAll(brand, names, gap);
        getChildren().addAll(buttons(actions, Part.FIRST));
        getChildren()
                .addAll(
                        choosers.views().node(),
                        choosers.lanes(),
                        choosers.scale().node(),
                        choosers.series());
        getChildren().addAll(view);
        getChildren().addAll(main);
        open.subscribe(dataset -> dataset.ifPresent(this::show));
    }

    private static void showWord(Button button, Label word) {
        HBox face = new HBox(button.getGraphic(), word);
        face.getStyleClass().add("tool-face");
        button.setGraphic(face);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("tool-main");
    }

    /** Without what is spare. */
    @Override
    protected double computeMinWidth(double height) {
        return super.computeMinWidth(height) - spare(true);
    }

    /** Takes away what is spare until the rest has room. */
    @Override
    protected void layoutChildren() {
        title.setMinWidth(Math.min(MOST_TITLE_PX, Math.ceil(title.prefWidth(-1))));
        double needed = super.computeMinWidth(-1) + spare(false);
        for (Node node : spare) {
            boolean tight = needed > getWidth();
            needed -= tight ? width(node) : 0;
            node.setVisible(!tight);
        }
        super.layoutChildren();
    }

    private double spare(boolean shown) {
        return spare.stream()
                .filter(node -> node.isVisible() == shown)
                .mapToDouble(this::width)
                .sum();
    }

    private double width(Node node) {
        return node.minWidth(-1) + getSpacing();
    }

    /** Says what is open, and how many questions the articles differ on. */
    private void show(OpenDataset open) {
        Dataset dataset = open.dataset();
        MixedText.write(title, labels.of(dataset.title()));
        MixedText.write(
                subtitle,
                labels.text("common.count.articles", "n", dataset.articles().size()) + " · "
                        + labels.text(
                                "common.count.events", "n", dataset.events().size()) + " · "
                        + labels.text(
                                "common.count.figures", "n", dataset.figures().size()));
        views.showDisagreements(open.disagreements().differing());
    }

    private List<Button> buttons(ActionList actions, Part part) {
        return actions.actions()
                .flatMap(action ->
                        action
                                .tool()
                                .filter(place -> place.part() == part)
                                .map(place -> button(action, place))
                                .stream())
                .toList();
    }

    private Button button(Action action, ToolPlace place) {
        Button button = new Button();
        button.setId("tool-" + action.id());
        button.setGraphic(new FontIcon(place.icon()));
        button.setTooltip(new Tooltip(action.words().in(labels)));
        button.setAccessibleText(action.words().in(labels));
        button.getStyleClass().add("tool-button");
        button.setOnAction(event -> action.perform());
        action.state().enabled().subscribe(enabled -> button.setDisable(!enabled));
        return button;
    }
}
