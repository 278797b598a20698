package org.isnad.ui.pane;

import java.util.List;
import java.util.Set;

/** The commands of the window that make something of marked words. */
public final class WordsCommands {
    private static final List<String> ALL = List.of(
            "mark-event", "mark-figure", "mark-citation", "mark-title", "mark-date", "mark-exemption", "mark-note");

    /** What adds the words to a record. */
    private static final Set<String> OF_RECORD = Set.of("mark-citation", "mark-title", "mark-date");

    private WordsCommands() {}

    /**
     * The names of the commands that would do something.
     *
     * @param record whether there is a record to which words can be added
     */
    public static List<String> ofWords(boolean record) {
        return ALL.stream().filter(id -> record || !OF_RECORD.contains(id)).toList();
    }

    /** The message that names a command in one word. */
    public static String shortName(String id) {
        return "window.letter." + id.substring("mark-".length());
    }
}
