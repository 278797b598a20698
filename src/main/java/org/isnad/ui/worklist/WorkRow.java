package org.isnad.ui.worklist;

import java.util.stream.Stream;

/**
 * A line of the work list in words.
 *
 * @param place article and paragraph of the sentence; empty behind its first line
 * @param date the date that is understood, or that there is none
 * @param dated whether there is one
 * @param working on what the date rests
 * @param title the title that the event would have, or the record that would get one more source
 * @param source whether Enter adds a source to a record that is there
 * @param details numbers, names and who speaks; empty where there are none
 */
public record WorkRow(
        String place, String date, boolean dated, String working, String title, boolean source, String details) {

    /** Everything that it says, for who hears it. */
    String spoken() {
        return String.join(
                " · ",
                Stream.of(place, date, working, title, details)
                        .filter(words -> !words.isEmpty())
                        .toList());
    }
}
