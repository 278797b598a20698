package org.isnad.curation;

import java.util.List;
import org.isnad.document.DatasetList;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Category;
import org.isnad.model.Dataset;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Note;
import org.isnad.model.Place;
import org.isnad.model.Question;
import org.isnad.model.Series;

/** The lists of a data set alike, whatever they hold. */
final class ListedRecords {
    private ListedRecords() {}

    /** The records of a list. */
    static List<? extends Record> of(Dataset dataset, DatasetList list) {
        return switch (list) {
            case ARTICLES -> dataset.articles();
            case CATEGORIES -> dataset.categories();
            case ACTORS -> dataset.actors();
            case PLACES -> dataset.places();
            case SERIES -> dataset.series();
            case QUESTIONS -> dataset.questions();
            case EVENTS -> dataset.events();
            case FIGURES -> dataset.figures();
            case NOTES -> dataset.notes();
        };
    }

    /** What a record is called. */
    static String id(Record record) {
        return switch (record) {
            case Article article -> article.id().value();
            case Category category -> category.id().value();
            case Actor actor -> actor.id().value();
            case Place place -> place.id().value();
            case Series series -> series.id().value();
            case Question question -> question.id().value();
            case Event event -> event.id().value();
            case Figure figure -> figure.id().value();
            case Note note -> note.id().value();
            default -> throw new IllegalArgumentException("in no list: " + record.getClass());
        };
    }

    /**
     * The data set with another list.
     *
     * @throws ClassCastException if the list does not hold such records
     */
    static Dataset with(Dataset dataset, DatasetList list, List<? extends Record> records) {
        return switch (list) {
            case ARTICLES -> dataset.withArticles(all(records, Article.class));
            case CATEGORIES -> dataset.withCategories(all(records, Category.class));
            case ACTORS -> dataset.withActors(all(records, Actor.class));
            case PLACES -> dataset.withPlaces(all(records, Place.class));
            case SERIES -> dataset.withSeries(all(records, Series.class));
            case QUESTIONS -> dataset.withQuestions(all(records, Question.class));
            case EVENTS -> dataset.withEvents(all(records, Event.class));
            case FIGURES -> dataset.withFigures(all(records, Figure.class));
            case NOTES -> dataset.withNotes(all(records, Note.class));
        };
    }

    private static <T> List<T> all(List<? extends Record> records, Class<T> type) {
        return records.stream().map(type::cast).toList();
    }
}
