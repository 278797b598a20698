package org.isnad.ui.editor;

import java.util.List;

/**
 * What the fields of the editor choose from. Immutable.
 *
 * @param categories of events
 * @param statuses what is known about a claim
 * @param series of figures
 * @param kinds counted or intended
 * @param stances how words stand to a record
 * @param speeches quoted or retold
 * @param roles what those are who speak
 * @param questions what records answer
 * @param actors names for completion
 * @param places names for completion
 */
public record EditorChoices(
        List<Choice> categories,
        List<Choice> statuses,
        List<Choice> series,
        List<Choice> kinds,
        List<Choice> stances,
        List<Choice> speeches,
        List<Choice> roles,
        List<Choice> questions,
        List<String> actors,
        List<String> places) {

    /** Nothing to choose from. */
    public static final EditorChoices NONE = new EditorChoices(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());

    /** Copies the lists. */
    public EditorChoices {
        categories = List.copyOf(categories);
        statuses = List.copyOf(statuses);
        series = List.copyOf(series);
        kinds = List.copyOf(kinds);
        stances = List.copyOf(stances);
        speeches = List.copyOf(speeches);
        roles = List.copyOf(roles);
        questions = List.copyOf(questions);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
    }
}
