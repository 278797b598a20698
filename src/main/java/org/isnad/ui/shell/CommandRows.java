package org.isnad.ui.shell;

import javafx.scene.layout.VBox;
import org.isnad.labels.Labels;
import org.isnad.ui.action.ActionList;
import org.isnad.ui.action.ActionMenus;

/** The rows at the top of the window: the menus and the tool bar. */
final class CommandRows extends VBox {

    /** Rows of some actions. */
    CommandRows(ActionList actions, Labels labels, MainToolBar tools) {
        getChildren().addAll(ActionMenus.bar(actions, labels), tools);
    }
}
