package org.isnad.compare;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.Actor;
import org.isnad.model.ActorId;
import org.isnad.model.Bilingual;
import org.isnad.model.Category;
import org.isnad.model.CategoryId;
import org.isnad.model.CategoryRole;
import org.isnad.model.Citation;
import org.isnad.model.Claim;
import org.isnad.model.DateBasis;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Inference;
import org.isnad.model.PlaceId;
import org.isnad.model.Quantity;
import org.isnad.model.QuestionId;
import org.isnad.model.SeriesId;
import org.isnad.model.Voice;
import org.isnad.model.VoiceRole;

/** The values of the records of one data set as strings that are equal where two data sets say the same. */
final class Coding {
    private final ComparedSet set;
    private final Names names;
    private final Map<ActorId, String> speakers = new HashMap<>();
    private final Map<CategoryId, CategoryRole> roles = new HashMap<>();

    /** What the entries of its lists are called, whatever their ids are. */
    private record Names(
            Function<CategoryId, String> category,
            Function<ActorId, String> actor,
            Function<PlaceId, String> place,
            Function<SeriesId, String> series,
            Function<QuestionId, String> question) {}

    private Coding(ComparedSet set, Names names) {
        this.set = set;
        this.names = names;
        for (Actor actor : set.dataset().actors()) {
            speakers.put(actor.id(), actor.labels().ar());
        }
        for (Category category : set.dataset().categories()) {
            roles.put(category.id(), category.role());
        }
    }

    /** That of the first data set. */
    static Coding first(ComparedSet set) {
        return new Coding(
                set, new Names(CategoryId::value, ActorId::value, PlaceId::value, SeriesId::value, QuestionId::value));
    }

    /** That of the second one, in which what has a counterpart in the first is called as it is there. */
    static Coding second(ComparedSet set, Counterparts counterparts) {
        return new Coding(
                set,
                new Names(
                        id -> counterparts.of(id).map(CategoryId::value).orElseGet(() -> own(id)),
                        id -> counterparts.of(id).map(ActorId::value).orElseGet(() -> own(id)),
                        id -> counterparts.of(id).map(PlaceId::value).orElseGet(() -> own(id)),
                        id -> counterparts.of(id).map(SeriesId::value).orElseGet(() -> own(id)),
                        id -> counterparts.of(id).map(QuestionId::value).orElseGet(() -> own(id))));
    }

    /** What no id of the first data set can be. */
    private static String own(Object id) {
        return "\u0000" + id;
    }

    /** The value of a record; empty where a record of its kind has no such field. */
    Optional<String> of(Field field, DatedRecord record) {
        return switch (field) {
            case DATE -> Optional.of(record.date().edtf());
            case DATE_BASIS -> Optional.of(record.dateBasis().getClass().getSimpleName());
            case RULE -> Optional.of(inference(record).map(Inference::rule).orElse(""));
            case STATUS -> Optional.of(record.status().name());
            case ACTORS -> Optional.of(sorted(record.actors(), names.actor));
            case PLACES -> Optional.of(sorted(record.places(), names.place));
            case QUESTIONS -> Optional.of(sorted(record.questions(), names.question));
            case WORKING -> Optional.of(working(record));
            case CATEGORY, ROLE, SUMMARY -> record instanceof Event event ? of(field, event) : Optional.empty();
            case TITLE ->
                Optional.of(text(
                        switch (record) {
                            case Event event -> Optional.of(event.title());
                            case Figure figure -> figure.title();
                        }));
            case SERIES, QUANTITY, KIND, MEASURE, AMBIGUITY, SUBJECT, UNIT, OTHER_READING ->
                record instanceof Figure figure ? of(field, figure) : Optional.empty();
            case VOICES, SPEECH, STANCE, CLAIM, WORDS -> Optional.empty();
        };
    }

    private Optional<String> of(Field field, Event event) {
        return switch (field) {
            case CATEGORY -> Optional.of(names.category.apply(event.category()));
            case ROLE ->
                Optional.of(Optional.ofNullable(roles.get(event.category()))
                        .map(Enum::name)
                        .orElse(""));
            default -> Optional.of(text(event.summary()));
        };
    }

    private Optional<String> of(Field field, Figure figure) {
        return switch (field) {
            case SERIES -> Optional.of(names.series.apply(figure.series()));
            case QUANTITY -> Optional.of(quantity(figure.quantity()));
            case KIND -> Optional.of(figure.kind().name());
            case MEASURE -> Optional.of(figure.measure().name());
            case AMBIGUITY -> Optional.of(Boolean.toString(figure.ambiguity().isPresent()));
            case SUBJECT -> Optional.of(text(figure.subject()));
            case UNIT -> Optional.of(text(figure.unit()));
            default -> Optional.of(text(figure.ambiguity()));
        };
    }

    /** The value of a citation; empty where it is said of the record. */
    Optional<String> of(Field field, Citation citation) {
        return switch (field) {
            case VOICES ->
                Optional.of(citation.voices().stream()
                        .filter(voice -> voice.role() != VoiceRole.REPORTER)
                        .map(this::voice)
                        .collect(Collectors.joining("\n")));
            case SPEECH -> Optional.of(citation.speech().name());
            case STANCE -> Optional.of(citation.stance().name());
            case CLAIM -> Optional.of(citation.claim().map(Coding::claim).orElse(""));
            case WORDS -> Optional.of(set.words(citation).toString());
            default -> Optional.empty();
        };
    }

    /** Everything that {@link Field} names, for telling records on the same words apart, and less and less of it. */
    List<String> likeness(DatedRecord record) {
        String all = Stream.of(Field.values())
                .map(field -> of(field, record).orElse(""))
                .collect(Collectors.joining("\u0001"));
        String date = record.date().edtf();
        String value =
                of(Field.QUANTITY, record).or(() -> of(Field.TITLE, record)).orElse("");
        return List.of(all, date + "\u0001" + value, value, date);
    }

    private String voice(Voice voice) {
        String name = voice.actor()
                .map(id -> speakers.getOrDefault(id, id.value()))
                .or(() -> voice.name().map(Bilingual::ar))
                .orElse("");
        return voice.role().name() + " " + Counterparts.spelling(name);
    }

    private String working(DatedRecord record) {
        return switch (record.dateBasis()) {
            case DateBasis.External _ -> "";
            case DateBasis.Stated(var phrase) -> set.key(phrase);
            case DateBasis.Outside(var inference, var _) -> working(inference);
            case DateBasis.Inferred(var inference) -> working(inference);
        };
    }

    private String working(Inference inference) {
        return String.join(
                "\u0001",
                set.key(inference.phrase()),
                switch (inference.base()) {
                    case Inference.Base.Published(var article) -> set.checksum(article);
                    case Inference.Base.Words(var anchor, var date) -> set.key(anchor) + date.edtf();
                },
                new TreeMap<>(inference.parameters()).toString(),
                text(Optional.of(inference.reasoning())));
    }

    static Optional<Inference> inference(DatedRecord record) {
        return record.dateBasis() instanceof DateBasis.Inferred(var inference)
                ? Optional.of(inference)
                : Optional.empty();
    }

    static String claim(Claim claim) {
        return claim.date().map(date -> date.edtf()).orElse("")
                + " "
                + claim.quantity().map(Coding::quantity).orElse("");
    }

    static String quantity(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Exact(var value) -> number(value);
            case Quantity.About(var value) -> "~" + number(value);
            case Quantity.AtLeast(var value) -> ">=" + number(value);
            case Quantity.MoreThan(var value) -> ">" + number(value);
            case Quantity.AtMost(var value) -> "<=" + number(value);
            case Quantity.Within(var min, var max) -> number(min) + ".." + number(max);
            case Quantity.Unquantified(var word) -> word;
            case Quantity.Part part -> part.hedge() + " " + part.fraction();
        };
    }

    /** 5200 and 5200.0 are one number. */
    private static String number(BigDecimal value) {
        return value.stripTrailingZeros().toString();
    }

    private static String text(Optional<Bilingual> text) {
        return text.map(words -> words.ar() + "\u0002" + words.en().orElse("")).orElse("");
    }

    private static <I> String sorted(List<I> ids, Function<I, String> name) {
        return ids.stream().map(name).sorted().collect(Collectors.joining("\n"));
    }
}
