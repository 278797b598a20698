package org.isnad.ui.render;

/** What kind of node draws a mark. A node can come to draw any other mark of its kind. */
enum NodeKind {
    /** A rectangle. */
    BOX,
    /** A path. */
    PATH,
    /** Lines cut by an outline. */
    HATCHED,
    /** A line of text. */
    TEXT
}
