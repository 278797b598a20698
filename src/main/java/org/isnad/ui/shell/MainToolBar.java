package org.isnad.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.isnad.labels.Labels;
import org.isnad.model.Dataset;
import org.isnad.scale.NumberScale;
import org.isnad.ui.action.Action;
import org.isnad.ui.action.ActionList;
import org.isnad.ui.action.ToolPlace;
import org.isnad.ui.action.ToolPlace.Part;
import org.isnad.ui.lanes.LaneTools;
import org.isnad.ui.pane.WindowPanes;
import org.isnad.ui.render.MixedText;
import org.isnad.ui.session.Session;
import org.isnad.ui.state.PlotSettings;
import org.isnad.ui.words.OpenDataset;
import org.kordamp.ikonli.javafx.FontIcon;

/** The row under the menus: what is open, which lanes, which scale, zoom, direction, export. */
final class MainToolBar extends HBox {

    /** The most that the name of the data set may take before it is cut; the tooltip has all of it. */
    private static final double MOST_TITLE_PX = 280;

    private final Labels labels;
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final ToggleButton disagreements;

    /**
     * What goes where the room is short, in this order: title bar, icon and tooltip say the same as the first three, and the
     * menus and keys do the same as the others.
     */
    private final List<Node> spare;

    /**
     * The tool bar of a session.
     *
     * @param series the button that chooses the strips of figures
     */
    MainToolBar(
            Session session,
            ActionList actions,
            Node series,
            LaneTools lanes,
            WindowPanes panes,
            BooleanProperty tableShown,
            BooleanProperty disagreementsShown) {
        this.labels = session.labels();
        this.disagreements = segment("show-disagreements", "disagreement.title", "disagreement.menu");
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
        spare = new ArrayList<>(List.of(brand, exportWord, lanes.name()));
        spare.addAll(view.reversed());
        spare.add(series);
        spare.forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        getChildren().addAll(brand, names, gap);
        getChildren().addAll(buttons(actions, Part.FIRST));
        getChildren()
                .addAll(
                        inPlaceOfPlots(panes, tableShown, disagreementsShown),
                        lanes,
                        scale(session.settings()),
                        series);
        getChildren().addAll(view);
        getChildren().addAll(main);
        session.openProperty().subscribe(open -> open.ifPresent(this::show));
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
        disagreements.setText(
                labels.text("disagreement.tool", "n", open.disagreements().differing()));
    }

    private Node inPlaceOfPlots(WindowPanes panes, BooleanProperty tableShown, BooleanProperty disagreementsShown) {
        ToggleButton plots = segment("show-plots", "window.tool.plots", "window.tool.plots");
        ToggleButton table = segment("show-table", "window.tool.table", "window.menu.view.table");
        SegmentedButton both = new SegmentedButton(plots, table, disagreements);
        both.setId("picture-or-table");
        // The focus stays where it is, so that going back leads there.
        plots.setFocusTraversable(false);
        table.setFocusTraversable(false);
        disagreements.setFocusTraversable(false);
        plots.setOnAction(event -> panes.showPlots());
        table.setOnAction(event -> tableShown.set(true));
        disagreements.setOnAction(event -> disagreementsShown.set(true));
        Runnable mark = () -> {
            plots.setSelected(panes.plotsShownProperty().get());
            table.setSelected(tableShown.get());
            disagreements.setSelected(disagreementsShown.get());
        };
        panes.plotsShownProperty().subscribe(mark);
        tableShown.subscribe(mark);
        disagreementsShown.subscribe(mark);
        mark.run();
        plots.addEventHandler(javafx.event.ActionEvent.ACTION, event -> plots.setSelected(true));
        table.addEventHandler(javafx.event.ActionEvent.ACTION, event -> table.setSelected(true));
        disagreements.addEventHandler(javafx.event.ActionEvent.ACTION, event -> disagreements.setSelected(true));
        return both;
    }

    private Node scale(PlotSettings settings) {
        ToggleButton logarithmic = segment("scale-log", "window.tool.logarithmic", "window.menu.view.logarithmic");
        ToggleButton linear = segment("scale-linear", "window.tool.linear", "window.menu.view.linear");
        ToggleButton broken = segment("scale-broken", "window.tool.broken", "window.menu.view.broken");
        SegmentedButton all = new SegmentedButton(logarithmic, linear, broken);
        all.setId("scale");
        chooses(logarithmic, settings, NumberScale.Kind.LOG);
        chooses(linear, settings, NumberScale.Kind.LINEAR);
        chooses(broken, settings, NumberScale.Kind.BROKEN);
        // One of them always holds: pressing the chosen one again must not leave none.
        settings.valueScaleProperty().subscribe(chosen -> {
            logarithmic.setSelected(chosen == NumberScale.Kind.LOG);
            linear.setSelected(chosen == NumberScale.Kind.LINEAR);
            broken.setSelected(chosen == NumberScale.Kind.BROKEN);
        });
        logarithmic.addEventHandler(javafx.event.ActionEvent.ACTION, event -> logarithmic.setSelected(true));
        linear.addEventHandler(javafx.event.ActionEvent.ACTION, event -> linear.setSelected(true));
        broken.addEventHandler(javafx.event.ActionEvent.ACTION, event -> broken.setSelected(true));
        return all;
    }

    /** By being pressed, not by its action: the arrow keys press the next button and fire none. */
    private static void chooses(ToggleButton button, PlotSettings settings, NumberScale.Kind kind) {
        button.selectedProperty().addListener((property, before, pressed) -> {
            if (pressed) {
                settings.valueScaleProperty().set(kind);
            }
        });
    }

    private ToggleButton segment(String id, String key, String longKey) {
        ToggleButton button = new ToggleButton(labels.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(labels.text(longKey)));
        button.setAccessibleText(labels.text(longKey));
        return button;
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
