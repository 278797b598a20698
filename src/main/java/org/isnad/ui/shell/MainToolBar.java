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
import org.isnad.labels.Labels;
import org.isnad.model.Dataset;
import org.isnad.ui.action.ActionList;
import org.isnad.ui.action.ToolPlace.Part;
import org.isnad.ui.render.MixedText;
import org.isnad.ui.words.OpenDataset;

/** The row under the menus: what is open, search, which view, which lanes and records, export. */
final class MainToolBar extends HBox {

    /** The most that the name of the data set may take before it is cut; the tooltip has all of it. */
    private static final double MOST_TITLE_PX = 280;

    private static final double LEAST_SEARCH_PX = 100;
    private static final double SEARCH_PX = 170;

    private final Labels labels;
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final ViewSwitch views;

    /**
     * What goes where the room is short, in this order: the status line, an icon and the menus say and do the same. All that is
     * left stays at every width.
     */
    private final List<Node> spare;

    /**
     * What chooses what is seen, in its order on the tool bar.
     *
     * @param views the plots, or what stands in their place
     * @param lanes by what events are put into lanes
     * @param records which records are shown
     */
    record Choosers(ViewSwitch views, Node lanes, Node records) {}

    MainToolBar(ObservableValue<Optional<OpenDataset>> open, ActionList actions, Labels labels, Choosers choosers) {
        this.labels = labels;
        this.views = choosers.views();
        getStyleClass().add("main-tool-bar");
        title.getStyleClass().add("tool-title");
        title.setId("dataset-title");
        subtitle.getStyleClass().add("tool-subtitle");
        subtitle.setMinWidth(USE_PREF_SIZE);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(title.textProperty());
        title.setTooltip(whole);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        List<Button> start = ActionButtons.of(actions, Part.START, labels);
        List<Button> fields = ActionButtons.of(actions, Part.FIELD, labels);
        fields.forEach(MainToolBar::showField);
        Label exportWord = new Label(labels.text("window.tool.export"));
        exportWord.setMinWidth(USE_PREF_SIZE);
        List<Button> main = ActionButtons.of(actions, Part.MAIN, labels);
        main.forEach(button -> showWord(button, exportWord));
        spare = new ArrayList<>(List.of(subtitle, exportWord));
        spare.addAll(start);
        spare.add(choosers.lanes());
        spare.forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        getChildren().addAll(start);
        getChildren().addAll(title, subtitle, gap);
        getChildren().addAll(fields);
        getChildren().addAll(choosers.views().node(), choosers.lanes(), choosers.records());
        getChildren().addAll(main);
        open.subscribe(dataset -> dataset.ifPresent(this::show));
    }

    /** It looks like the field that it opens. */
    private static void showField(Button button) {
        button.setText(button.getAccessibleText());
        button.getStyleClass().add("tool-field");
        button.setMinWidth(LEAST_SEARCH_PX);
        button.setPrefWidth(SEARCH_PX);
    }

    private static void showWord(Button button, Label word) {
        HBox face = new HBox(button.getGraphic(), word);
        face.getStyleClass().add("tool-face");
        button.setGraphic(face);
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
        MixedText.write(title, labels.brief(dataset.title()));
        MixedText.write(
                subtitle,
                labels.text("common.count.articles", "n", dataset.articles().size()) + " · "
                        + labels.text(
                                "common.count.events", "n", dataset.events().size()) + " · "
                        + labels.text(
                                "common.count.figures", "n", dataset.figures().size()));
        views.showDisagreements(open.disagreements().differing());
    }
}
