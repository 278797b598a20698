package org.isnad.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.model.Actor;
import org.isnad.model.ActorId;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Category;
import org.isnad.model.CategoryId;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Inference;
import org.isnad.model.Note;
import org.isnad.model.Place;
import org.isnad.model.PlaceId;
import org.isnad.model.Question;
import org.isnad.model.QuestionId;
import org.isnad.model.RecordId;
import org.isnad.model.Series;
import org.isnad.model.SeriesId;
import org.isnad.model.Voice;

/**
 * What the ids of a data set lead to: which of its records are whole, and a problem for each id that is taken or leads nowhere.
 * The data set itself stays as it is.
 */
final class References {
    private final SourceMap sources;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<ArticleId, Article> articles;
    private final Map<CategoryId, Category> categories;
    private final Map<ActorId, Actor> actors;
    private final Map<PlaceId, Place> places;
    private final Map<SeriesId, Series> series;
    private final Map<QuestionId, Question> questions;
    private final Dataset linked;

    private References(Dataset dataset, SourceMap sources) {
        this.sources = sources;
        articles = unique(dataset.articles(), Article::id, article -> new Subject.OfArticle(article.id()));
        categories = unique(dataset.categories(), Category::id, this::inFile);
        actors = unique(dataset.actors(), Actor::id, this::inFile);
        places = unique(dataset.places(), Place::id, this::inFile);
        series = unique(dataset.series(), Series::id, this::inFile);
        questions = unique(dataset.questions(), Question::id, this::inFile);
        List<DatedRecord> all = new ArrayList<>(dataset.events());
        all.addAll(dataset.figures());
        List<DatedRecord> records =
                new ArrayList<>(unique(all, DatedRecord::id, record -> new Subject.OfRecord(record.id()))
                        .values());
        records.removeIf(record -> !isWhole(record));
        Map<RecordId, DatedRecord> byId = new HashMap<>();
        records.forEach(record -> byId.put(record.id(), record));
        List<Note> notes = new ArrayList<>(unique(dataset.notes(), Note::id, note -> new Subject.OfNote(note.id()))
                .values());
        notes.removeIf(note -> !isWhole(note, byId));
        linked = dataset.withChartSeries(dataset.chartSeries()
                        .filter(id -> one(series, id, new Subject.InFile("$.chart.series"), dataset, "chart", -1)))
                .withArticles(List.copyOf(articles.values()))
                .withCategories(List.copyOf(categories.values()))
                .withActors(List.copyOf(actors.values()))
                .withPlaces(List.copyOf(places.values()))
                .withSeries(List.copyOf(series.values()))
                .withQuestions(List.copyOf(questions.values()))
                .withEvents(records.stream()
                        .filter(Event.class::isInstance)
                        .map(Event.class::cast)
                        .toList())
                .withFigures(records.stream()
                        .filter(Figure.class::isInstance)
                        .map(Figure.class::cast)
                        .toList())
                .withNotes(notes);
    }

    static References of(Dataset dataset, SourceMap sources) {
        return new References(dataset, sources);
    }

    /**
     * The data set without the records whose id is taken or that name something that is not there, and without the notes
     * that name one of these: every id in it leads to a record of it.
     */
    Dataset linked() {
        return linked;
    }

    /** A problem for each id that is taken or leads nowhere, in no order. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private Subject inFile(Object part) {
        return new Subject.InFile(sources.of(part).path());
    }

    private <K, V> Map<K, V> unique(List<? extends V> parts, Function<V, K> id, Function<V, Subject> subject) {
        Map<K, V> first = new LinkedHashMap<>();
        for (V part : parts) {
            V earlier = first.putIfAbsent(id.apply(part), part);
            if (earlier != null) {
                problems.add(Problem.of(
                        ProblemCode.DUPLICATE_ID,
                        subject.apply(part),
                        sources.of(part, "id"),
                        "id",
                        id.apply(part).toString(),
                        "line",
                        sources.of(earlier, "id").line()));
            }
        }
        return first;
    }

    // Every dangling id is reported, not the first of a record alone; a record without a new problem is whole.

    private boolean isWhole(DatedRecord record) {
        int before = problems.size();
        Subject subject = new Subject.OfRecord(record.id());
        switch (record) {
            case Event event -> one(categories, event.category(), subject, event, "category", -1);
            case Figure figure -> one(series, figure.series(), subject, figure, "series", -1);
        }
        all(actors, record.actors(), subject, record, "actors");
        all(places, record.places(), subject, record, "places");
        all(questions, record.questions(), subject, record, "questions");
        record.citations().forEach(citation -> citation(citation, subject));
        Anchors.ofDate(record).forEach(anchor -> anchor(anchor, subject));
        if (record.dateBasis() instanceof DateBasis.Inferred(var inference)) {
            if (inference.base() instanceof Inference.Base.Published(var article)) {
                one(articles, article, subject, inference.base(), "published", -1);
            }
            inference
                    .outside()
                    .ifPresent(outside -> one(articles, outside.article(), subject, outside, "published", -1));
        }
        return problems.size() == before;
    }

    private boolean isWhole(Note note, Map<RecordId, DatedRecord> records) {
        int before = problems.size();
        Subject subject = new Subject.OfNote(note.id());
        all(records, note.records(), subject, note, "records");
        all(articles, note.articles(), subject, note, "articles");
        note.citations().forEach(citation -> citation(citation, subject));
        return problems.size() == before;
    }

    private void citation(Citation citation, Subject subject) {
        anchor(citation.anchor(), subject);
        for (Voice voice : citation.voices()) {
            voice.actor().ifPresent(actor -> one(actors, actor, subject, voice, "actor", -1));
        }
    }

    private void anchor(Anchor anchor, Subject subject) {
        one(articles, anchor.article(), subject, anchor, "article", -1);
    }

    private <K> void all(Map<K, ?> known, List<K> ids, Subject subject, Object owner, String field) {
        for (int i = 0; i < ids.size(); i++) {
            one(known, ids.get(i), subject, owner, field, i);
        }
    }

    private <K> boolean one(Map<K, ?> known, K id, Subject subject, Object owner, String field, int index) {
        if (known.containsKey(id)) {
            return true;
        }
        problems.add(Problem.of(
                ProblemCode.DANGLING_ID,
                subject,
                sources.of(owner, field, index),
                "id",
                id.toString(),
                "field",
                field));
        return false;
    }
}
