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
 * @param accepted suspicions that were read and are none
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
        List<Accepted> accepted,
        Foreign foreign) {

    /** One in which no suspicion was read. */
    public Dataset(
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
        this(
                id,
                title,
                description,
                language,
                chartSeries,
                articles,
                categories,
                actors,
                places,
                series,
                questions,
                events,
                figures,
                notes,
                List.of(),
                foreign);
    }

    /** A data set in which nothing is yet. */
    public static Dataset empty(String id, Bilingual title, String language) {
        return new Dataset(
                id,
                title,
                Optional.empty(),
                language,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Foreign.NONE);
    }

    /** Copies the lists; events that are packed stay so. */
    public Dataset {
        articles = List.copyOf(articles);
        categories = List.copyOf(categories);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        series = List.copyOf(series);
        questions = List.copyOf(questions);
        events = PackedEvents.copyOf(events);
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
        accepted = List.copyOf(accepted);
    }

    /** The events that may have sources, actors, places or questions: of packed ones none, and nobody need look. */
    public List<Event> curatedEvents() {
        return events instanceof PackedEvents ? List.of() : events;
    }

    /** The same data set under another id. */
    public Dataset withId(String id) {
        Copy copy = new Copy(this);
        copy.id = id;
        return copy.dataset();
    }

    /** The same data set with another {@code title}. */
    public Dataset withTitle(Bilingual title) {
        Copy copy = new Copy(this);
        copy.title = title;
        return copy.dataset();
    }

    /** The same data set with another {@code description}. */
    public Dataset withDescription(Optional<Bilingual> description) {
        Copy copy = new Copy(this);
        copy.description = description;
        return copy.dataset();
    }

    /** The same data set with another {@code language}. */
    public Dataset withLanguage(String language) {
        Copy copy = new Copy(this);
        copy.language = language;
        return copy.dataset();
    }

    /** The same data set with another {@code chartSeries}. */
    public Dataset withChartSeries(Optional<SeriesId> chartSeries) {
        Copy copy = new Copy(this);
        copy.chartSeries = chartSeries;
        return copy.dataset();
    }

    /** The same data set with another {@code articles}. */
    public Dataset withArticles(List<Article> articles) {
        Copy copy = new Copy(this);
        copy.articles = articles;
        return copy.dataset();
    }

    /** The same data set with another {@code categories}. */
    public Dataset withCategories(List<Category> categories) {
        Copy copy = new Copy(this);
        copy.categories = categories;
        return copy.dataset();
    }

    /** The same data set with another {@code actors}. */
    public Dataset withActors(List<Actor> actors) {
        Copy copy = new Copy(this);
        copy.actors = actors;
        return copy.dataset();
    }

    /** The same data set with another {@code places}. */
    public Dataset withPlaces(List<Place> places) {
        Copy copy = new Copy(this);
        copy.places = places;
        return copy.dataset();
    }

    /** The same data set with another {@code series}. */
    public Dataset withSeries(List<Series> series) {
        Copy copy = new Copy(this);
        copy.series = series;
        return copy.dataset();
    }

    /** The same data set with another {@code questions}. */
    public Dataset withQuestions(List<Question> questions) {
        Copy copy = new Copy(this);
        copy.questions = questions;
        return copy.dataset();
    }

    /** The same data set with another {@code events}. */
    public Dataset withEvents(List<Event> events) {
        Copy copy = new Copy(this);
        copy.events = events;
        return copy.dataset();
    }

    /** The same data set with another {@code figures}. */
    public Dataset withFigures(List<Figure> figures) {
        Copy copy = new Copy(this);
        copy.figures = figures;
        return copy.dataset();
    }

    /** The same data set with another {@code notes}. */
    public Dataset withNotes(List<Note> notes) {
        Copy copy = new Copy(this);
        copy.notes = notes;
        return copy.dataset();
    }

    /** The same data set with another {@code accepted}. */
    public Dataset withAccepted(List<Accepted> accepted) {
        Copy copy = new Copy(this);
        copy.accepted = accepted;
        return copy.dataset();
    }

    /** The same data set with another {@code foreign}. */
    public Dataset withForeign(Foreign foreign) {
        Copy copy = new Copy(this);
        copy.foreign = foreign;
        return copy.dataset();
    }

    /** The components of a data set while one of them is replaced. */
    private static final class Copy {
        private String id;
        private Bilingual title;
        private Optional<Bilingual> description;
        private String language;
        private Optional<SeriesId> chartSeries;
        private List<Article> articles;
        private List<Category> categories;
        private List<Actor> actors;
        private List<Place> places;
        private List<Series> series;
        private List<Question> questions;
        private List<Event> events;
        private List<Figure> figures;
        private List<Note> notes;
        private List<Accepted> accepted;
        private Foreign foreign;

        Copy(Dataset dataset) {
            id = dataset.id;
            title = dataset.title;
            description = dataset.description;
            language = dataset.language;
            chartSeries = dataset.chartSeries;
            articles = dataset.articles;
            categories = dataset.categories;
            actors = dataset.actors;
            places = dataset.places;
            series = dataset.series;
            questions = dataset.questions;
            events = dataset.events;
            figures = dataset.figures;
            notes = dataset.notes;
            accepted = dataset.accepted;
            foreign = dataset.foreign;
        }

        Dataset dataset() {
            return new Dataset(
                    id,
                    title,
                    description,
                    language,
                    chartSeries,
                    articles,
                    categories,
                    actors,
                    places,
                    series,
                    questions,
                    events,
                    figures,
                    notes,
                    accepted,
                    foreign);
        }
    }
}
