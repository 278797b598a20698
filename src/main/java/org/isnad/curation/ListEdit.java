package org.isnad.curation;

import java.util.List;
import java.util.Optional;
import org.isnad.document.DatasetList;
import org.isnad.model.Actor;
import org.isnad.model.ActorId;
import org.isnad.model.ArticleId;
import org.isnad.model.Bilingual;
import org.isnad.model.Category;
import org.isnad.model.CategoryId;
import org.isnad.model.Note;
import org.isnad.model.NoteId;
import org.isnad.model.Place;
import org.isnad.model.PlaceId;
import org.isnad.model.Question;
import org.isnad.model.RecordId;
import org.isnad.model.Series;
import org.isnad.model.SeriesId;

/** An edit of the data set's own lists and words: what records choose from, the notes, the title. */
public sealed interface ListEdit extends Edit {

    /** Adds a category, or changes the one of that id; a former label becomes an alias. */
    record PutCategory(Category category) implements ListEdit {}

    /** Adds somebody, or changes the one of that id; a former label becomes an alias. */
    record PutActor(Actor actor) implements ListEdit {}

    /** Adds a place, or changes the one of that id; a former label becomes an alias. */
    record PutPlace(Place place) implements ListEdit {}

    /** Adds a series, or changes the one of that id. */
    record PutSeries(Series series) implements ListEdit {}

    /** Adds a question, or changes the one of that id. */
    record PutQuestion(Question question) implements ListEdit {}

    /** Deletes what no record names: a category, actor, place, series or question. */
    record Drop(DatasetList list, String id) implements ListEdit {}

    /** Moves a category to another lane, counted from 0. */
    record MoveCategory(CategoryId category, int to) implements ListEdit {}

    /** Makes one of two actors: the first stays, with the spellings of the other. */
    record MergeActors(ActorId kept, ActorId merged) implements ListEdit {}

    /** Makes one of two places: the first stays, with the spellings of the other. */
    record MergePlaces(PlaceId kept, PlaceId merged) implements ListEdit {}

    /**
     * Adds a note, or changes the one of that id.
     *
     * @param id its name; empty for a new one
     */
    record PutNote(
            Optional<NoteId> id,
            Note.Kind kind,
            Bilingual text,
            List<RecordId> records,
            List<ArticleId> articles,
            List<CitationEntry> citations)
            implements ListEdit {

        /** Copies the lists. */
        public PutNote {
            records = List.copyOf(records);
            articles = List.copyOf(articles);
            citations = List.copyOf(citations);
        }
    }

    /** Deletes a note. */
    record DropNote(NoteId note) implements ListEdit {}

    /** Gives the data set another title and description. */
    record Entitle(Bilingual title, Optional<Bilingual> description) implements ListEdit {}

    /** Chooses the series of the chart, or none. */
    record Chart(Optional<SeriesId> series) implements ListEdit {}
}
