package org.isnad.scene;

/** What a colour means; a theme says how it looks. The roles and their values are described in the visual design. */
public enum ColourRole {
    /** Behind everything. */
    WINDOW,
    /** Behind plots and records. */
    PAPER,
    /** Behind article text. */
    READING_PAPER,
    /** First text colour, figures. */
    INK,
    /** Second text colour. */
    INK_2,
    /** Hints and counts. */
    INK_3,
    /** Thin lines. */
    HAIRLINE,
    /** Thin lines that separate regions. */
    HAIRLINE_STRONG,
    /** Month lines of the grid. */
    GRID,
    /** Withdrawal, deployment, bases. */
    MOVE,
    /** Attacks, strikes and killings. */
    FORCE,
    /** Votes, agreements. */
    DECIDE,
    /** Statements, denials. */
    SAY,
    /** Everything around it; marks only, never text. */
    CONTEXT,
    /** The selection: fill. */
    EVIDENCE,
    /** The selection: outline and thread. */
    EVIDENCE_LINE,
    /** The selection: soft background. */
    EVIDENCE_SOFT,
    /** The selection: text. */
    EVIDENCE_INK,
    /** Behind quoted words. */
    HIGHLIGHT,
    /** Texture of stretches without a figure. */
    HATCH,
    /** An anchor that holds. */
    VERIFIED,
    /** An anchor that does not, an error. */
    ALERT,
    /** The outline of fields, boxes and buttons. */
    CONTROL_LINE
}
