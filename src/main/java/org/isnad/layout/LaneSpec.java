package org.isnad.layout;

import org.isnad.scene.ColourRole;

/**
 * One lane of the timeline.
 *
 * @param id its name
 * @param label what the reader sees
 * @param category index of the category whose events stand in it
 * @param colour of its marks
 */
public record LaneSpec(String id, String label, int category, ColourRole colour) {}
