package org.isnad.architecture.violations.layout.ban;

import java.util.ResourceBundle;

/** Reads words past the labels. */
record ResourceBundleViolator(ResourceBundle words) {}
