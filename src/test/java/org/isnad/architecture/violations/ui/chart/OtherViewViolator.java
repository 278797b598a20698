package org.isnad.architecture.violations.ui.chart;

import org.isnad.architecture.violations.ui.timeline.Violator;

/** A view that uses another view. */
record OtherViewViolator(Violator other) {}
