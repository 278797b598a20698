package org.isnad.ui.shell;

import java.nio.file.Path;
import org.isnad.cite.CitationForm;
import org.isnad.columns.LaneKind;
import org.isnad.labels.LabelSettings;
import org.isnad.ui.pane.ReadingCommands;

/** What the user can have done, from menus, buttons and keys alike. */
interface Commands {

    /** Writes our own words in another way, everywhere at once. */
    void write(LabelSettings labels);

    /** Makes the whole interface larger by so many steps, smaller where negative. */
    void resize(int steps);

    /** Shows the whole interface as large as at first. */
    void resetSize();

    /** Asks for a data set and opens it. */
    void open();

    /** Opens a data set. */
    void open(Path dataset);

    /** Asks for a file of any format that is read, and opens it. */
    void importFile();

    /** Opens the data set that comes with the program. */
    void openShipped();

    /** Reads the open data set again. */
    void reload();

    /** Asks how, and saves a picture. */
    void export();

    /** Asks how, and writes the data set in another format. */
    void exportData();

    /** Ends the program. */
    void quit();

    /** Shows less time. */
    void zoomIn();

    /** Shows more time. */
    void zoomOut();

    /** Shows all time. */
    void fit();

    /** Shows the whole period of the selected record; does nothing when none is selected. */
    void fitSelection();

    /** Asks for a date and shows it. */
    void jump();

    /** Turns timeline and chart. */
    void flip();

    /** Puts the events into lanes by something. */
    void groupLanes(LaneKind kind);

    /** Puts the events into lanes by the next thing. */
    void nextLanes();

    /** Folds all lanes into thin rows. */
    void foldLanes();

    /** Unfolds all lanes. */
    void unfoldLanes();

    /** Shows the lanes that were hidden. */
    void showAllLanes();

    /** Shows only what was published by a day, or everything again. */
    void toggleKnown();

    /** Opens the list of what records can be asked for. */
    void openFilter();

    /** Asks records for nothing any more. */
    void clearFilter();

    /** Lists the records of all time whose date no article prints, with what it was found from. */
    void listInferredDates();

    /** Shows or hides the list of problems. */
    void toggleProblems();

    /** Selects the next event. */
    void next();

    /** Selects the event before. */
    void previous();

    /** Copies a citation of the words that are marked or shown. */
    void copyCitation(CitationForm form);

    /** Goes to the words of the selected record. */
    void openSource();

    /** Shows the next source of the selected record. */
    void nextSource();

    /** Shows the source before. */
    void previousSource();

    /** Goes to where the user was before: what was in view and what was selected. */
    void back();

    /** Leaves the search for where the user was before it; goes {@link #back} when there is none. */
    void escape();

    /** Undoes a {@link #back}. */
    void forward();

    /** What can be done with the search. */
    SearchCommands search();

    /** Moves the focus to the next pane. */
    void nextPane();

    /** What can be done with the open article. */
    ReadingCommands reading();

    /** Lists the keys. */
    void keys();

    /** Says what program this is. */
    void about();
}
