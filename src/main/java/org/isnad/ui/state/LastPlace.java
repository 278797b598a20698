package org.isnad.ui.state;

/**
 * Where the user was when the program ended. Immutable.
 *
 * @param dataset file of the data set; empty for the one that comes with the program
 * @param range what was in view
 * @param selected id of the selected record; empty where none was
 * @param article id of the open article; empty where none was
 */
public record LastPlace(String dataset, DayRange range, String selected, String article) {}
