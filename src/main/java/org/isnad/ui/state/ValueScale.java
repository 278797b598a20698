package org.isnad.ui.state;

/** How values lie along the value axis of the chart. */
public enum ValueScale {
    /** Equal distances are equal ratios, the default: 170,000 and 2,500 share the plot. */
    LOGARITHMIC,
    /** Equal distances are equal differences, from zero. */
    LINEAR
}
