package org.isnad.dataset;

import java.util.List;
import java.util.Optional;
import org.isnad.check.ProblemCode;
import org.isnad.model.Actor;
import org.isnad.model.ActorId;
import org.isnad.model.ArticleId;
import org.isnad.model.Bilingual;
import org.isnad.model.Category;
import org.isnad.model.CategoryId;
import org.isnad.model.CategoryRole;
import org.isnad.model.Citation;
import org.isnad.model.DateBasis;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.FigureKind;
import org.isnad.model.Foreign;
import org.isnad.model.Measure;
import org.isnad.model.Note;
import org.isnad.model.NoteId;
import org.isnad.model.Place;
import org.isnad.model.PlaceId;
import org.isnad.model.Quantity;
import org.isnad.model.Question;
import org.isnad.model.QuestionId;
import org.isnad.model.RecordId;
import org.isnad.model.Series;
import org.isnad.model.SeriesId;
import org.isnad.model.Status;
import org.isnad.time.FuzzyDate;

/** Reads the records of a data set; one in which anything is wrong is left out. */
final class RecordParser {
    private RecordParser() {}

    static Optional<Category> category(JsonFieldReader fields) {
        Optional<CategoryId> id = fields.requiredId("id", CategoryId::new);
        Optional<Bilingual> labels = fields.requiredBilingual("labels");
        List<String> aliases = fields.wordList("aliases");
        CategoryRole role = fields.code("role", CategoryRole.class, CategoryRole.CONTEXT);
        Foreign foreign = fields.foreign();
        return closed(fields)
                ? record(fields, new Category(id.orElseThrow(), labels.orElseThrow(), aliases, role, foreign))
                : Optional.empty();
    }

    static Optional<Actor> actor(JsonFieldReader fields) {
        Optional<ActorId> id = fields.requiredId("id", ActorId::new);
        Optional<Bilingual> labels = fields.requiredBilingual("labels");
        List<String> aliases = fields.wordList("aliases");
        Foreign foreign = fields.foreign();
        return closed(fields)
                ? record(fields, new Actor(id.orElseThrow(), labels.orElseThrow(), aliases, foreign))
                : Optional.empty();
    }

    static Optional<Place> place(JsonFieldReader fields) {
        Optional<PlaceId> id = fields.requiredId("id", PlaceId::new);
        Optional<Bilingual> labels = fields.requiredBilingual("labels");
        List<String> aliases = fields.wordList("aliases");
        Foreign foreign = fields.foreign();
        return closed(fields)
                ? record(fields, new Place(id.orElseThrow(), labels.orElseThrow(), aliases, foreign))
                : Optional.empty();
    }

    static Optional<Series> series(JsonFieldReader fields) {
        Optional<SeriesId> id = fields.requiredId("id", SeriesId::new);
        Optional<Bilingual> labels = fields.requiredBilingual("labels");
        Optional<Bilingual> subject = fields.requiredBilingual("subject");
        Optional<Bilingual> unit = fields.requiredBilingual("unit");
        Foreign foreign = fields.foreign();
        return closed(fields)
                ? record(
                        fields,
                        new Series(
                                id.orElseThrow(),
                                labels.orElseThrow(),
                                subject.orElseThrow(),
                                unit.orElseThrow(),
                                foreign))
                : Optional.empty();
    }

    static Optional<Question> question(JsonFieldReader fields) {
        Optional<QuestionId> id = fields.requiredId("id", QuestionId::new);
        Optional<String> ar = fields.requiredWords("ar");
        Optional<String> en = fields.words("en");
        Foreign foreign = fields.foreign();
        return closed(fields)
                ? record(fields, new Question(id.orElseThrow(), new Bilingual(ar.orElseThrow(), en), foreign))
                : Optional.empty();
    }

    static Optional<Event> event(JsonFieldReader fields) {
        Optional<RecordId> id = fields.requiredId("id", RecordId::new);
        Optional<FuzzyDate> date = fields.requiredDate("date");
        Optional<DateBasis> basis = PartParser.dateBasis(fields);
        Optional<Bilingual> title = fields.requiredBilingual("title");
        Optional<Bilingual> summary = fields.bilingual("summary");
        Optional<CategoryId> category = fields.requiredId("category", CategoryId::new);
        List<ActorId> actors = fields.ids("actors", ActorId::new);
        List<PlaceId> places = fields.ids("places", PlaceId::new);
        List<QuestionId> questions = fields.ids("questions", QuestionId::new);
        Optional<Status> status = fields.requiredCode("status", Status.class);
        List<Citation> citations = citations(fields, basis);
        Foreign foreign = fields.foreign();
        if (!closed(fields)) {
            return Optional.empty();
        }
        return record(
                fields,
                new Event(
                        id.orElseThrow(),
                        date.orElseThrow(),
                        basis.orElseThrow(),
                        title.orElseThrow(),
                        summary,
                        category.orElseThrow(),
                        actors,
                        places,
                        questions,
                        status.orElseThrow(),
                        citations,
                        foreign));
    }

    static Optional<Figure> figure(JsonFieldReader fields) {
        Optional<RecordId> id = fields.requiredId("id", RecordId::new);
        Optional<SeriesId> series = fields.requiredId("series", SeriesId::new);
        Optional<FuzzyDate> date = fields.requiredDate("date");
        Optional<DateBasis> basis = PartParser.dateBasis(fields);
        Optional<Quantity> quantity = fields.requiredObject("quantity")
                .flatMap(found -> PartParser.part(fields, found, PartParser.quantity(found)));
        Optional<FigureKind> kind = fields.requiredCode("kind", FigureKind.class);
        Optional<Measure> measure = fields.requiredCode("measure", Measure.class);
        Status status =
                fields.code("status", Status.class, kind.map(Defaults::status).orElse(Status.REPORTED));
        Optional<Bilingual> title = fields.bilingual("title");
        Optional<Bilingual> subject = fields.bilingual("subject");
        Optional<Bilingual> unit = fields.bilingual("unit");
        Optional<Bilingual> ambiguity = fields.bilingual("ambiguity");
        List<ActorId> actors = fields.ids("actors", ActorId::new);
        List<PlaceId> places = fields.ids("places", PlaceId::new);
        List<QuestionId> questions = fields.ids("questions", QuestionId::new);
        List<Citation> citations = citations(fields, basis);
        Foreign foreign = fields.foreign();
        if (!closed(fields)) {
            return Optional.empty();
        }
        return record(
                fields,
                new Figure(
                        id.orElseThrow(),
                        series.orElseThrow(),
                        date.orElseThrow(),
                        basis.orElseThrow(),
                        quantity.orElseThrow(),
                        kind.orElseThrow(),
                        measure.orElseThrow(),
                        status,
                        title,
                        subject,
                        unit,
                        ambiguity,
                        actors,
                        places,
                        questions,
                        citations,
                        foreign));
    }

    static Optional<Note> note(JsonFieldReader fields) {
        Optional<NoteId> id = fields.requiredId("id", NoteId::new);
        Optional<Note.Kind> kind = fields.requiredCode("kind", Note.Kind.class);
        Optional<Bilingual> text = fields.requiredBilingual("text");
        List<RecordId> records = fields.ids("records", RecordId::new);
        List<ArticleId> articles = fields.ids("articles", ArticleId::new);
        List<Citation> citations = PartParser.citations(fields);
        Foreign foreign = fields.foreign();
        if (!closed(fields)) {
            return Optional.empty();
        }
        return record(
                fields,
                new Note(
                        id.orElseThrow(),
                        kind.orElseThrow(),
                        text.orElseThrow(),
                        records,
                        articles,
                        citations,
                        foreign));
    }

    /** The citations: some, or an empty list where the date has no source in any article. */
    private static List<Citation> citations(JsonFieldReader fields, Optional<DateBasis> basis) {
        List<Citation> citations = PartParser.citations(fields);
        if (!fields.has("citations")) {
            fields.missing("citations");
        } else if (basis.isPresent() && fields.good()) {
            boolean external = basis.get() instanceof DateBasis.External;
            if (citations.isEmpty() && !external) {
                fields.report(ProblemCode.EMPTY_VALUE, "citations");
            } else if (!citations.isEmpty() && external) {
                fields.report(ProblemCode.UNEXPECTED_FIELD, "citations");
            }
        }
        return citations;
    }

    /** Reports the fields that nobody asked for; whether a record can be made of the others. */
    private static boolean closed(JsonFieldReader fields) {
        fields.close();
        return fields.good();
    }

    private static <T> Optional<T> record(JsonFieldReader fields, T value) {
        return Optional.of(fields.read(value));
    }
}
