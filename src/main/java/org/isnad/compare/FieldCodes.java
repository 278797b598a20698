package org.isnad.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.model.Bilingual;
import org.isnad.model.Category;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Inference;
import org.isnad.model.Voice;

/**
 * The values of records as the format writes them: dates in EDTF, codes, ids of the own data set, Arabic texts with the English
 * ones behind {@code " | "}. Several are separated by {@code ", "}, what is absent is empty.
 */
public final class FieldCodes {
    private final Dataset dataset;

    /** The values of the records of a data set. */
    public FieldCodes(Dataset dataset) {
        this.dataset = dataset;
    }

    /** The name of a field. */
    public static String name(Field field) {
        return code(field);
    }

    /** The value of a record. */
    public String of(Field field, DatedRecord record) {
        return switch (field) {
            case DATE -> record.date().edtf();
            case DATE_BASIS -> basis(record.dateBasis());
            case RULE -> Coding.inference(record).map(Inference::rule).orElse("");
            case STATUS -> code(record.status());
            case ACTORS -> joined(record.actors());
            case PLACES -> joined(record.places());
            case QUESTIONS -> joined(record.questions());
            case WORKING ->
                Coding.inference(record)
                        .map(inference -> inference.phrase().exact() + ": "
                                + inference.reasoning().ar())
                        .or(() -> phrase(record.dateBasis()))
                        .orElse("");
            case TITLE, SUMMARY, SUBJECT, UNIT, OTHER_READING ->
                text(field, record)
                        .map(text -> text.ar() + text.en().map(en -> " | " + en).orElse(""))
                        .orElse("");
            case CATEGORY -> record instanceof Event event ? event.category().value() : "";
            case ROLE ->
                dataset.categories().stream()
                        .filter(category ->
                                record instanceof Event event && category.id().equals(event.category()))
                        .map(Category::role)
                        .map(FieldCodes::code)
                        .findFirst()
                        .orElse("");
            case SERIES -> record instanceof Figure figure ? figure.series().value() : "";
            case QUANTITY -> record instanceof Figure figure ? Coding.quantity(figure.quantity()) : "";
            case KIND -> record instanceof Figure figure ? code(figure.kind()) : "";
            case MEASURE -> record instanceof Figure figure ? code(figure.measure()) : "";
            case AMBIGUITY ->
                record instanceof Figure figure
                        ? Boolean.toString(figure.ambiguity().isPresent())
                        : "";
            case VOICES, SPEECH, STANCE, CLAIM, WORDS -> "";
        };
    }

    /** The text of a field that is one in two languages; empty where the record has none. */
    static Optional<Bilingual> text(Field field, DatedRecord record) {
        return switch (record) {
            case Event event ->
                switch (field) {
                    case TITLE -> Optional.of(event.title());
                    case SUMMARY -> event.summary();
                    default -> Optional.empty();
                };
            case Figure figure ->
                switch (field) {
                    case TITLE -> figure.title();
                    case SUBJECT -> figure.subject();
                    case UNIT -> figure.unit();
                    case OTHER_READING -> figure.ambiguity();
                    default -> Optional.empty();
                };
        };
    }

    /** The value of a citation. */
    public String of(Field field, Citation citation) {
        return switch (field) {
            case VOICES -> citation.voices().stream().map(this::voice).collect(Collectors.joining(", "));
            case SPEECH -> code(citation.speech());
            case STANCE -> code(citation.stance());
            case CLAIM -> citation.claim().map(Coding::claim).map(String::strip).orElse("");
            case WORDS -> citation.anchor().exact();
            default -> "";
        };
    }

    private String voice(Voice voice) {
        return (code(voice.role()) + " "
                        + voice.actor()
                                .map(Object::toString)
                                .or(() -> voice.name().map(Bilingual::ar))
                                .orElse(""))
                .strip();
    }

    private static String basis(DateBasis basis) {
        return switch (basis) {
            case DateBasis.Stated _ -> "stated";
            case DateBasis.Inferred _ -> "inferred";
            case DateBasis.Outside _ -> "outside";
            case DateBasis.External _ -> "external";
        };
    }

    private static Optional<String> phrase(DateBasis basis) {
        return basis instanceof DateBasis.Stated(var phrase) ? phrase.map(anchor -> anchor.exact()) : Optional.empty();
    }

    private static String joined(List<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
