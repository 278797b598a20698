package org.isnad.model;

/** Whether a figure was counted or intended. */
public enum FigureKind {
    /** It is said to have been so. */
    ACTUAL,
    /** It is a plan or target. */
    PLANNED
}
