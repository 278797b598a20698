package org.isnad.model;

import java.util.List;
import java.util.Optional;

/**
 * Events and figures with their citations, and what is needed to read them.
 *
 * @param id its name
 * @param title what the reader sees
 * @param description more
 * @param language BCP 47 tag of the articles
 * @param chartSeries the series whose levels the chart draws
 * @param articles in the order of the file, as all lists
 * @param categories in the order of the lanes
 * @param actors who takes part
 * @param places where
 * @param series what is counted
 * @param questions what several records answer
 * @param events what happened
 * @param figures the numbers
 * @param notes the editor's notes
 * @param foreign fields of other formats
 */
public record Dataset(
        String id,
        Bilingual title,
        Optional<Bilingual> description,
        String language,
        Optional<SeriesId> chartSeries,
        List<Article> articles,
        List<Category> categories,
        List<Actor> actors,
        List<Place> places,
        List<Series> series,
        List<Question> questions,
        List<Event> events,
        List<Figure> figures,
        List<Note> notes,
        Foreign foreign) {

    /** Copies the lists. */
    public Dataset {
        articles = List.copyOf(articles);
        categories = List.copyOf(categories);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        series = List.copyOf(series);
        questions = List.copyOf(questions);
        events = List.copyOf(events);
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }
}
