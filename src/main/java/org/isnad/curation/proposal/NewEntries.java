package org.isnad.curation.proposal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.curation.ListEdit;
import org.isnad.curation.RecordIds;
import org.isnad.model.Bilingual;
import org.isnad.model.Category;
import org.isnad.model.CategoryId;
import org.isnad.model.CategoryRole;
import org.isnad.model.Dataset;
import org.isnad.model.Foreign;
import org.isnad.model.Question;
import org.isnad.model.QuestionId;
import org.isnad.model.Series;
import org.isnad.model.SeriesId;

/** Categories, series and questions that are named where a record is edited: one that is known by that name is no second one. */
public final class NewEntries {
    private NewEntries() {}

    /**
     * What a name stands for.
     *
     * @param id of the entry
     * @param made the edit that makes it; empty for one that is there
     */
    public record Named<I>(I id, Optional<ListEdit> made) {}

    /** A category for events. */
    public static Named<CategoryId> category(String name, Dataset dataset) {
        return known(dataset.categories(), Category::labels, Category::id, name).orElseGet(() -> {
            CategoryId id =
                    new CategoryId(free(dataset.categories(), one -> one.id().value(), "category"));
            return made(
                    id,
                    new ListEdit.PutCategory(
                            new Category(id, words(name), List.of(), CategoryRole.CONTEXT, Foreign.NONE)));
        });
    }

    /** A series for figures; what it counts and its unit are its name until somebody says otherwise. */
    public static Named<SeriesId> series(String name, Dataset dataset) {
        return known(dataset.series(), Series::labels, Series::id, name).orElseGet(() -> {
            SeriesId id = new SeriesId(free(dataset.series(), one -> one.id().value(), "series"));
            return made(
                    id, new ListEdit.PutSeries(new Series(id, words(name), words(name), words(name), Foreign.NONE)));
        });
    }

    /** A question that records answer. */
    public static Named<QuestionId> question(String text, Dataset dataset) {
        return known(dataset.questions(), Question::text, Question::id, text).orElseGet(() -> {
            QuestionId id =
                    new QuestionId(free(dataset.questions(), one -> one.id().value(), "question"));
            return made(id, new ListEdit.PutQuestion(new Question(id, words(text), Foreign.NONE)));
        });
    }

    private static <I> Named<I> made(I id, ListEdit edit) {
        return new Named<>(id, Optional.of(edit));
    }

    private static <T, I> Optional<Named<I>> known(
            List<T> list, Function<T, Bilingual> labels, Function<T, I> id, String name) {
        String wanted = name.strip();
        return list.stream()
                .filter(one -> labels.apply(one).ar().equals(wanted)
                        || labels.apply(one).en().filter(wanted::equals).isPresent())
                .findFirst()
                .map(one -> new Named<>(id.apply(one), Optional.empty()));
    }

    private static <T> String free(List<T> list, Function<T, String> id, String wanted) {
        return RecordIds.free(wanted, list.stream().map(id).collect(Collectors.toSet()));
    }

    private static Bilingual words(String name) {
        return new Bilingual(name.strip(), Optional.empty());
    }
}
