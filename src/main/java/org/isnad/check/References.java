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

/** Leaves out the records of a data set whose id is taken or that name something that is not there, and reports each. */
final class References {
    private final SourceMap sources;
    private final List<Problem> problems;
    private Map<ArticleId, ?> articles = Map.of();
    private Map<CategoryId, ?> categories = Map.of();
    private Map<ActorId, ?> actors = Map.of();
    private Map<PlaceId, ?> places = Map.of();
    private Map<SeriesId, ?> series = Map.of();
    private Map<QuestionId, ?> questions = Map.of();

    References(SourceMap sources, List<Problem> problems) {
        this.sources = sources;
        this.problems = problems;
    }

    Dataset closed(Dataset dataset) {
        Map<ArticleId, Article> uniqueArticles = unique(dataset.articles(), Article::id);
        articles = uniqueArticles;
        Map<CategoryId, Category> uniqueCategories = unique(dataset.categories(), Category::id);
        categories = uniqueCategories;
        Map<ActorId, Actor> uniqueActors = unique(dataset.actors(), Actor::id);
        actors = uniqueActors;
        Map<PlaceId, Place> uniquePlaces = unique(dataset.places(), Place::id);
        places = uniquePlaces;
        Map<SeriesId, Series> uniqueSeries = unique(dataset.series(), Series::id);
        series = uniqueSeries;
        Map<QuestionId, Question> uniqueQuestions = unique(dataset.questions(), Question::id);
        questions = uniqueQuestions;
        List<DatedRecord> all = new ArrayList<>(dataset.events());
        all.addAll(dataset.figures());
        List<DatedRecord> records = new ArrayList<>(unique(all, DatedRecord::id).values());
        records.removeIf(record -> !closed(record));
        Map<RecordId, DatedRecord> byId = new HashMap<>();
        records.forEach(record -> byId.put(record.id(), record));
        List<Note> notes = new ArrayList<>(unique(dataset.notes(), Note::id).values());
        notes.removeIf(note -> !closed(note, byId));
        return dataset.withChartSeries(dataset.chartSeries().filter(id -> one(series, id, dataset, "chart", -1)))
                .withArticles(List.copyOf(uniqueArticles.values()))
                .withCategories(List.copyOf(uniqueCategories.values()))
                .withActors(List.copyOf(uniqueActors.values()))
                .withPlaces(List.copyOf(uniquePlaces.values()))
                .withSeries(List.copyOf(uniqueSeries.values()))
                .withQuestions(List.copyOf(uniqueQuestions.values()))
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

    private <K, V> Map<K, V> unique(List<? extends V> parts, Function<V, K> id) {
        Map<K, V> first = new LinkedHashMap<>();
        for (V part : parts) {
            V earlier = first.putIfAbsent(id.apply(part), part);
            if (earlier != null) {
                problems.add(Problem.of(
                        ProblemCode.DUPLICATE_ID,
                        sources.of(part, "id"),
                        "id",
                        id.apply(part).toString(),
                        "line",
                        sources.of(earlier, "id").line()));
            }
        }
        return first;
    }

    // Every dangling id is reported, not the first of a record alone; a record without a new problem stays.

    private boolean closed(DatedRecord record) {
        int before = problems.size();
        switch (record) {
            case Event event -> one(categories, event.category(), event, "category", -1);
            case Figure figure -> one(series, figure.series(), figure, "series", -1);
        }
        all(actors, record.actors(), record, "actors");
        all(places, record.places(), record, "places");
        all(questions, record.questions(), record, "questions");
        record.citations().forEach(this::citation);
        Anchors.ofDate(record).forEach(this::anchor);
        if (record.dateBasis() instanceof DateBasis.Inferred(var inference)
                && inference.base() instanceof Inference.Base.Published(var article)) {
            one(articles, article, inference.base(), "published", -1);
        }
        return problems.size() == before;
    }

    private boolean closed(Note note, Map<RecordId, DatedRecord> records) {
        int before = problems.size();
        all(records, note.records(), note, "records");
        all(articles, note.articles(), note, "articles");
        note.citations().forEach(this::citation);
        return problems.size() == before;
    }

    private void citation(Citation citation) {
        anchor(citation.anchor());
        for (Voice voice : citation.voices()) {
            voice.actor().ifPresent(actor -> one(actors, actor, voice, "actor", -1));
        }
    }

    private void anchor(Anchor anchor) {
        one(articles, anchor.article(), anchor, "article", -1);
    }

    private <K> void all(Map<K, ?> known, List<K> ids, Object owner, String field) {
        for (int i = 0; i < ids.size(); i++) {
            one(known, ids.get(i), owner, field, i);
        }
    }

    private <K> boolean one(Map<K, ?> known, K id, Object owner, String field, int index) {
        if (known.containsKey(id)) {
            return true;
        }
        problems.add(Problem.of(
                ProblemCode.DANGLING_ID, sources.of(owner, field, index), "id", id.toString(), "field", field));
        return false;
    }
}
