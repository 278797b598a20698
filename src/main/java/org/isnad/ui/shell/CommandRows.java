package org.isnad.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.isnad.labels.Labels;
import org.isnad.ui.action.ActionList;
import org.isnad.ui.action.ActionMenus;

/** The rows at the top of the window: the menus with what stands at their free end, and the tool bar. */
final class CommandRows extends VBox {

    /**
     * Rows of some actions.
     *
     * @param atEnd what stands beside the menus
     */
    CommandRows(ActionList actions, Labels labels, Node atEnd, MainToolBar tools) {
        MenuBar menus = ActionMenus.bar(actions, labels);
        HBox.setHgrow(menus, Priority.ALWAYS);
        HBox row = new HBox(menus, atEnd);
        row.getStyleClass().add("menu-row");
        getChildren().addAll(row, tools);
    }
}
