package org.isnad.layout.timeline;

/**
 * A place that an event could take in a row, in pixels of the packing.
 *
 * @param form where its title stands to its mark
 * @param line which line under the row shows its dates; 0 of a form without a line
 * @param shared whether that line is there already
 * @param stemPx where the title of a line begins, with the signs before it; NaN for a form without a line
 * @param cut whether the title is cut
 * @param from where title and short mark begin
 * @param to where they end
 */
record Place(Spot.Form form, int line, boolean shared, double stemPx, boolean cut, double from, double to) {}
