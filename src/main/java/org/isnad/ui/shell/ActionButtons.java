package org.isnad.ui.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.isnad.labels.Labels;
import org.isnad.ui.action.Action;
import org.isnad.ui.action.ActionList;
import org.isnad.ui.action.ToolPlace;
import org.isnad.ui.action.ToolPlace.Part;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons of a list of actions. */
final class ActionButtons {
    private ActionButtons() {}

    /** Those of one part of the window, in the order of the list. */
    static List<Button> of(ActionList actions, Part part, Labels labels) {
        return actions.actions()
                .flatMap(action -> action.tool().filter(place -> place.part() == part).stream()
                        .map(place -> button(action, place, labels)))
                .toList();
    }

    private static Button button(Action action, ToolPlace place, Labels labels) {
        Button button = new Button();
        button.setId("tool-" + action.id());
        button.setGraphic(new FontIcon(place.icon()));
        button.setTooltip(new Tooltip(action.words().in(labels)));
        button.setAccessibleText(action.words().in(labels));
        button.getStyleClass().add("tool-button");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.perform());
        action.state().enabled().subscribe(enabled -> button.setDisable(!enabled));
        return button;
    }
}
