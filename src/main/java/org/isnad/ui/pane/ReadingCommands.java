package org.isnad.ui.pane;

/** What the user can have done with the article that is open. */
public interface ReadingCommands {

    /** Looks for words in the article. */
    void find();

    /** Goes to the next words that were found, or to those before. */
    void findNext(boolean forward);

    /** Tints and lists the dated or numeric sentences that no record cites, or no longer does. */
    void toggleAudit();

    /** Makes the letters larger by so many steps, smaller where negative. */
    void largerText(int steps);

    /** Makes the column wider by so many steps, narrower where negative. */
    void widerColumn(int steps);

    /** Sets articles in the book face, or no longer. */
    void toggleBookType();

    /** Whether articles are set in the book face. */
    boolean bookType();

    /** Takes size and width back to what they were at first. */
    void resetText();
}
