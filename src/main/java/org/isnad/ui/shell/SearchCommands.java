package org.isnad.ui.shell;

/** What the user can have done with the search. */
interface SearchCommands {

    /** Shows the search and lets the user type. */
    void open();

    /**
     * Takes the search away and goes to where the user was before it.
     *
     * @return whether there was a search to leave
     */
    boolean leave();
}
