package org.isnad.ui.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.curation.ArticleEdit;
import org.isnad.curation.Edit;
import org.isnad.curation.ListEdit;
import org.isnad.curation.MarkedWords;
import org.isnad.curation.RecordIds;
import org.isnad.document.DatasetList;
import org.isnad.model.Actor;
import org.isnad.model.ActorId;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Bilingual;
import org.isnad.model.Category;
import org.isnad.model.CategoryId;
import org.isnad.model.CategoryRole;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Foreign;
import org.isnad.model.Note;
import org.isnad.model.NoteId;
import org.isnad.model.Place;
import org.isnad.model.PlaceId;
import org.isnad.model.Question;
import org.isnad.model.QuestionId;
import org.isnad.model.RecordId;
import org.isnad.model.Series;
import org.isnad.model.SeriesId;

/** The entries of one list of a data set, and the edits that change them. Immutable. */
final class ListEntries {
    private final Dataset dataset;
    private final ListKind kind;

    ListEntries(Dataset dataset, ListKind kind) {
        this.dataset = dataset;
        this.kind = kind;
    }

    /**
     * An entry.
     *
     * @param id its name in the data set, by which edits mean it; stays whatever it is called
     * @param words what the reader sees
     * @param aliases other spellings
     * @param uses how many records name it; for a note, how many records it belongs to
     * @param traits what it has besides
     */
    record Entry(String id, Bilingual words, List<String> aliases, int uses, EntryTraits traits) {

        /** Copies the list. */
        Entry {
            aliases = List.copyOf(aliases);
        }
    }

    /** The entries in the order of the data set. */
    List<Entry> all() {
        return switch (kind) {
            case CATEGORIES ->
                dataset.categories().stream()
                        .map(one -> new Entry(
                                one.id().value(),
                                one.labels(),
                                one.aliases(),
                                (int) dataset.events().stream()
                                        .filter(event -> event.category().equals(one.id()))
                                        .count(),
                                new EntryTraits.Family(one.role())))
                        .toList();
            case ACTORS ->
                dataset.actors().stream()
                        .map(one -> new Entry(
                                one.id().value(),
                                one.labels(),
                                one.aliases(),
                                uses(record -> record.actors().contains(one.id()) || speaks(record, one.id())),
                                EntryTraits.NONE))
                        .toList();
            case PLACES ->
                dataset.places().stream()
                        .map(one -> new Entry(
                                one.id().value(),
                                one.labels(),
                                one.aliases(),
                                uses(record -> record.places().contains(one.id())),
                                EntryTraits.NONE))
                        .toList();
            case SERIES ->
                dataset.series().stream()
                        .map(one -> new Entry(
                                one.id().value(),
                                one.labels(),
                                List.of(),
                                (int) dataset.figures().stream()
                                        .filter(figure -> figure.series().equals(one.id()))
                                        .count(),
                                new EntryTraits.Counted(one.subject(), one.unit())))
                        .toList();
            case QUESTIONS ->
                dataset.questions().stream()
                        .map(one -> new Entry(
                                one.id().value(),
                                one.text(),
                                List.of(),
                                uses(record -> record.questions().contains(one.id())),
                                EntryTraits.NONE))
                        .toList();
            case NOTES ->
                dataset.notes().stream()
                        .map(one -> new Entry(
                                one.id().value(),
                                one.text(),
                                List.of(),
                                one.records().size(),
                                new EntryTraits.Noted(one.kind())))
                        .toList();
            case EXEMPTIONS -> exemptions();
        };
    }

    private List<Entry> exemptions() {
        List<Entry> entries = new ArrayList<>();
        for (Article article : dataset.articles()) {
            for (int i = 0; i < article.exemptions().size(); i++) {
                var exemption = article.exemptions().get(i);
                String words = exemption.words().map(anchor -> anchor.exact()).orElse("¶ " + exemption.paragraph());
                entries.add(new Entry(
                        article.id().value() + "/" + i,
                        new Bilingual(words, Optional.empty()),
                        List.of(),
                        0,
                        EntryTraits.NONE));
            }
        }
        return entries;
    }

    /**
     * The edit that writes an entry anew: its id stays, and a former spelling of an actor, place or category an alias.
     *
     * @param traits of this list; others count as none
     */
    Optional<Edit> written(String id, Bilingual words, EntryTraits traits) {
        return switch (kind) {
            case CATEGORIES ->
                one(dataset.categories(), one -> one.id().value().equals(id))
                        .map(one -> new ListEdit.PutCategory(
                                new Category(one.id(), words, one.aliases(), role(traits, one.role()), one.foreign())));
            case ACTORS ->
                one(dataset.actors(), one -> one.id().value().equals(id))
                        .map(one -> new ListEdit.PutActor(new Actor(one.id(), words, one.aliases(), one.foreign())));
            case PLACES ->
                one(dataset.places(), one -> one.id().value().equals(id))
                        .map(one -> new ListEdit.PutPlace(new Place(one.id(), words, one.aliases(), one.foreign())));
            case SERIES ->
                one(dataset.series(), one -> one.id().value().equals(id)).map(one -> {
                    EntryTraits.Counted was = new EntryTraits.Counted(one.subject(), one.unit());
                    EntryTraits.Counted now = traits instanceof EntryTraits.Counted counted ? counted : was;
                    // What was never told apart from the name goes with it.
                    return new ListEdit.PutSeries(new Series(
                            one.id(),
                            words,
                            now.subject().equals(one.labels()) ? words : now.subject(),
                            now.unit().equals(one.labels()) ? words : now.unit(),
                            one.foreign()));
                });
            case QUESTIONS ->
                one(dataset.questions(), one -> one.id().value().equals(id))
                        .map(one -> new ListEdit.PutQuestion(new Question(one.id(), words, one.foreign())));
            case NOTES, EXEMPTIONS -> Optional.empty();
        };
    }

    /**
     * The edit that writes a note anew.
     *
     * @param words where the words of its citations stand; empty where those do not all stand
     */
    Optional<Edit> writtenNote(
            String id, Bilingual words, EntryTraits traits, Function<Anchor, Optional<MarkedWords>> place) {
        return one(dataset.notes(), one -> one.id().value().equals(id))
                .flatMap(one -> NoteEdits.citations(one, place)
                        .map(citations -> new ListEdit.PutNote(
                                Optional.of(one.id()),
                                kind(traits, one.kind()),
                                words,
                                one.records(),
                                one.articles(),
                                citations)));
    }

    /**
     * The edit that adds an entry.
     *
     * @param traits of this list; where they are others, the usual ones
     * @param about the record to which a note belongs; empty for none
     */
    Optional<Edit> added(Bilingual words, EntryTraits traits, Optional<RecordId> about) {
        Set<String> taken = all().stream().map(Entry::id).collect(Collectors.toSet());
        String name = words.en().orElse("");
        return switch (kind) {
            case CATEGORIES ->
                Optional.of(new ListEdit.PutCategory(new Category(
                        new CategoryId(RecordIds.ofName(name, "category", taken)),
                        words,
                        List.of(),
                        role(traits, CategoryRole.CONTEXT),
                        Foreign.NONE)));
            case ACTORS ->
                Optional.of(new ListEdit.PutActor(new Actor(
                        new ActorId(RecordIds.ofName(name, "actor", taken)), words, List.of(), Foreign.NONE)));
            case PLACES ->
                Optional.of(new ListEdit.PutPlace(new Place(
                        new PlaceId(RecordIds.ofName(name, "place", taken)), words, List.of(), Foreign.NONE)));
            case SERIES ->
                Optional.of(new ListEdit.PutSeries(new Series(
                        new SeriesId(RecordIds.ofName(name, "series", taken)),
                        words,
                        traits instanceof EntryTraits.Counted counted ? counted.subject() : words,
                        traits instanceof EntryTraits.Counted counted ? counted.unit() : words,
                        Foreign.NONE)));
            case QUESTIONS ->
                Optional.of(new ListEdit.PutQuestion(
                        new Question(new QuestionId(RecordIds.ofName(name, "question", taken)), words, Foreign.NONE)));
            case NOTES ->
                about.map(record -> new ListEdit.PutNote(
                        Optional.empty(),
                        kind(traits, Note.Kind.OUTSIDE_KNOWLEDGE),
                        words,
                        List.of(record),
                        List.of(),
                        List.of()));
            case EXEMPTIONS -> Optional.empty();
        };
    }

    /** The edit that deletes an entry; one that is still named is refused when it is applied. */
    Edit dropped(String id) {
        return switch (kind) {
            case CATEGORIES -> new ListEdit.Drop(DatasetList.CATEGORIES, id);
            case ACTORS -> new ListEdit.Drop(DatasetList.ACTORS, id);
            case PLACES -> new ListEdit.Drop(DatasetList.PLACES, id);
            case SERIES -> new ListEdit.Drop(DatasetList.SERIES, id);
            case QUESTIONS -> new ListEdit.Drop(DatasetList.QUESTIONS, id);
            case NOTES -> new ListEdit.DropNote(new NoteId(id));
            case EXEMPTIONS -> {
                int slash = id.lastIndexOf('/');
                yield new ArticleEdit.Unexempt(
                        new ArticleId(id.substring(0, slash)), Integer.parseInt(id.substring(slash + 1)));
            }
        };
    }

    /** The edit that makes one entry of two: the first stays, with the spellings of the other; empty for other lists. */
    Optional<Edit> merged(String kept, String gone) {
        return switch (kind) {
            case ACTORS -> Optional.of(new ListEdit.MergeActors(new ActorId(kept), new ActorId(gone)));
            case PLACES -> Optional.of(new ListEdit.MergePlaces(new PlaceId(kept), new PlaceId(gone)));
            case CATEGORIES, SERIES, QUESTIONS, NOTES, EXEMPTIONS -> Optional.empty();
        };
    }

    /** The edit that moves a category among the others; empty at the ends and for other lists. */
    Optional<Edit> moved(String id, int steps) {
        List<String> ids = all().stream().map(Entry::id).toList();
        int to = ids.indexOf(id) + steps;
        return kind == ListKind.CATEGORIES && ids.contains(id) && to >= 0 && to < ids.size()
                ? Optional.of(new ListEdit.MoveCategory(new CategoryId(id), to))
                : Optional.empty();
    }

    private static CategoryRole role(EntryTraits traits, CategoryRole usual) {
        return traits instanceof EntryTraits.Family(var role) ? role : usual;
    }

    private static Note.Kind kind(EntryTraits traits, Note.Kind usual) {
        return traits instanceof EntryTraits.Noted(var kind) ? kind : usual;
    }

    private int uses(Predicate<DatedRecord> names) {
        return (int) Stream.<DatedRecord>concat(dataset.events().stream(), dataset.figures().stream())
                .filter(names)
                .count();
    }

    private static boolean speaks(DatedRecord record, ActorId id) {
        return record.citations().stream()
                .flatMap(citation -> citation.voices().stream())
                .anyMatch(voice -> voice.actor().equals(Optional.of(id)));
    }

    private static <T> Optional<T> one(List<T> list, Predicate<T> wanted) {
        return list.stream().filter(wanted).findFirst();
    }
}
