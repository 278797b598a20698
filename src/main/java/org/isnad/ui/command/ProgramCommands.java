package org.isnad.ui.command;

import java.nio.file.Path;
import org.isnad.labels.LabelSettings;

/** What the program does beyond one session: files, the words and the size of the window, leaving. */
public interface ProgramCommands {

    /** Asks for a data set and opens it. */
    void open();

    /** Opens a data set. */
    void open(Path dataset);

    /** Asks for a file of any format that is read, and opens it. */
    void importFile();

    /** Shows again what was told when the open file of another format was read. */
    void showImportReport();

    /** Opens the data set that comes with the program. */
    void openShipped();

    /** Makes a data set of one's own, and opens it. */
    void newDataset();

    /** Writes what is edited into its file. */
    void save();

    /** Writes what is open into another folder, which is its own from then on. */
    void saveAs();

    /** Reads the open data set again. */
    void reload();

    /** Writes our own words in another way, everywhere at once. */
    void write(LabelSettings labels);

    /** Makes the whole interface larger by so many steps, smaller where negative. */
    void resize(int steps);

    /** Shows the whole interface as large as at first. */
    void resetSize();

    /** Says what program this is. */
    void about();

    /** Ends the program. */
    void quit();
}
