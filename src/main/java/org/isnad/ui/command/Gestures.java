package org.isnad.ui.command;

import java.util.List;
import org.isnad.ui.action.Gesture;
import org.isnad.ui.action.SheetPlace.Group;

/** What mouse and keys do in one pane alone: the lines of the sheet of keys that are no actions of the window. */
public final class Gestures {

    /** All of them, in the order of the sheet. */
    public static final List<Gesture> ALL = List.of(
            Gesture.movement(Group.TIME, "", "window.keys.arrows", "window.keys.step"),
            Gesture.movement(Group.TIME, "Ctrl", "window.keys.arrows", "window.keys.pan_arrows"),
            Gesture.keys(Group.TIME, "Home · End", "window.keys.oldest_newest"),
            Gesture.keys(Group.TIME, "PgUp · PgDn", "window.keys.pages"),
            Gesture.movement(Group.TIME, "", "window.keys.mouse.wheel", "window.keys.pan_wheel"),
            Gesture.movement(Group.TIME, "", "window.keys.mouse.drag", "window.keys.pan_drag"),
            Gesture.movement(Group.TIME, "Shift", "window.keys.mouse.wheel", "window.keys.lanes"),
            Gesture.movement(Group.ZOOM, "Ctrl", "window.keys.mouse.wheel", "window.keys.zoom_wheel"),
            Gesture.movement(Group.ZOOM, "", "window.keys.mouse.double_click", "window.keys.zoom_click"),
            Gesture.movement(Group.ZOOM, "Shift", "window.keys.mouse.double_click", "window.keys.zoom_out_click"),
            Gesture.movement(Group.ZOOM, "Shift", "window.keys.mouse.drag", "window.keys.band"),
            Gesture.keys(Group.READ, "Tab · Shift+Tab", "window.keys.cited"),
            Gesture.movement(Group.READ, "Ctrl", "window.keys.mouse.wheel_article", "window.keys.text_wheel"),
            Gesture.keys(Group.WINDOW, "Space", "window.keys.fold_lane"),
            Gesture.keys(Group.WINDOW, "1 – 9", "window.keys.table_sort"),
            Gesture.keys(Group.WINDOW, "Ctrl+C", "window.keys.table_copy"));

    private Gestures() {}
}
