/**
 * Which lanes stand in the timeline and which strips under the chart.
 *
 * <p>Start reading at {@link org.isnad.ui.lanes.LaneMenu}.
 */
@NullMarked
package org.isnad.ui.lanes;

import org.jspecify.annotations.NullMarked;
