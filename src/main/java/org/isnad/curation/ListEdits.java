package org.isnad.curation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.document.DatasetList;
import org.isnad.model.Actor;
import org.isnad.model.ActorId;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Bilingual;
import org.isnad.model.Category;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Foreign;
import org.isnad.model.Note;
import org.isnad.model.NoteId;
import org.isnad.model.Place;
import org.isnad.model.PlaceId;
import org.isnad.model.Question;
import org.isnad.model.RecordId;
import org.isnad.model.Series;
import org.isnad.model.Voice;

/** Applies edits of the data set's own lists and words; used once. */
final class ListEdits {
    private final Curation curation;
    private final Dataset dataset;

    ListEdits(Curation curation) {
        this.curation = curation;
        this.dataset = curation.dataset();
    }

    Dataset apply(ListEdit edit) throws EditFaultException {
        return switch (edit) {
            case ListEdit.PutCategory(var category) ->
                dataset.withCategories(put(dataset.categories(), category, Category::id, ListEdits::renamed));
            case ListEdit.PutActor(var actor) ->
                dataset.withActors(put(dataset.actors(), actor, Actor::id, ListEdits::renamed));
            case ListEdit.PutPlace(var place) ->
                dataset.withPlaces(put(dataset.places(), place, Place::id, ListEdits::renamed));
            case ListEdit.PutSeries(var series) ->
                dataset.withSeries(put(dataset.series(), series, Series::id, (old, now) -> now));
            case ListEdit.PutQuestion(var question) ->
                dataset.withQuestions(put(dataset.questions(), question, Question::id, (old, now) -> now));
            case ListEdit.Drop(var list, var id) -> drop(list, id);
            case ListEdit.MoveCategory(var id, var to) -> {
                List<Category> categories = new ArrayList<>(dataset.categories());
                Category moved = one(categories, Category::id, id);
                if (to < 0 || to >= categories.size()) {
                    throw new EditFaultException(EditFault.NO_SUCH_PART);
                }
                categories.remove(moved);
                categories.add(to, moved);
                yield dataset.withCategories(categories);
            }
            case ListEdit.MergeActors(var kept, var merged) -> mergeActors(kept, merged);
            case ListEdit.MergePlaces(var kept, var merged) -> mergePlaces(kept, merged);
            case ListEdit.PutNote note -> putNote(note);
            case ListEdit.DropNote(var id) -> {
                one(dataset.notes(), Note::id, id);
                yield dataset.withNotes(dataset.notes().stream()
                        .filter(note -> !note.id().equals(id))
                        .toList());
            }
            case ListEdit.Entitle(var title, var description) ->
                dataset.withTitle(title).withDescription(description);
            case ListEdit.Chart(var series) -> {
                if (series.isPresent()) {
                    one(dataset.series(), Series::id, series.get());
                }
                yield dataset.withChartSeries(series);
            }
        };
    }

    /** What a changed entry takes over from the one before. */
    private interface Renaming<T> {
        T of(T old, T now);
    }

    private static <T, K> List<T> put(List<T> list, T entry, Function<T, K> id, Renaming<T> renaming) {
        List<T> all = new ArrayList<>(list);
        for (int i = 0; i < all.size(); i++) {
            if (id.apply(all.get(i)).equals(id.apply(entry))) {
                all.set(i, renaming.of(all.get(i), entry));
                return all;
            }
        }
        all.add(entry);
        return all;
    }

    private static Category renamed(Category old, Category now) {
        return new Category(
                now.id(), now.labels(), aliases(old.labels(), now.labels(), now.aliases()), now.role(), now.foreign());
    }

    private static Actor renamed(Actor old, Actor now) {
        return new Actor(now.id(), now.labels(), aliases(old.labels(), now.labels(), now.aliases()), now.foreign());
    }

    private static Place renamed(Place old, Place now) {
        return new Place(now.id(), now.labels(), aliases(old.labels(), now.labels(), now.aliases()), now.foreign());
    }

    /** Aliases with the former label, which the articles may go on using. */
    private static List<String> aliases(Bilingual old, Bilingual now, List<String> aliases) {
        return old.ar().equals(now.ar()) ? aliases : Records.union(aliases, List.of(old.ar()));
    }

    private Dataset drop(DatasetList list, String id) throws EditFaultException {
        if (used(list).contains(id)) {
            throw new EditFaultException(EditFault.IN_USE);
        }
        return switch (list) {
            case CATEGORIES -> dataset.withCategories(without(dataset.categories(), Category::id, id));
            case ACTORS -> dataset.withActors(without(dataset.actors(), Actor::id, id));
            case PLACES -> dataset.withPlaces(without(dataset.places(), Place::id, id));
            case SERIES -> dataset.withSeries(without(dataset.series(), Series::id, id));
            case QUESTIONS -> dataset.withQuestions(without(dataset.questions(), Question::id, id));
            // These have edits of their own.
            case ARTICLES, EVENTS, FIGURES, NOTES -> throw new EditFaultException(EditFault.NO_SUCH_ENTRY);
        };
    }

    private Set<String> used(DatasetList list) {
        Stream<?> ids = switch (list) {
            case CATEGORIES -> dataset.events().stream().map(Event::category);
            case ACTORS ->
                Stream.concat(
                        records().flatMap(record -> record.actors().stream()),
                        citations()
                                .flatMap(citation -> citation.voices().stream())
                                .flatMap(voice -> voice.actor().stream()));
            case PLACES -> records().flatMap(record -> record.places().stream());
            case SERIES ->
                Stream.concat(dataset.figures().stream().map(Figure::series), dataset.chartSeries().stream());
            case QUESTIONS -> records().flatMap(record -> record.questions().stream());
            case ARTICLES, EVENTS, FIGURES, NOTES -> Stream.empty();
        };
        return ids.map(Object::toString).collect(Collectors.toSet());
    }

    private Stream<DatedRecord> records() {
        return Stream.concat(dataset.events().stream(), dataset.figures().stream());
    }

    private Stream<Citation> citations() {
        return Stream.concat(
                records().flatMap(record -> record.citations().stream()),
                dataset.notes().stream().flatMap(note -> note.citations().stream()));
    }

    private Dataset mergeActors(ActorId kept, ActorId merged) throws EditFaultException {
        Actor one = one(dataset.actors(), Actor::id, kept);
        Actor other = one(dataset.actors(), Actor::id, merged);
        refuseSame(kept, merged);
        Actor whole = new Actor(
                kept,
                one.labels(),
                joined(one.labels(), one.aliases(), other.labels(), other.aliases()),
                one.foreign());
        Function<Citation, Citation> citation = old -> old.withVoices(old.voices().stream()
                .map(voice ->
                        new Voice(voice.role(), voice.name(), voice.actor().map(id -> id.equals(merged) ? kept : id)))
                .toList());
        return dataset.withActors(
                        without(put(dataset.actors(), whole, Actor::id, (old, now) -> now), Actor::id, merged.value()))
                .withEvents(dataset.events().stream()
                        .map(event -> event.withActors(replaced(event.actors(), merged, kept))
                                .withCitations(
                                        event.citations().stream().map(citation).toList()))
                        .toList())
                .withFigures(dataset.figures().stream()
                        .map(figure -> figure.withActors(replaced(figure.actors(), merged, kept))
                                .withCitations(figure.citations().stream()
                                        .map(citation)
                                        .toList()))
                        .toList())
                .withNotes(dataset.notes().stream()
                        .map(note -> note.withCitations(
                                note.citations().stream().map(citation).toList()))
                        .toList());
    }

    private Dataset mergePlaces(PlaceId kept, PlaceId merged) throws EditFaultException {
        Place one = one(dataset.places(), Place::id, kept);
        Place other = one(dataset.places(), Place::id, merged);
        refuseSame(kept, merged);
        Place whole = new Place(
                kept,
                one.labels(),
                joined(one.labels(), one.aliases(), other.labels(), other.aliases()),
                one.foreign());
        return dataset.withPlaces(
                        without(put(dataset.places(), whole, Place::id, (old, now) -> now), Place::id, merged.value()))
                .withEvents(dataset.events().stream()
                        .map(event -> event.withPlaces(replaced(event.places(), merged, kept)))
                        .toList())
                .withFigures(dataset.figures().stream()
                        .map(figure -> figure.withPlaces(replaced(figure.places(), merged, kept)))
                        .toList());
    }

    private static void refuseSame(Object kept, Object merged) throws EditFaultException {
        if (kept.equals(merged)) {
            throw new EditFaultException(EditFault.OTHER_KIND);
        }
    }

    /** The spellings of two entries but for the label of the first. */
    private static List<String> joined(Bilingual label, List<String> aliases, Bilingual other, List<String> others) {
        return Records.union(Records.union(aliases, List.of(other.ar())), others).stream()
                .filter(alias -> !alias.equals(label.ar()))
                .distinct()
                .toList();
    }

    private static <T> List<T> replaced(List<T> ids, T old, T now) {
        return ids.stream().map(id -> id.equals(old) ? now : id).distinct().toList();
    }

    private Dataset putNote(ListEdit.PutNote edit) throws EditFaultException {
        Set<RecordId> records = records().map(DatedRecord::id).collect(Collectors.toSet());
        Set<ArticleId> articles = dataset.articles().stream().map(Article::id).collect(Collectors.toSet());
        if (!records.containsAll(edit.records()) || !articles.containsAll(edit.articles())) {
            throw new EditFaultException(EditFault.NO_SUCH_ENTRY);
        }
        Set<String> taken = new HashSet<>();
        dataset.notes().forEach(note -> taken.add(note.id().value()));
        NoteId id = edit.id()
                .orElseGet(() -> new NoteId(RecordIds.of(Optional.of(edit.text()), "note", Optional.empty(), taken)));
        Note note = new Note(
                id,
                edit.kind(),
                edit.text(),
                edit.records(),
                edit.articles(),
                new Understanding(curation).citations(edit.citations()),
                Foreign.NONE);
        return dataset.withNotes(put(
                dataset.notes(),
                note,
                Note::id,
                (old, now) -> new Note(
                        now.id(),
                        now.kind(),
                        now.text(),
                        now.records(),
                        now.articles(),
                        now.citations(),
                        old.foreign())));
    }

    private static <T, K> T one(List<T> list, Function<T, K> id, K wanted) throws EditFaultException {
        return list.stream()
                .filter(entry -> id.apply(entry).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new EditFaultException(EditFault.NO_SUCH_ENTRY));
    }

    private static <T> List<T> without(List<T> list, Function<T, ?> id, String gone) throws EditFaultException {
        List<T> left = list.stream()
                .filter(entry -> !id.apply(entry).toString().equals(gone))
                .toList();
        if (left.size() == list.size()) {
            throw new EditFaultException(EditFault.NO_SUCH_ENTRY);
        }
        return left;
    }
}
