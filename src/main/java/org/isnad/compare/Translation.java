package org.isnad.compare;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.curation.Curation;
import org.isnad.curation.MergeEdit;
import org.isnad.curation.RecordIds;
import org.isnad.dataset.ArticleSource;
import org.isnad.model.Actor;
import org.isnad.model.ActorId;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Attribute;
import org.isnad.model.Category;
import org.isnad.model.CategoryId;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Exemption;
import org.isnad.model.Figure;
import org.isnad.model.Foreign;
import org.isnad.model.Inference;
import org.isnad.model.Note;
import org.isnad.model.NoteId;
import org.isnad.model.Place;
import org.isnad.model.PlaceId;
import org.isnad.model.Question;
import org.isnad.model.QuestionId;
import org.isnad.model.RecordId;
import org.isnad.model.Series;
import org.isnad.model.SeriesId;
import org.isnad.model.Voice;

/**
 * Says in the ids of the first data set what the second says in its own. What has no counterpart is noted, under an id that is
 * free, and comes with the edit. Used for one edit.
 */
final class Translation {
    private final Counterparts counterparts;
    private final Dataset first;
    private final Dataset second;
    private final ArticleSource source;
    private final Set<String> taken = new HashSet<>();

    private final Map<ArticleId, Article> articles = new LinkedHashMap<>();
    private final Map<CategoryId, Category> categories = new LinkedHashMap<>();
    private final Map<ActorId, Actor> actors = new LinkedHashMap<>();
    private final Map<PlaceId, Place> places = new LinkedHashMap<>();
    private final Map<SeriesId, Series> series = new LinkedHashMap<>();
    private final Map<QuestionId, Question> questions = new LinkedHashMap<>();

    private final Map<String, String> files = new HashMap<>();
    private Optional<String> notAtHand = Optional.empty();

    Translation(Comparison comparison, Curation now, ArticleSource source) {
        this.counterparts = comparison.counterparts();
        this.first = now.dataset();
        this.second = comparison.second().dataset();
        this.source = source;
        Stream.<DatedRecord>concat(first.events().stream(), first.figures().stream())
                .forEach(record -> taken.add(record.id().value()));
        now.drafts().keySet().forEach(id -> taken.add(id.value()));
    }

    /** An id for a record that comes in: its own, or that with a number. */
    RecordId freeId(RecordId wanted) {
        String id = RecordIds.free(wanted.value(), taken);
        taken.add(id);
        return new RecordId(id);
    }

    DatedRecord record(DatedRecord record, RecordId id) {
        List<ActorId> who = record.actors().stream().map(this::actor).distinct().toList();
        List<PlaceId> where =
                record.places().stream().map(this::place).distinct().toList();
        List<QuestionId> asked =
                record.questions().stream().map(this::question).distinct().toList();
        List<Citation> citations =
                record.citations().stream().map(this::citation).toList();
        return switch (record) {
            case Event event ->
                new Event(
                        id,
                        event.date(),
                        basis(event.dateBasis()),
                        event.title(),
                        event.summary(),
                        category(event.category()),
                        who,
                        where,
                        asked,
                        event.status(),
                        citations,
                        event.foreign());
            case Figure figure ->
                figure.withId(id)
                        .withDateBasis(basis(figure.dateBasis()))
                        .withSeries(series(figure.series()))
                        .withActors(who)
                        .withPlaces(where)
                        .withQuestions(asked)
                        .withCitations(citations);
        };
    }

    Citation citation(Citation citation) {
        return citation.withAnchor(anchor(citation.anchor()))
                .withVoices(citation.voices().stream()
                        .map(voice -> new Voice(
                                voice.role(), voice.name(), voice.actor().map(this::actor)))
                        .toList());
    }

    /**
     * A note with the records that it is about, by their ids here.
     *
     * @param ids of the records of the second data set; those that are not here are left out
     */
    Note note(Note note, Map<RecordId, RecordId> ids) {
        Set<String> known = new HashSet<>();
        first.notes().forEach(other -> known.add(other.id().value()));
        return new Note(
                new NoteId(RecordIds.free(note.id().value(), known)),
                note.kind(),
                note.text(),
                note.records().stream()
                        .map(id -> Optional.ofNullable(ids.get(id)))
                        .flatMap(Optional::stream)
                        .toList(),
                note.articles().stream().map(this::article).distinct().toList(),
                note.citations().stream().map(this::citation).toList(),
                note.foreign());
    }

    /** The edit that puts these records and notes, with all that they name and the first data set does not have. */
    TakeOver.Answer edit(List<DatedRecord> records, List<Note> notes) {
        if (notAtHand.isPresent()) {
            return new TakeOver.Answer.ArticleNotAtHand(notAtHand.get());
        }
        return new TakeOver.Answer.Possible(new MergeEdit(
                new Dataset(
                        first.id(),
                        first.title(),
                        Optional.empty(),
                        first.language(),
                        first.chartSeries()
                                .or(() -> second.chartSeries()
                                        .filter(series::containsKey)
                                        .map(this::series)),
                        List.copyOf(articles.values()),
                        List.copyOf(categories.values()),
                        List.copyOf(actors.values()),
                        List.copyOf(places.values()),
                        List.copyOf(series.values()),
                        List.copyOf(questions.values()),
                        of(Event.class, records),
                        of(Figure.class, records),
                        notes,
                        Foreign.NONE),
                files));
    }

    private static <T> List<T> of(Class<T> kind, List<DatedRecord> records) {
        return records.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private DateBasis basis(DateBasis basis) {
        return switch (basis) {
            case DateBasis.External external -> external;
            case DateBasis.Stated(var phrase) -> new DateBasis.Stated(phrase.map(this::anchor));
            case DateBasis.Outside(var inference, var inWords) -> new DateBasis.Outside(inference(inference), inWords);
            case DateBasis.Inferred(var inference) -> new DateBasis.Inferred(inference(inference));
        };
    }

    private Inference inference(Inference inference) {
        return new Inference(
                anchor(inference.phrase()),
                switch (inference.base()) {
                    case Inference.Base.Published(var id) -> new Inference.Base.Published(article(id));
                    case Inference.Base.Words(var words, var date) -> new Inference.Base.Words(anchor(words), date);
                },
                inference.rule(),
                inference.parameters(),
                inference.reasoning(),
                inference
                        .outside()
                        .map(outside -> new Inference.Outside(
                                article(outside.article()),
                                outside.date(),
                                outside.rule(),
                                outside.parameters(),
                                outside.reasoning())));
    }

    private Anchor anchor(Anchor anchor) {
        return new Anchor(
                article(anchor.article()), anchor.paragraph(), anchor.exact(), anchor.prefix(), anchor.suffix());
    }

    private CategoryId category(CategoryId id) {
        return named(
                id,
                counterparts::of,
                categories,
                second.categories(),
                Category::id,
                first.categories(),
                wanted -> new CategoryId(wanted),
                (old, fresh) -> new Category(fresh, old.labels(), old.aliases(), old.role(), old.foreign()));
    }

    private ActorId actor(ActorId id) {
        return named(
                id,
                counterparts::of,
                actors,
                second.actors(),
                Actor::id,
                first.actors(),
                wanted -> new ActorId(wanted),
                (old, fresh) -> new Actor(fresh, old.labels(), old.aliases(), old.foreign()));
    }

    private PlaceId place(PlaceId id) {
        return named(
                id,
                counterparts::of,
                places,
                second.places(),
                Place::id,
                first.places(),
                wanted -> new PlaceId(wanted),
                (old, fresh) -> new Place(fresh, old.labels(), old.aliases(), old.foreign()));
    }

    private SeriesId series(SeriesId id) {
        return named(
                id,
                counterparts::of,
                series,
                second.series(),
                Series::id,
                first.series(),
                wanted -> new SeriesId(wanted),
                (old, fresh) -> new Series(fresh, old.labels(), old.subject(), old.unit(), old.foreign()));
    }

    private QuestionId question(QuestionId id) {
        return named(
                id,
                counterparts::of,
                questions,
                second.questions(),
                Question::id,
                first.questions(),
                wanted -> new QuestionId(wanted),
                (old, fresh) -> new Question(fresh, old.text(), old.foreign()));
    }

    /** An entry of a list under another id. */
    private interface Renamed<T, I> {
        T of(T entry, I id);
    }

    private static <T, I> I named(
            I id,
            Function<I, Optional<I>> counterpart,
            Map<I, T> coming,
            List<T> theirs,
            Function<T, I> idOf,
            List<T> ours,
            Function<String, I> made,
            Renamed<T, I> renamed) {
        Optional<I> here = counterpart.apply(id);
        if (here.isPresent()) {
            return here.get();
        }
        T known = coming.get(id);
        if (known == null) {
            Set<String> used = new HashSet<>();
            ours.forEach(entry -> used.add(idOf.apply(entry).toString()));
            coming.values().forEach(entry -> used.add(idOf.apply(entry).toString()));
            T entry = theirs.stream()
                    .filter(each -> idOf.apply(each).equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("in no list: " + id));
            known = renamed.of(entry, made.apply(RecordIds.free(id.toString(), used)));
            coming.put(id, known);
        }
        return idOf.apply(known);
    }

    private ArticleId article(ArticleId id) {
        Optional<ArticleId> here = counterparts.of(id);
        if (here.isPresent()) {
            return here.get();
        }
        return Optional.ofNullable(articles.get(id)).orElseGet(() -> coming(id)).id();
    }

    /** An article that comes in, without the file from which its words were taken, which stays where it is. */
    private Article coming(ArticleId id) {
        Article theirs = second.articles().stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no article " + id));
        Set<String> ids = new HashSet<>();
        Set<String> paths = new HashSet<>();
        Stream.concat(first.articles().stream(), articles.values().stream()).forEach(article -> {
            ids.add(article.id().value());
            paths.add(article.file());
        });
        ArticleId fresh = new ArticleId(RecordIds.free(id.value(), ids));
        Article article = new Article(
                fresh,
                freePath(theirs.file(), paths),
                theirs.sha256(),
                Optional.empty(),
                moved(theirs.headline(), fresh),
                moved(theirs.outlet(), fresh),
                moved(theirs.agency(), fresh),
                moved(theirs.published(), fresh),
                theirs.publishedOutside(),
                theirs.exemptions().stream()
                        .map(exemption -> new Exemption(
                                exemption.paragraph(),
                                exemption.words().map(words -> moved(words, fresh)),
                                exemption.reason(),
                                exemption.note()))
                        .toList(),
                theirs.foreign());
        articles.put(id, article);
        source.bytes(theirs)
                .flatMap(Translation::text)
                .ifPresentOrElse(text -> files.put(article.file(), text), () -> notAtHand = Optional.of(theirs.file()));
        return article;
    }

    private static <T> Attribute<T> moved(Attribute<T> attribute, ArticleId to) {
        return new Attribute<>(
                attribute.value(),
                attribute.basis(),
                attribute.anchor().map(anchor -> moved(anchor, to)),
                attribute.note());
    }

    private static Anchor moved(Anchor anchor, ArticleId to) {
        return new Anchor(to, anchor.paragraph(), anchor.exact(), anchor.prefix(), anchor.suffix());
    }

    private static String freePath(String file, Set<String> taken) {
        int slash = file.lastIndexOf('/') + 1;
        int dot = file.lastIndexOf('.');
        int end = dot > slash ? dot : file.length();
        String path = file;
        for (int n = 2; taken.contains(path); n++) {
            path = file.substring(0, end) + "-" + n + file.substring(end);
        }
        return path;
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
