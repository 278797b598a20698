package org.isnad.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.Actor;
import org.isnad.model.ActorId;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Bilingual;
import org.isnad.model.Category;
import org.isnad.model.CategoryId;
import org.isnad.model.Dataset;
import org.isnad.model.Place;
import org.isnad.model.PlaceId;
import org.isnad.model.Question;
import org.isnad.model.QuestionId;
import org.isnad.model.Series;
import org.isnad.model.SeriesId;
import org.isnad.text.FoldedText;

/**
 * What the articles, categories, actors, places, series and questions of the second data set are called in the first. Ids are
 * names that each curator has chosen alone, so they tell nothing: articles are the same by their checksum, the others by their
 * Arabic label, in any spelling, or by an alias. A category without such a label is the other one of its role, where each data set
 * has one alone.
 */
final class Counterparts {
    private final Map<ArticleId, ArticleId> articles;
    private final Map<CategoryId, CategoryId> categories;
    private final Map<ActorId, ActorId> actors;
    private final Map<PlaceId, PlaceId> places;
    private final Map<SeriesId, SeriesId> series;
    private final Map<QuestionId, QuestionId> questions;

    Counterparts(Dataset first, Dataset second) {
        articles = found(first.articles(), second.articles(), Article::id, article -> List.of(article.sha256()));
        categories = found(
                first.categories(), second.categories(), Category::id, each -> names(each.labels(), each.aliases()));
        onlyOnesOfTheirRole(first.categories(), second.categories());
        actors = found(first.actors(), second.actors(), Actor::id, each -> names(each.labels(), each.aliases()));
        places = found(first.places(), second.places(), Place::id, each -> names(each.labels(), each.aliases()));
        series = found(first.series(), second.series(), Series::id, each -> names(each.labels(), List.of()));
        questions = found(first.questions(), second.questions(), Question::id, each -> names(each.text(), List.of()));
    }

    Optional<ArticleId> of(ArticleId id) {
        return Optional.ofNullable(articles.get(id));
    }

    Optional<CategoryId> of(CategoryId id) {
        return Optional.ofNullable(categories.get(id));
    }

    Optional<ActorId> of(ActorId id) {
        return Optional.ofNullable(actors.get(id));
    }

    Optional<PlaceId> of(PlaceId id) {
        return Optional.ofNullable(places.get(id));
    }

    Optional<SeriesId> of(SeriesId id) {
        return Optional.ofNullable(series.get(id));
    }

    Optional<QuestionId> of(QuestionId id) {
        return Optional.ofNullable(questions.get(id));
    }

    /** Names are tried in their order: the label before the aliases. */
    private static <T, I> Map<I, I> found(
            List<T> first, List<T> second, Function<T, I> id, Function<T, List<String>> names) {
        Map<String, I> byName = new HashMap<>();
        first.forEach(each -> byName.putIfAbsent(names.apply(each).getFirst(), id.apply(each)));
        first.forEach(each -> names.apply(each).forEach(name -> byName.putIfAbsent(name, id.apply(each))));
        Map<I, I> found = new HashMap<>();
        for (T each : second) {
            names.apply(each).stream()
                    .filter(byName::containsKey)
                    .findFirst()
                    .ifPresent(name -> found.put(id.apply(each), byName.get(name)));
        }
        return found;
    }

    private static List<String> names(Bilingual label, List<String> aliases) {
        return Stream.concat(Stream.of(label.ar()), aliases.stream())
                .map(Counterparts::spelling)
                .toList();
    }

    /** A name in one spelling. */
    static String spelling(String name) {
        return FoldedText.of(name).folded().strip();
    }

    private void onlyOnesOfTheirRole(List<Category> first, List<Category> second) {
        Set<CategoryId> taken = new HashSet<>(categories.values());
        for (Category category : second) {
            List<Category> here = ofRole(first, category);
            if (!categories.containsKey(category.id())
                    && ofRole(second, category).size() == 1
                    && here.size() == 1
                    && !taken.contains(here.getFirst().id())) {
                categories.put(category.id(), here.getFirst().id());
            }
        }
    }

    private static List<Category> ofRole(List<Category> categories, Category like) {
        return categories.stream()
                .filter(category -> category.role() == like.role())
                .collect(Collectors.toList());
    }
}
