package org.isnad.curation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.check.Anchors;
import org.isnad.document.DatasetList;
import org.isnad.model.Actor;
import org.isnad.model.ActorId;
import org.isnad.model.Anchor;
import org.isnad.model.ArticleId;
import org.isnad.model.Basis;
import org.isnad.model.Bilingual;
import org.isnad.model.Category;
import org.isnad.model.CategoryId;
import org.isnad.model.CategoryRole;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Exemption;
import org.isnad.model.FigureKind;
import org.isnad.model.Foreign;
import org.isnad.model.Measure;
import org.isnad.model.Note;
import org.isnad.model.NoteId;
import org.isnad.model.Original;
import org.isnad.model.Paragraph;
import org.isnad.model.Place;
import org.isnad.model.PlaceId;
import org.isnad.model.Quantity;
import org.isnad.model.Question;
import org.isnad.model.QuestionId;
import org.isnad.model.RecordId;
import org.isnad.model.Series;
import org.isnad.model.SeriesId;
import org.isnad.model.Speech;
import org.isnad.model.Stance;
import org.isnad.model.Status;
import org.isnad.model.Voice;
import org.isnad.model.VoiceRole;
import org.isnad.text.CodePointRange;

/** Random edits of a state, most of which can be applied. */
public final class RandomEdit {
    private static final List<String> DATES = List.of(
            "2020-09-09",
            "2021-07",
            "2014",
            "2020~",
            "[2020-01-01..2020-03-15]",
            "2014/2017",
            "no date",
            "3/4/2020",
            "أواخر 2017");

    private final Random random;
    private final Curation now;
    private final List<DatedRecord> records;

    private RandomEdit(Random random, Curation now) {
        this.random = random;
        this.now = now;
        this.records = Stream.<DatedRecord>concat(now.dataset().events().stream(), now.dataset().figures().stream())
                .toList();
    }

    /** One of all the kinds of edits. */
    public static Edit of(Random random, Curation now) {
        return new RandomEdit(random, now).edit();
    }

    private Edit edit() {
        return switch (random.nextInt(43)) {
            case 0, 1, 2 -> new RecordEdit.Put(draft());
            case 3 -> new RecordEdit.Keep(draft());
            case 4 -> new RecordEdit.DropDraft(any(List.copyOf(now.drafts().keySet()), new RecordId("none")));
            case 5, 6 -> new RecordEdit.Date(record(), date());
            case 7, 8 -> new RecordEdit.Title(record(), maybe(text()));
            case 9 -> new RecordEdit.Summary(record(), maybe(text()));
            case 10 -> new RecordEdit.Category(some(), category());
            case 11 -> new RecordEdit.Status(some(), any(List.of(Status.values()), Status.PLANNED));
            case 12 -> new RecordEdit.Actors(record(), List.of(actor()));
            case 13 -> new RecordEdit.Places(record(), List.of(place()));
            case 14 -> new RecordEdit.Questions(record(), List.of(question()));
            case 15 -> new RecordEdit.AddActor(some(), actor());
            case 16 -> new RecordEdit.AddPlace(some(), place());
            case 17 -> new RecordEdit.Count(record(), counting());
            case 18 -> new RecordEdit.Cite(record(), citation());
            case 19 -> new RecordEdit.Source(record(), citation(), date());
            case 20 -> new RecordEdit.Recite(record(), random.nextInt(3), citation());
            case 21 -> new RecordEdit.Uncite(record(), random.nextInt(3));
            case 22 -> new RecordEdit.MoveCitation(record(), random.nextInt(3), random.nextInt(3));
            case 23 -> new RecordEdit.Delete(List.of(record()));
            case 24 -> new RecordEdit.Merge(record(), record());
            case 25 -> new RecordEdit.Split(record(), List.of(random.nextInt(2)));
            case 26 ->
                new ArticleEdit.Add(
                        any(List.of("articles/new", "articles/other", "../new"), "") + random.nextInt(3) + ".txt",
                        "مقال\n\nفيه كلمات وكلمات.",
                        Optional.empty(),
                        maybe(new Original(any(List.of("articles/originals/x.pdf", "/x"), ""), "0".repeat(64))));
            case 27 ->
                switch (random.nextInt(16)) {
                    case 0, 1 -> new ArticleEdit.Remove(article());
                    case 2, 3, 4 -> new ArticleEdit.TakeOver(article(), article());
                    case 5, 6 -> new ArticleEdit.Reanchor(anchor(), words());
                    case 7 -> new ArticleEdit.Accept(article(), "0".repeat(63) + random.nextInt(3));
                    default -> publish();
                };
            case 28 ->
                new ArticleEdit.Exempt(
                        article(),
                        1,
                        Optional.empty(),
                        any(List.of(Exemption.Reason.values()), null),
                        Optional.of(text()));
            case 29 -> new ArticleEdit.Unexempt(article(), random.nextInt(2));
            case 30 ->
                new ListEdit.PutCategory(new Category(
                        new CategoryId("c" + random.nextInt(5)), text(), List.of(), CategoryRole.SAY, Foreign.NONE));
            case 31 ->
                new ListEdit.PutActor(new Actor(new ActorId("a" + random.nextInt(5)), text(), List.of(), Foreign.NONE));
            case 32 ->
                new ListEdit.PutPlace(new Place(new PlaceId("p" + random.nextInt(5)), text(), List.of(), Foreign.NONE));
            case 33 ->
                random.nextBoolean()
                        ? new ListEdit.PutSeries(
                                new Series(new SeriesId("s" + random.nextInt(3)), text(), text(), text(), Foreign.NONE))
                        : new ListEdit.PutQuestion(
                                new Question(new QuestionId("q" + random.nextInt(3)), text(), Foreign.NONE));
            case 34 ->
                new ListEdit.Drop(
                        random.nextBoolean()
                                ? DatasetList.ACTORS
                                : any(List.of(DatasetList.values()), DatasetList.ACTORS),
                        "a" + random.nextInt(5));
            case 35 -> new ListEdit.MoveCategory(category(), random.nextInt(3));
            case 36 ->
                random.nextBoolean()
                        ? new ListEdit.MergeActors(actor(), actor())
                        : new ListEdit.MergePlaces(place(), place());
            case 37 ->
                new ListEdit.PutNote(
                        Optional.empty(),
                        Note.Kind.OUTSIDE_KNOWLEDGE,
                        text(),
                        List.of(record()),
                        List.of(article()),
                        List.of(citation()));
            case 38 ->
                new ListEdit.DropNote(
                        now.dataset().notes().isEmpty()
                                ? new NoteId("none")
                                : now.dataset().notes().getLast().id());
            case 39 -> merge();
            case 40 -> new Edit.Together(List.of(edit(), edit()));
            default ->
                random.nextBoolean()
                        ? new ListEdit.Entitle(text(), maybe(text()))
                        : new ListEdit.Chart(maybe(series()));
        };
    }

    /** A record as another data set may have it, with an entry that it names. */
    private MergeEdit merge() {
        Dataset nothing = now.dataset();
        for (DatasetList list : DatasetList.values()) {
            nothing = ListedRecords.with(nothing, list, List.of());
        }
        Category category = new Category(
                new CategoryId("m" + random.nextInt(3)), text(), List.of(), CategoryRole.SAY, Foreign.NONE);
        List<Event> events = now.dataset().events();
        return new MergeEdit(
                nothing.withCategories(List.of(category))
                        .withEvents(
                                events.isEmpty()
                                        ? List.of()
                                        : List.of(events.get(random.nextInt(events.size()))
                                                .withId(record())
                                                .withCategory(random.nextBoolean() ? category.id() : category()))),
                Map.of());
    }

    private Anchor anchor() {
        List<Anchor> anchors = now.dataset().events().stream()
                .flatMap(event -> Anchors.of(event).stream())
                .toList();
        return any(anchors, new Anchor(article(), 1, "لا شيء", "", ""));
    }

    private ArticleEdit publish() {
        boolean known = random.nextBoolean();
        return new ArticleEdit.Describe(
                article(),
                any(List.of(ArticleEdit.Trait.values()), ArticleEdit.Trait.PUBLISHED),
                known
                        ? new ArticleEdit.Statement(
                                Optional.of(any(DATES, "2020")), Basis.STATED, Optional.of(words()), Optional.empty())
                        : new ArticleEdit.Statement(
                                Optional.empty(), Basis.UNKNOWN, Optional.empty(), Optional.of(text())));
    }

    private Draft draft() {
        Draft begun = random.nextBoolean() ? Draft.event(words()) : Draft.figure(words());
        Draft.Content content = begun.content() instanceof Draft.Content.OfEvent
                ? new Draft.Content.OfEvent(maybe(category()))
                : new Draft.Content.OfFigure(maybe(counting()));
        return new Draft(
                random.nextInt(3) == 0 ? maybe(any(List.copyOf(now.drafts().keySet()), record())) : Optional.empty(),
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(date()),
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(text()),
                maybe(text()),
                content,
                List.of(),
                List.of(place()),
                List.of(),
                Optional.of(Status.REPORTED),
                random.nextInt(4) == 0 ? List.of() : begun.citations());
    }

    private DateEntry date() {
        return switch (random.nextInt(5)) {
            case 0 -> new DateEntry.External(any(DATES, "2020"));
            case 1 ->
                new DateEntry.Inferred(
                        words(),
                        random.nextBoolean()
                                ? new DateEntry.Base.Published(article())
                                : new DateEntry.Base.Words(words(), any(DATES, "2020")),
                        any(List.of("previous_month", "same_day", "reasoned", "no_such_rule"), "same_day"),
                        Map.of(),
                        maybe(any(DATES, "2020")),
                        text());
            default -> new DateEntry.Stated(any(DATES, "2020"), maybe(words()));
        };
    }

    private CitationEntry citation() {
        return new CitationEntry(
                words(),
                random.nextBoolean()
                        ? List.of()
                        : List.of(new Voice(VoiceRole.EXPERT, Optional.of(text()), maybe(actor()))),
                Speech.DIRECT,
                any(List.of(Stance.values()), Stance.SUPPORTS),
                random.nextInt(4) == 0
                        ? Optional.of(new CitationEntry.ClaimEntry(
                                maybe(any(DATES, "2020")), Optional.of(new Quantity.About(BigDecimal.TEN))))
                        : Optional.empty());
    }

    private Counting counting() {
        return new Counting(
                series(),
                random.nextBoolean()
                        ? new Quantity.Exact(BigDecimal.valueOf(1 + random.nextInt(99)))
                        : new Quantity.Part(
                                1, 1 + random.nextInt(9), any(List.of(Quantity.Hedge.values()), Quantity.Hedge.EXACT)),
                any(List.of(FigureKind.values()), FigureKind.ACTUAL),
                any(List.of(Measure.values()), Measure.LEVEL),
                maybe(text()),
                Optional.empty(),
                Optional.empty());
    }

    private MarkedWords words() {
        List<ArticleId> articles = new ArrayList<>(now.texts().keySet());
        articles.sort(null);
        ArticleId article = any(articles, new ArticleId("none"));
        if (!now.texts().containsKey(article)) {
            return new MarkedWords(article, 1, new CodePointRange(0, 1));
        }
        Paragraph paragraph = any(now.texts().get(article).paragraphs(), null);
        int length = paragraph.text().codePointCount(0, paragraph.text().length());
        int start = random.nextInt(length);
        return new MarkedWords(
                article,
                paragraph.number(),
                new CodePointRange(start, Math.min(length + random.nextInt(2), start + 1 + random.nextInt(12))));
    }

    private RecordId record() {
        return any(records.stream().map(DatedRecord::id).toList(), new RecordId("none"));
    }

    private List<RecordId> some() {
        return Stream.of(record(), record()).distinct().toList();
    }

    private CategoryId category() {
        return any(ids(now.dataset().categories(), Category::id), new CategoryId("none"));
    }

    private ActorId actor() {
        return any(ids(now.dataset().actors(), Actor::id), new ActorId("none"));
    }

    private PlaceId place() {
        return any(ids(now.dataset().places(), Place::id), new PlaceId("none"));
    }

    private QuestionId question() {
        return any(ids(now.dataset().questions(), Question::id), new QuestionId("none"));
    }

    private SeriesId series() {
        return any(ids(now.dataset().series(), Series::id), new SeriesId("none"));
    }

    private ArticleId article() {
        return any(ids(now.dataset().articles(), article -> article.id()), new ArticleId("none"));
    }

    private static <T, K> List<K> ids(List<T> list, Function<T, K> id) {
        return list.stream().map(id).toList();
    }

    private Bilingual text() {
        return new Bilingual(
                any(List.of("كلمات", "لقاء 🌉", "اتفاق «جديد»"), "س"),
                maybe(any(List.of("Some words", "A bridge"), "x")));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T any(List<T> values, T none) {
        return values.isEmpty() ? none : values.get(random.nextInt(values.size()));
    }
}
