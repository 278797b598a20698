package org.isnad.scene;

/** What lies over what: a later layer is drawn over an earlier one. */
public enum Layer {
    /** Backgrounds and hatching. */
    GROUND,
    /** Lines of the calendar and of values. */
    GRID,
    /** Bands that show a selected period. */
    BAND,
    /** Marks of events and figures. */
    MARK,
    /** Texts. */
    LABEL,
    /** Headers that stay while marks move under them. */
    HEADER,
    /** Selection, crosshair. */
    OVERLAY
}
