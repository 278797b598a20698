package org.isnad.architecture.violations.layout.timeline.ban;

import java.util.ResourceBundle;

/** Reads words past the labels. */
record ResourceBundleViolator(ResourceBundle words) {}
